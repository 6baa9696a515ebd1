/** What a person would search for who wants the original of words that no document of the index holds. */
import type { Directory } from "../directory/directory.ts";
import type { DirectoryEntry } from "../directory/entry.ts";
import type { NextStep } from "../directory/hosts/next-steps.ts";
import { nextSteps, searchWords } from "../directory/hosts/next-steps.ts";
import type { PathSource, Trace, TracedAttribution } from "../model.ts";
import { findAnchors } from "./anchors/anchors.ts";
import { tokenize } from "./words/tokenize.ts";
import type { World } from "./anchors/world.ts";

/** A source that may hold the original, as its own readers know it. */
export type SourceToSearch = {
  id: string | null;
  name: string;
  /** Its names in its own languages and scripts; empty where the directory knows none. */
  names: string[];
  host: string | null;
  /** Links that lead somewhere only when they are clicked. */
  steps: NextStep[];
  /** Searches limited to its site, by the engine's name. */
  searches: SiteSearch[];
};
export type SiteSearch = { engine: string; url: string };

export type OriginalHints = {
  /** The furthest source first: it said the words before those who relay them. */
  sources: SourceToSearch[];
  /** Names in the words, as printed, and countries as the furthest source writes them. */
  names: string[];
  numbers: string[];
  /** Days between which the original most likely appeared (ISO); null where the page has no date. */
  window: { from: string; to: string } | null;
};

/** News is cited within days; a page may stand before its source by its own clock, hence the day after. */
const daysBefore = 14;
const daysAfter = 1;
/** More terms than this are no help in a search form. */
const mostTerms = 8;

export function originalHints(trace: Pick<Trace, "page" | "text">, attribution: TracedAttribution, directory: Directory, world: World): OriginalHints {
  const quote = attribution.content.map(([start, end]) => trace.text.slice(start, end)).join(" … ");
  const { page } = trace;
  const path = attribution.path.toReversed().filter((source) => source.class !== "unnamed");
  const entries = path.map((source) => entryOf(source, directory));
  const own = entries.flatMap((entry) => (entry ? directory.languagesOf(entry) : []))[0] ?? page.lang;
  const anchors = findAnchors(tokenize(quote), quote, page.lang, world);
  const wordsOf = (kind: (typeof anchors)[number]["kind"]) => anchors.filter((anchor) => anchor.kind === kind);
  const countries = wordsOf("country").flatMap(({ key, words }) => [words, countryName(key.slice("country:".length), own)]);
  const names = unique([...countries, ...[...wordsOf("place"), ...wordsOf("name")].map(({ words }) => words)]).slice(0, mostTerms);
  const numbers = unique(wordsOf("number").map(({ words }) => words)).slice(0, mostTerms);
  const days = dateWindow(page.publishedAt);
  return { sources: path.map((source, index) => sourceToSearch(source, entries[index], directory, { quote, lang: page.lang, terms: [...names, ...numbers] })), names, numbers, window: days };
}

/** The office a spokesperson speaks for is where the words are kept. */
function entryOf({ id, speaksFor }: PathSource, directory: Directory): DirectoryEntry | undefined {
  const known = speaksFor?.id ?? id;
  return known === null || known === undefined ? undefined : directory.entry(known);
}

function sourceToSearch(source: PathSource, entry: DirectoryEntry | undefined, directory: Directory, asked: { quote: string; lang: string; terms: string[] }): SourceToSearch {
  const host = entry?.hosts[0] ?? source.host;
  const languages = entry ? directory.languagesOf(entry) : [];
  const speaksItsLanguage = languages.length === 0 || languages.includes(asked.lang);
  // Its own words can be looked for as they are; of a translation only names and numbers stay.
  const words = speaksItsLanguage ? asked.quote : asked.terms.slice(0, 4).join(" ");
  return {
    id: entry?.id ?? source.id,
    name: source.name,
    names: entry ? ownNames(entry, languages) : [],
    host,
    steps: nextSteps(entry, { quote: words }),
    searches: host === null ? [] : siteSearches(host, speaksItsLanguage ? `"${searchWords(asked.quote)}"` : words),
  };
}

/** Display name, short name and aliases of its own languages, without those every language shares. */
function ownNames(entry: DirectoryEntry, languages: string[]): string[] {
  const { name, short, aliases } = entry;
  const own = languages.flatMap((lang) => [name[lang] ?? [], ...aliases.filter((alias) => alias.lang === lang).map(({ text }) => text)].flat());
  return unique([...own, ...(own.length === 0 ? [name.en] : []), ...short]).slice(0, mostTerms);
}

function siteSearches(host: string, words: string): SiteSearch[] {
  const query = encodeURIComponent(`site:${host} ${words}`.trim());
  return [
    { engine: "DuckDuckGo", url: `https://duckduckgo.com/?q=${query}` },
    { engine: "Google", url: `https://www.google.com/search?q=${query}` },
  ];
}

function dateWindow(publishedAt: string | null): OriginalHints["window"] {
  const ends = (publishedAt ?? "").split("/");
  const [from, to] = [Date.parse(ends[0] ?? ""), Date.parse(ends.at(-1) ?? "")];
  // Years that a calendar cannot write back are no dates of news.
  if (!(from > Date.UTC(1000)) || !(to < Date.UTC(9000))) return null;
  const day = 86_400_000;
  return { from: isoDay(from - daysBefore * day), to: isoDay(to + daysAfter * day) };
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

function countryName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: "region" }).of(code) ?? "";
  } catch {
    // Keys that are no ISO region, and languages that are no tag.
    return "";
  }
}

const unique = (words: string[]): string[] => [...new Set(words.map((word) => word.trim()).filter((word) => word !== ""))];
