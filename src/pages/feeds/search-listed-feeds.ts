/** The list of feeds that comes with Wiretrace, searched by what a person knows of a source. */
import type { FeedList, ListedFeed } from "../../core/directory/hosts/listed-feed.ts";
import type { Text } from "../../ui/text.ts";
import { sourceName } from "./listed-choice.ts";

export type ListedRow = { feed: ListedFeed; name: string; country: string | undefined };

/** Feeds whose source, country or language the words begin; without words all. Those in the reader's language first, dead ones last. */
export function searchListedFeeds({ feeds, sources }: FeedList, words: string, text: Text): ListedRow[] {
  const wanted = fold(words).split(/\s+/).filter((word) => word !== "");
  const english = { region: new Intl.DisplayNames("en", { type: "region" }), language: new Intl.DisplayNames("en", { type: "language" }) };
  const rows = feeds.flatMap((feed): (ListedRow & { order: number })[] => {
    const source = sources[feed.source];
    const { country } = source ?? {};
    const said = [feed.title, feed.lang, text.language(feed.lang), english.language.of(feed.lang), new URL(feed.url).hostname, ...Object.values(source?.name ?? {}), ...(source?.short ?? [])];
    if (country !== undefined) said.push(country, text.country(country), english.region.of(country));
    const known = ` ${fold(said.join(" "))}`;
    if (!wanted.every((word) => known.includes(` ${word}`) || (!/^[\p{Script=Latin}\p{N}]+$/u.test(word) && known.includes(word)))) return [];
    const name = sourceName(sources, feed.source, text.lang);
    const mine = feed.lang === text.lang.split("-")[0];
    return [{ feed, name, country, order: feed.dead ? 2 : mine ? 0 : 1 }];
  });
  return rows.toSorted((a, b) => a.order - b.order || a.name.localeCompare(b.name, text.lang) || a.feed.title.localeCompare(b.feed.title, text.lang));
}

/** Small letters without accents; signs between words are spaces. */
const fold = (text: string): string => text.normalize("NFKD").replace(/\p{Mn}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
