/**
 * One feed asked once. Every step is on the disk before the next begins, so that a worker that dies at any of them loses
 * nothing: the poll is claimed, documents are durable before they count as seen, and what the server gave to ask with
 * the next time is kept only when all of them are.
 */
import type { SourceDocument } from "../../core/model.ts";
import type { Feed, FeedItem } from "../../intake/feeds/feed.ts";
import { readFeed } from "../../intake/feeds/read-feed.ts";
import type { FeedFault, FollowedFeed } from "../../messages/feeds.ts";
import { Refusal } from "../../messages/failure.ts";
import type { FeedMemory } from "./feed-records.ts";
import type { FeedWorld } from "./feed-world.ts";
import type { Fetched } from "./fetch-limited.ts";
import { documentOf, itemHash } from "./item-documents.ts";
import { afterClaim, afterFailure, afterSuccess } from "./schedule.ts";

const accept = "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
/** The largest feeds of whole articles have five. */
const MOST_BYTES = 10_000_000;
/** Chrome ends a worker whose request takes 30 seconds. */
const MOST_MILLISECONDS = 20_000;
/** Between two requests to one host. */
export const PAUSE = 2_000;
/** Sitemaps of an index read in one poll, the newest first. */
const MOST_PARTS = 3;
/** Documents made durable at once: a worker that dies does no more than these twice, and other writers wait for no more. */
const BATCH = 25;
/** Items remembered beyond those in the feed now: some feeds show an item, hide it and show it again. */
const MOST_SEEN = 2_000;
/** Articles waiting for their full text; older ones stay as the feed gave them. */
const MOST_WAITING = 100;

/** Polls the feed and keeps how it went; nothing for a feed that was unfollowed meanwhile. Throws for bugs, and where nothing can be kept. */
export async function pollFeed(world: FeedWorld, id: string): Promise<void> {
  const feed = await claim(world, id);
  if (feed === undefined) return;
  try {
    await pollClaimed(world, feed);
  } catch (error) {
    await fail(world, id, { code: error instanceof Refusal && error.code === "full" ? "full" : "unsaved" });
    if (!(error instanceof Refusal)) throw error;
  }
}

async function pollClaimed(world: FeedWorld, feed: FollowedFeed): Promise<void> {
  const { id } = feed;
  if (!(await world.hasAccess(feed.url))) return fail(world, id, { code: "no-access" });
  const fetched = await world.gate(feed.url, PAUSE, async () => {
    // The host's turn may have taken a while to come.
    const wanted = await world.records.read(id);
    return wanted === undefined || wanted.paused ? undefined : request(world, feed.url, feed);
  });
  if (fetched === undefined) return;
  if (fetched.state === "failed") {
    // Access taken away during the request looks like a lost connection.
    const code = fetched.code === "unreachable" && !(await world.hasAccess(feed.url)) ? "no-access" : fetched.code;
    return fail(world, id, { ...fetched, code });
  }
  if (fetched.state === "unmodified") return succeed(world, id, { news: false, unmodified: true });
  const reading = await readFeed(fetched, Math.max(world.now(), fetched.serverTime ?? 0));
  if (!reading.ok) return fail(world, id, { code: reading.reason });
  const items = [...reading.feed.items, ...(await readParts(world, reading.feed))];
  const news = await keepItems(world, feed, items);
  await succeed(world, id, { news, read: { feed: reading.feed, items, fetched } });
}

/** Marks the poll as begun: a feed that kills the worker is tried again later and later. */
function claim(world: FeedWorld, id: string): Promise<FollowedFeed | undefined> {
  const now = world.now();
  return world.records.change(id, (feed) => ({
    ...feed,
    attempts: feed.attempts + 1,
    nextAt: afterClaim(feed.attempts + 1, now),
    polledAt: new Date(now).toISOString(),
    counts: { ...feed.counts, polls: feed.counts.polls + 1 },
  }));
}

const request = (world: FeedWorld, url: string, { etag, lastModified }: Partial<Pick<FollowedFeed, "etag" | "lastModified">>): Promise<Fetched> =>
  world.fetch(url, { accept, mostBytes: MOST_BYTES, mostMilliseconds: MOST_MILLISECONDS, etag, lastModified });

/** The items of a sitemap index's newest sitemaps, from sites that are permitted; one that fails is read the next time. */
async function readParts(world: FeedWorld, { parts }: Feed): Promise<FeedItem[]> {
  const items: FeedItem[] = [];
  for (const url of parts.slice(0, MOST_PARTS)) {
    const fetched = (await world.hasAccess(url)) ? await world.gate(url, PAUSE, () => request(world, url, {})) : undefined;
    const reading = fetched?.state === "read" ? await readFeed(fetched, Math.max(world.now(), fetched.serverTime ?? 0)) : undefined;
    if (reading?.ok) items.push(...reading.feed.items);
  }
  return items;
}

/** Adds what is new, batch by batch; answers whether anything was. Throws a `Refusal` where the index takes nothing. */
async function keepItems(world: FeedWorld, feed: FollowedFeed, items: FeedItem[]): Promise<boolean> {
  const before = await world.records.memory(feed.id);
  const known = new Set(before.seen);
  const byHash = new Map(items.map((item) => [itemHash(item), item]));
  const fresh = [...byHash].filter(([hash]) => !known.has(hash));
  if (fresh.length === 0) return false;
  const toFetch = feed.fullTexts ? fresh.slice(0, Math.max(0, MOST_WAITING - before.queue.length)) : [];
  // What is in the feed now stays longest in memory.
  let memory: FeedMemory = {
    ...before,
    seen: [...toFetch.map(([hash]) => hash), ...before.seen.toSorted((a, b) => Number(byHash.has(b)) - Number(byHash.has(a)))],
    queue: [...before.queue, ...toFetch.map(([, item]) => item)],
  };
  // The oldest first: in the index's list of newest documents the newest item then stands above them.
  const now = fresh.slice(toFetch.length).toReversed();
  let added = 0;
  for (let at = 0; at === 0 || at < now.length; at += BATCH) {
    const batch = now.slice(at, at + BATCH);
    const documents = await toDocuments(world, feed, batch.map(([, item]) => item));
    const counts = documents.length > 0 ? await world.add(documents) : { added: 0, replaced: 0 };
    added += counts.added + counts.replaced;
    memory = { ...memory, seen: [...batch.map(([hash]) => hash), ...memory.seen].slice(0, Math.max(MOST_SEEN, 2 * items.length)) };
    const followed = await world.records.remember(feed.id, memory, (record) => withCounts(record, counts));
    if (followed === undefined) return false;
  }
  return added + toFetch.length > 0;
}

async function toDocuments(world: FeedWorld, feed: FollowedFeed, items: FeedItem[]): Promise<SourceDocument[]> {
  const at = new Date(world.now());
  const documents: SourceDocument[] = [];
  for (const item of items) {
    const document = documentOf(item, { feed, publisher: feed.source ?? (await world.publisherOf(item.url)), at });
    if (document !== undefined) documents.push(document);
  }
  return documents;
}

/** The feed with what was added to the index. */
export const withCounts = (feed: FollowedFeed, { added, replaced }: { added: number; replaced: number }): FollowedFeed => ({
  ...feed,
  counts: { ...feed.counts, added: feed.counts.added + added, replaced: feed.counts.replaced + replaced },
});

type Success = {
  news: boolean;
  unmodified?: boolean;
  read?: { feed: Feed; items: FeedItem[]; fetched: Extract<Fetched, { state: "read" }> };
};

async function succeed(world: FeedWorld, id: string, { news, unmodified = false, read }: Success): Promise<void> {
  const now = world.now();
  const at = new Date(now).toISOString();
  await world.records.change(id, (feed) => {
    const quiet = news ? 0 : feed.quiet + 1;
    const everyMinutes = read ? (read.feed.everyMinutes ?? null) : feed.everyMinutes;
    const counts = { ...feed.counts, unmodified: feed.counts.unmodified + Number(unmodified), bytes: feed.counts.bytes + (read?.fetched.bytes.length ?? 0) };
    return { ...feed, ...(read ? factsOf(feed, read) : {}), attempts: 0, quiet, everyMinutes, nextAt: afterSuccess({ quiet, everyMinutes }, now, world.random()), readAt: at, newAt: news ? at : feed.newAt, failure: null, counts };
  });
}

/** What the file tells of the feed. */
function factsOf(before: FollowedFeed, { feed, items, fetched }: NonNullable<Success["read"]>): Partial<FollowedFeed> {
  const hosts = [...new Set(items.map(({ url }) => new URL(url).hostname))];
  return {
    title: before.title || feed.title,
    kind: feed.kind,
    lang: before.lang ?? feed.lang ?? null,
    articleHosts: hosts.length > 0 ? hosts.slice(0, 20) : before.articleHosts,
    // A file that ended too early, and an index whose sitemaps change beneath it, are asked for in full again.
    etag: feed.cut || feed.parts.length > 0 ? null : fetched.etag,
    lastModified: feed.cut || feed.parts.length > 0 ? null : fetched.lastModified,
  };
}

async function fail(world: FeedWorld, id: string, { code, status, retryAfter }: { code: FeedFault; status?: number | undefined; retryAfter?: number | undefined }): Promise<void> {
  const now = world.now();
  await world.records.change(id, (feed) => ({
    ...feed,
    nextAt: afterFailure(code, { attempts: feed.attempts, retryAfter }, now, world.random()),
    failure: { code, at: new Date(now).toISOString(), ...(status === undefined ? {} : { status }) },
    counts: { ...feed.counts, failed: feed.counts.failed + 1 },
  }));
}
