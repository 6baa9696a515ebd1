/** What every format of feed becomes. */
import type { FeedKind } from "../../core/directory/hosts/listed-feed.ts";

export type FeedItem = {
  /** Absolute web address of the article. */
  url: string;
  title: string;
  /** What the feed gives of the article, as plain text; "" where it gives the title only. */
  text: string;
  /** Language as the feed says it ("de-AT"); undefined where it does not. */
  lang?: string | undefined;
  /** ISO 8601, precision kept. */
  publishedAt?: string | undefined;
  updatedAt?: string | undefined;
};

export type Feed = {
  kind: FeedKind;
  title: string;
  /** The publisher's page that the feed belongs to. */
  home?: string | undefined;
  lang?: string | undefined;
  items: FeedItem[];
  /** Of a sitemap index: addresses of its sitemaps, the newest first. */
  parts: string[];
  /** How often the publisher asks to be read, in minutes. */
  everyMinutes?: number | undefined;
  /** True where the file ended too early: what was whole is in `items`. */
  cut: boolean;
};

/** A feed as others name it; the title is "" where they do not. */
export type FeedLink = { url: string; title: string };
/** The same in a list that readers of feeds exchange (OPML). */
export type Outline = FeedLink & { lang?: string | undefined };

/**
 * Why a file is no feed: `empty` has nothing in it, `page` is a web page, `outlines` a list of feeds (OPML), `foreign` something
 * else, `broken` a feed too damaged to be read.
 */
export type UnreadableFeed = "empty" | "page" | "outlines" | "foreign" | "broken";

/** How an item's fields are read: `base` resolves its addresses, dates after `latest` (milliseconds) are mistakes. */
export type FeedContext = { base: string; latest: number };

/** More items than this are an archive; the newest stand first in all but sitemaps. */
export const MOST_ITEMS = 1_000;

/** The longest of the texts: a summary beside the whole text only repeats its beginning. */
export const longestOf = (texts: string[]): string => texts.reduce((best, text) => (text.length > best.length ? text : best), "");
