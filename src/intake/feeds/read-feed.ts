/** A file read as a feed, whatever its format and whatever its server calls it. */
import { decodeFile } from "../decode-file.ts";
import type { Feed, FeedContext, UnreadableFeed } from "./feed.ts";
import { readAtom } from "./read-atom.ts";
import { readJsonFeed } from "./read-json-feed.ts";
import { readRss } from "./read-rss.ts";
import { readSitemap } from "./read-sitemap.ts";
import { readXml, type XmlElement } from "./read-xml.ts";

export type FeedReading = { ok: true; feed: Feed } | { ok: false; reason: UnreadableFeed };

export type FeedFile = {
  bytes: Uint8Array;
  /** The server's word for it, "" where it says nothing; believed for the encoding only. */
  contentType: string;
  url: string;
};

/** A clock that is a little wrong, here or there, makes no date a mistake. */
const DAY = 86_400_000;

/** Reads the file; `now` in milliseconds. Never throws on a file, however broken. */
export async function readFeed({ bytes, contentType, url }: FeedFile, now: number): Promise<FeedReading> {
  const text = await decodeFile(bytes, contentType);
  if (text === undefined) return { ok: false, reason: "foreign" };
  const context: FeedContext = { base: url, latest: now + DAY };
  const start = text.trimStart();
  if (start === "") return { ok: false, reason: "empty" };
  if (start.startsWith("{")) return readJson(start, context);
  // The root decides and not the type that the server gives: half of all feeds are sent as something else.
  const root = /<[a-z]/i.test(start.slice(0, ROOT_REACH)) ? readXml(start) : undefined;
  const feed = root === undefined ? undefined : readRoot(root, start, context);
  if (feed === undefined) return { ok: false, reason: whatElse(start, root) };
  // A feed may well be empty today, but one cut off before its first item cannot be told from a broken one.
  if (feed.cut && feed.items.length + feed.parts.length === 0) return { ok: false, reason: "broken" };
  return { ok: true, feed };
}

/** The root stands behind a declaration, style sheets and comments. */
const ROOT_REACH = 10_000;

function readRoot(root: XmlElement, source: string, context: FeedContext): Feed | undefined {
  switch (root.name) {
    case "rss":
    case "rdf:rdf":
      return readRss(root, source, context);
    case "atom:feed":
    case "feed":
      return readAtom(root, source, context);
    case "urlset":
    case "sitemapindex":
      return readSitemap(root, context);
    default:
      return undefined;
  }
}

function readJson(text: string, context: FeedContext): FeedReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: "broken" };
  }
  const feed = readJsonFeed(value, context);
  return feed === undefined ? { ok: false, reason: "foreign" } : { ok: true, feed };
}

function whatElse(start: string, root: XmlElement | undefined): UnreadableFeed {
  if (root?.name === "opml") return "outlines";
  if (root?.name === "html" || root?.name === "xhtml:html" || /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<!doctype html|^<(?:head|body|meta|script)\b/i.test(start)) return "page";
  return /^<\?xml|<(?:rss|feed|rdf:RDF|urlset)\b/i.test(start.slice(0, ROOT_REACH)) && root === undefined ? "broken" : "foreign";
}
