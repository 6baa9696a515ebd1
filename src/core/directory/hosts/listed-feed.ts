/** Public feeds of sources of the directory, as they stand in `src/data/feeds.json`. Addresses only: nothing is fetched unasked. */
import type { DirectoryEntry } from "../entry.ts";

/** The formats that feeds come in; what a feed turns out to be when it is read decides. */
export const feedKinds = ["rss", "atom", "rdf", "json", "sitemap"] as const;
export type FeedKind = (typeof feedKinds)[number];

/**
 * Why a feed cannot be followed any more: `gone` answers with nothing, `stopped` answers with old items only,
 * `closed` belongs to a publisher that has ended, `blocked` refuses readers other than browsers or asks for an account.
 */
export const deadReasons = ["gone", "stopped", "closed", "blocked"] as const;
export type DeadReason = (typeof deadReasons)[number];

export type ListedFeed = {
  /** Directory id, then what tells it from the source's other feeds: "tass-en", "un-press-meetings". */
  id: string;
  /** Directory id of whoever publishes it. */
  source: string;
  url: string;
  /** What the feed is called by its publisher, without the publisher's name where that leaves something: "World". */
  title: string;
  /** Language code of its items as the directory writes them: "de", "zh-Hant". */
  lang: string;
  kind: FeedKind;
  /** Public page or file where the address was read. */
  readAt: string;
  /** Since when (a year, month or day) it is known not to work, and why; undefined for feeds that may be followed. */
  dead?: { since: string; why: DeadReason };
};

/** What the built extension has of the list: the feeds, and of their sources what is needed to find them by name. */
export type FeedList = {
  feeds: ListedFeed[];
  sources: { [id: string]: Pick<DirectoryEntry, "name" | "short" | "country" | "class"> };
};
