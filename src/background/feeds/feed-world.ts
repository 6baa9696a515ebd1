/** What polling needs of the world around it; tests give it one that misbehaves. */
import type { SourceDocument } from "../../core/model.ts";
import type { Article } from "../../messages/feeds.ts";
import type { FeedRecords } from "./feed-records.ts";
import type { Fetched, FetchLimits } from "./fetch-limited.ts";
import type { HostGate } from "./host-gate.ts";

export type FeedWorld = {
  /** Milliseconds since 1970. */
  now(): number;
  /** In [0, 1). */
  random(): number;
  records: FeedRecords;
  gate: HostGate;
  fetch: (url: string, limits: FetchLimits) => Promise<Fetched>;
  /** Whether the person permitted the address's site. */
  hasAccess(url: string): Promise<boolean>;
  /** Adds documents to the index; throws a `Refusal` where it cannot. */
  add(documents: SourceDocument[]): Promise<{ added: number; replaced: number }>;
  /** Directory id of the site's owner, else its host. */
  publisherOf(url: string): Promise<string>;
  /** The article on a page; undefined where the page has none. */
  readArticle(html: string, url: string): Promise<Article | undefined>;
};
