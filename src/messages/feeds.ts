/** Followed feeds as they are kept and as faces show them. */
import type { FeedKind } from "../core/directory/hosts/listed-feed.ts";

/**
 * Why a feed could not be read the last time. The file: `empty`, `page` (a web page), `outlines` (a list of feeds), `foreign`
 * (something else), `broken`. The way: `no-access` (not permitted to the extension), `unreachable`, `redirected` (to where it
 * may not follow, or in a circle), `too-slow`, `too-large`. The server: `not-found`, `gone`, `refused`, `busy`, `server`,
 * `status` (another answer). The index: `full`, `unsaved`.
 */
export const feedFaults = [
  "empty", "page", "outlines", "foreign", "broken",
  "no-access", "unreachable", "redirected", "too-slow", "too-large",
  "not-found", "gone", "refused", "busy", "server", "status",
  "full", "unsaved",
] as const;
export type FeedFault = (typeof feedFaults)[number];

export type FeedFailure = {
  code: FeedFault;
  /** ISO instant. */
  at: string;
  /** The server's number for it, where it gave one. */
  status?: number | undefined;
};

/** What a feed has done since it is followed. */
export type FeedCounts = {
  polls: number;
  /** Polls that the server answered with "not modified". */
  unmodified: number;
  failed: number;
  added: number;
  /** Documents that came again in other words. */
  replaced: number;
  bytes: number;
  /** Articles fetched for their full text. */
  articles: number;
};

export type FollowedFeed = {
  /** The id in the list that comes with Wiretrace; else the address as it was first followed. Documents name it in `kept.of`. */
  id: string;
  url: string;
  title: string;
  /** Directory id of whoever publishes it; null where the directory does not know. */
  source: string | null;
  /** Null until the feed was read. */
  kind: FeedKind | null;
  lang: string | null;
  /** ISO instant, as all dates here. */
  followedAt: string;
  paused: boolean;
  /** Whether articles are fetched for their full text, where their site is permitted. */
  fullTexts: boolean;
  /** Sites of the articles that the feed last named: what `fullTexts` needs access to. */
  articleHosts: string[];
  /** Articles waiting to be fetched. */
  waiting: number;
  /** What the server gave to ask with the next time. */
  etag: string | null;
  lastModified: string | null;
  /** When it is asked next, in milliseconds since 1970. */
  nextAt: number;
  /** Polls in a row that failed, or that the worker did not live to finish. */
  attempts: number;
  /** Polls in a row that brought nothing new. */
  quiet: number;
  /** How often the publisher asks to be read, in minutes; null where it does not. */
  everyMinutes: number | null;
  /** Last asked, last read, last brought something new; null for never. */
  polledAt: string | null;
  readAt: string | null;
  newAt: string | null;
  /** Null after a poll that went well. */
  failure: FeedFailure | null;
  counts: FeedCounts;
};

/** Hosts, without a port, that the feed needs access to. */
export const hostsOf = ({ url, fullTexts, articleHosts }: Pick<FollowedFeed, "url" | "fullTexts" | "articleHosts">): string[] => [new URL(url).hostname, ...(fullTexts ? articleHosts : [])];

/** A feed to be followed; `id` for those of the list that comes with Wiretrace. */
export type FeedChoice = { id?: string | undefined; url: string; title: string; source?: string | undefined; lang?: string | undefined };

/** A feed found at an address, with how many items it has now; null where it was named by a page and not read. */
export type FoundFeed = { url: string; title: string; kind: FeedKind | null; items: number | null };

/** What an address turned out to be; no feeds for a page that names none. */
export type Discovery = { found: FoundFeed[] } | { failure: Omit<FeedFailure, "at"> };

/** An article read from its page; the date as printed. */
export type Article = { title: string; text: string; publishedAt: string | null };
