/** A feed of the list as it is followed: with its source's name before its own. */
import type { FeedList, ListedFeed } from "../../core/directory/hosts/listed-feed.ts";
import type { FeedChoice } from "../../messages/feeds.ts";

/** What the worker is asked to follow; the name is in the language `lang` where it is known. */
export function listedChoice({ sources }: FeedList, { id, url, title, source, lang: feedLang }: ListedFeed, lang: string): FeedChoice {
  return { id, url, source, lang: feedLang, title: `${sourceName(sources, source, lang)}: ${title}` };
}

/** The source's name in the language, else in English, else its id. */
export function sourceName(sources: FeedList["sources"], id: string, lang: string): string {
  const names = sources[id]?.name;
  return names?.[lang.split("-")[0] ?? "en"] ?? names?.en ?? id;
}
