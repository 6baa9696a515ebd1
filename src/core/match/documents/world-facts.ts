import type { SourceDocument } from "../../model.ts";

/** Names in one language, in the order of the lists of codes and of the months, separated by "|"; variants of one name by "/". */
export type NamesOfLanguage = { lang: string; countries: string; months: string; tongues: string; times: string; currencies: string };

/** The marks of each standing, in lower case. */
export type HeadlineMarks = Record<NonNullable<SourceDocument["status"]>, readonly string[]>;

/** A word for a power of ten, or its beginning; `lang` where other languages mean something else by it. */
export type NumberWord = { word: string; scale: number; lang?: string };

/** A source of the directory: its id, and each name with its language; undefined for names of any language. */
export type NamedSource = { id: string; names: readonly { text: string; lang: string | undefined }[] };

/**
 * What matching is told about the world, as plain data: names of countries, cities, people, sources and currencies, words of the calendar,
 * and the words that news uses most.
 */
export type WorldFacts = {
  countryCodes: readonly string[];
  tongueCodes: readonly string[];
  timeCodes: readonly string[];
  currencyCodes: readonly string[];
  namesByLanguage: readonly NamesOfLanguage[];
  /** The languages of the columns of the four tables below: a key, then beginnings of words, variants separated by "/". */
  newsLanguages: readonly string[];
  nationWords: readonly string[];
  currencyWords: readonly string[];
  newsWords: readonly string[];
  everydayWords: readonly string[];
  /** "id|country|name in English|spelling=lang,lang|…" */
  places: readonly string[];
  /** "name in Latin script/variant|spelling=lang,lang|…" */
  people: readonly string[];
  sources: readonly NamedSource[];
  headlineMarks: HeadlineMarks;
  transcriptionCharacters: string;
  /** Beginnings of words in order of precedence, separated by spaces. */
  numberWords: readonly { words: string; scale: number; lang?: string }[];
  /** The country whose nation is called as its language is ("немецкий"), by language. */
  countryOfTongue: Readonly<Record<string, string>>;
};
