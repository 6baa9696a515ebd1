/** Items of a feed as documents of the index. */
import { hashText } from "../../core/match/words/hash.ts";
import type { SourceDocument } from "../../core/model.ts";
import { guessLanguage } from "../../core/text/guess-language.ts";
import type { FeedItem } from "../../intake/feeds/feed.ts";
import type { FollowedFeed } from "../../messages/feeds.ts";

/** Tells an item from every other, and from itself in other words. 53 bits. */
export function itemHash({ url, title, text }: FeedItem): number {
  const words = `${url}\n${title}\n${text}`;
  return hashText(words) * 2 ** 21 + (hashText(`${words}\n`) & 0x1fffff);
}

type From = { feed: Pick<FollowedFeed, "id" | "lang">; publisher: string; at: Date };

/** A longer title is a text in the wrong place. A backup takes no longer one; all of its words are in the document's text. */
const MOST_TITLE = 1_000;

/** The item as a document; undefined where it has no words of its own to find. */
export function documentOf(item: FeedItem, { feed, publisher, at }: From): SourceDocument | undefined {
  const text = item.text.startsWith(item.title) ? item.text : `${item.title}\n${item.text}`.trim();
  if (!/[\p{L}\p{N}]{2}/u.test(text)) return undefined;
  // Feeds are often left at their software's "en": the language is believed unless the text contradicts it.
  const lang = guessLanguage(text, item.lang ?? feed.lang ?? "");
  return {
    url: item.url,
    title: item.title.length > MOST_TITLE ? `${item.title.slice(0, MOST_TITLE - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : item.title,
    text,
    lang: lang === "und" ? undefined : lang,
    publishedAt: item.publishedAt,
    updatedAt: item.updatedAt,
    publisher,
    kept: { way: "feed", of: feed.id, at: at.toISOString() },
  };
}
