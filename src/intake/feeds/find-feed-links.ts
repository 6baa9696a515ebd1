/** The feeds that a web page names in its head: `<link rel="alternate" type="application/rss+xml" href="…">`. */
import { Parser } from "htmlparser2";
import { webAddress } from "../web-address.ts";
import type { FeedLink } from "./feed.ts";

const feedTypes = /^(?:application|text)\/(?:rss|atom|rdf|feed)\+?(?:xml|json)?\b|^application\/(?:feed\+)?json\b/i;
/** A page with more is a directory of feeds; these are enough to choose from. */
const MOST_LINKS = 50;

/** Reads the page's HTML; each address once. `url` is the page's own, for relative addresses. */
export function findFeedLinks(html: string, url: string): FeedLink[] {
  const found = new Map<string, FeedLink>();
  let base = url;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "base") base = webAddress(attributes["href"], url) ?? base;
      if (name !== "link" || found.size === MOST_LINKS) return;
      const rel = (attributes["rel"] ?? "").toLowerCase().split(/\s+/);
      const isFeed = rel.includes("feed") || (rel.includes("alternate") && feedTypes.test(attributes["type"]?.trim() ?? ""));
      const address = isFeed ? webAddress(attributes["href"], base) : undefined;
      // Every WordPress page names an interface that only looks like a JSON Feed, and oEmbed.
      if (address === undefined || found.has(address) || /\/wp-json\/|oembed/i.test(address)) return;
      found.set(address, { url: address, title: (attributes["title"] ?? "").trim().replace(/\s+/g, " ") });
    },
  });
  for (let at = 0; at < html.length && found.size < MOST_LINKS; at += STEP) parser.write(html.slice(at, at + STEP));
  parser.end();
  return [...found.values()];
}

const STEP = 65_536;
