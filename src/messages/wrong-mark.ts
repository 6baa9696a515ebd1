/** What a reader marked as read wrongly. */

/** One marked passage, with what a report about it needs. `words` are the attributed ones; "" for credits. `markedAt` is an ISO instant. */
export type WrongMark = { url: string; lang: string; rule: string; kind: string; path: string[]; evidence: string; words: string; markedAt: string };
