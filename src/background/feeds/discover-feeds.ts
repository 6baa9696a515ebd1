/** What stands at an address that a person gave: a feed, or a page that names feeds. */
import { decodeFile } from "../../intake/decode-file.ts";
import { findFeedLinks } from "../../intake/feeds/find-feed-links.ts";
import { readFeed } from "../../intake/feeds/read-feed.ts";
import type { Discovery } from "../../messages/feeds.ts";
import type { FeedWorld } from "./feed-world.ts";
import { PAUSE } from "./poll-feed.ts";

const limits = { accept: "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8", mostBytes: 10_000_000, mostMilliseconds: 20_000 };

/** Asks the address once, if its site is permitted; nothing else is asked. */
export async function discoverFeeds(world: Pick<FeedWorld, "now" | "gate" | "fetch" | "hasAccess">, url: string): Promise<Discovery> {
  if (!(await world.hasAccess(url))) return { failure: { code: "no-access" } };
  const fetched = await world.gate(url, PAUSE, () => world.fetch(url, limits));
  if (fetched.state === "failed") return { failure: { code: fetched.code, status: fetched.status } };
  if (fetched.state === "unmodified") return { failure: { code: "empty" } };
  const reading = await readFeed(fetched, world.now());
  // The address as given, not where it leads: redirects are how publishers move a feed without telling its readers.
  if (reading.ok) return { found: [{ url, title: reading.feed.title, kind: reading.feed.kind, items: reading.feed.items.length }] };
  if (reading.reason !== "page") return { failure: { code: reading.reason } };
  const html = (await decodeFile(fetched.bytes, fetched.contentType)) ?? "";
  return { found: findFeedLinks(html, fetched.url).map((link) => ({ ...link, kind: null, items: null })) };
}
