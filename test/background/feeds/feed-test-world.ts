/** A world for feeds in memory: a clock that is turned by hand, a web of files, an index that is a map, and a plug to pull. */
import type { SourceDocument } from "../../../src/core/model.ts";
import { createFeedRecords } from "../../../src/background/feeds/feed-records.ts";
import type { FeedWorld } from "../../../src/background/feeds/feed-world.ts";
import type { Fetched } from "../../../src/background/feeds/fetch-limited.ts";
import { createHostGate } from "../../../src/background/feeds/host-gate.ts";
import type { Article, FollowedFeed } from "../../../src/messages/feeds.ts";
import { newFeed } from "../../../src/background/feeds/new-feed.ts";
import { memoryStorage, oneAfterAnother } from "./memory-storage.ts";

/** What outlives a worker. */
export type Disk = { storage: Record<string, string>; index: Map<string, SourceDocument> };

export type Served = { body: string; etag?: string | undefined } | { failed: Extract<Fetched, { state: "failed" }> };

export type TestWorld = FeedWorld & {
  disk: Disk;
  /** Turned by tests; waiting turns it too. */
  clock: { now: number };
  web: Map<string, Served>;
  asked: { url: string; at: number; etag: string | null | undefined }[];
  denied: Set<string>;
  articles: Map<string, Article>;
  /** Calls until the worker dies; Infinity for never. */
  plug: { left: number };
  /** Thrown by the index instead of adding. */
  refusal: { error: Error | undefined };
};

export class Died extends Error {}

export const start = Date.parse("2024-02-12T12:00:00Z");

export const emptyDisk = (): Disk => ({ storage: {}, index: new Map() });

/** A worker that has just started; pass a disk, a web and a clock to start the next one on what the last one left. */
export function startWorld(before: Partial<Pick<TestWorld, "disk" | "web" | "clock" | "asked">> = {}): TestWorld {
  const disk = before.disk ?? emptyDisk();
  const clock = before.clock ?? { now: start };
  const web = before.web ?? new Map<string, Served>();
  const asked = before.asked ?? [];
  const plug = { left: Infinity };
  const refusal: TestWorld["refusal"] = { error: undefined };
  const denied = new Set<string>();
  const articles = new Map<string, Article>();
  // Once dead, nothing works any more: catch blocks must not be able to tidy up either.
  const live = async (): Promise<void> => {
    if (plug.left <= 0) throw new Died();
    plug.left--;
    await Promise.resolve();
  };
  return {
    disk, clock, web, asked, plug, denied, articles, refusal,
    now: () => clock.now,
    random: () => 0.5,
    records: createFeedRecords(memoryStorage(disk.storage, live), oneAfterAnother()),
    gate: createHostGate(() => clock.now, async (milliseconds) => {
      await live();
      clock.now += milliseconds;
    }),
    async fetch(url, { etag }) {
      await live();
      asked.push({ url, at: clock.now, etag });
      const served = web.get(url);
      if (served === undefined) return { state: "failed", code: "not-found", status: 404 };
      if ("failed" in served) return served.failed;
      if (etag && etag === served.etag) return { state: "unmodified" };
      return { state: "read", bytes: new TextEncoder().encode(served.body), contentType: "", url, etag: served.etag ?? null, lastModified: null, serverTime: undefined };
    },
    async hasAccess(url) {
      await live();
      return !denied.has(new URL(url).hostname);
    },
    async add(documents) {
      await live();
      if (refusal.error !== undefined) throw refusal.error;
      const counts = { added: 0, replaced: 0 };
      for (const document of documents) {
        const known = disk.index.get(document.url);
        if (known === undefined) counts.added++;
        else if (known.text !== document.text) counts.replaced++;
        if (known?.text !== document.text) disk.index.set(document.url, document);
      }
      return counts;
    },
    async publisherOf(url) {
      await live();
      return new URL(url).host;
    },
    async readArticle(_, url) {
      await live();
      return articles.get(url);
    },
  };
}

/** A followed feed that was never asked. */
export const followed = (url: string, fields: Partial<FollowedFeed> = {}): FollowedFeed => ({ ...newFeed({ url, title: "" }, new Date(start)), ...fields });

/** An RSS file with one item per word. */
export const rssOf = (words: string[], host = "post.example"): string =>
  `<rss version="2.0"><channel><title>Post</title>${words.map((word) => `<item><title>Title of ${word}</title><link>https://${host}/${word}</link><description>The words of ${word} in this feed.</description></item>`).join("")}</channel></rss>`;
