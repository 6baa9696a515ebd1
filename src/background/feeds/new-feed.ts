import type { FeedChoice, FollowedFeed } from "../../messages/feeds.ts";

/** A feed as it is when somebody begins to follow it: due at once. */
export function newFeed({ id, url, title, source, lang }: FeedChoice, at: Date): FollowedFeed {
  return {
    id: id ?? url,
    url,
    title,
    source: source ?? null,
    kind: null,
    lang: lang ?? null,
    followedAt: at.toISOString(),
    paused: false,
    fullTexts: false,
    articleHosts: [],
    waiting: 0,
    etag: null,
    lastModified: null,
    nextAt: 0,
    attempts: 0,
    quiet: 0,
    everyMinutes: null,
    polledAt: null,
    readAt: null,
    newAt: null,
    failure: null,
    counts: { polls: 0, unmodified: 0, failed: 0, added: 0, replaced: 0, bytes: 0, articles: 0 },
  };
}
