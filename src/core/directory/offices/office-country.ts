/** The country of an office that a page names with it: "russisches Außenministerium", "Iran's foreign ministry", 中国外交部. */
import type { Span } from "../../model.ts";
import { readCountryStems, wordSpans, type CountryStems } from "./country-stems.ts";
import { foldText, freeLetter, noLetter, type FoldTable } from "../names/fold.ts";

/** The country and the office's name with the words that say it. */
export type OfficeCountry = { country: string; span: Span };
/** A country that a text names, and where its word begins. */
export type NamedCountry = { country: string; at: number };

export type CountryReader = {
  /** The country named beside the office; undefined where none is. `lang` is the text's language. */
  beside(text: string, office: Span, lang: string): OfficeCountry | undefined;
  /** The countries named before `end`, at most 600 units back, each once where it is named last; the nearest first. */
  namedBefore(text: string, end: number, lang: string): NamedCountry[];
};

const wordsBefore = 2;
const wordsAfter = 3;
const farthest = 600;
/** Words of the longest name: "Corea del Norte". */
const longestName = 3;

export function createCountryReader(countryWords: { [country: string]: string }, letters: FoldTable): CountryReader {
  const { kind } = letters;
  let table: CountryStems | undefined;
  // Most pages name no office without its country and never pay for the table.
  const known = (): CountryStems => (table ??= readCountryStems(countryWords, letters));

  /** The country of the words from `at` on, the longest name first. */
  const countryAt = (text: string, words: Span[], at: number, lang: string, near: boolean): { country: string; words: number } | undefined => {
    for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
      const printed = text.slice(words[at]?.[0], words[at + length - 1]?.[1]);
      // "Ankara. Das": two words of two sentences are no name.
      const country = length === 1 || /^[\p{L}\p{M}.]+(?:[ -][\p{L}\p{M}.]+)+$/u.test(printed) ? known().find(printed, lang, near) : undefined;
      if (country !== undefined) return { country, words: length };
    }
    return undefined;
  };

  /** Without spaces a country ends directly before the office: 中国外交部, 俄外交部. */
  const endingAt = (text: string, end: number, near: boolean): OfficeCountry | undefined => {
    const { endings } = known();
    const last = text.charCodeAt(end - 1);
    // Nearly no character is the last of a country's name.
    const lengths = endings.get(last + (letters.shift[last] ?? 0));
    if (lengths === undefined) return undefined;
    for (const length of lengths) {
      if (length > end) continue;
      const start = end - length;
      const country = known().whole(foldText(text.slice(start, end), letters), near);
      if (country === undefined) continue;
      const isDate = text.charAt(start) === "日" && /[\d０-９一二三四五六七八九十]/u.test(text.charAt(start - 1));
      // タイ is no Thailand in スタイル.
      const inWord = isKatakana(text.charAt(start)) && (isKatakana(text.charAt(start - 1)) || isKatakana(text.charAt(end)));
      if (!isDate && !inWord) return { country, span: [start, end] };
    }
    return undefined;
  };

  return {
    beside(text, [start, end], lang) {
      if (kind[text.charCodeAt(start)] === freeLetter) {
        const found = endingAt(text, /[的の]/u.test(text.charAt(start - 1)) ? start - 1 : start, true);
        return found && { country: found.country, span: [found.span[0], end] };
      }
      const line = text.slice(Math.max(0, start - 60), start);
      // "TOKYO - The foreign ministry": what ends a sentence or a dateline parts the country from the office.
      const opening = line.length - (/[^.!?;:\n–—]*$/u.exec(line.replaceAll(" - ", " — "))?.[0].length ?? 0);
      const before = wordSpans(line.slice(opening), start - line.length + opening).slice(-wordsBefore - 1);
      for (let at = before.length - 1; at >= 0; at -= 1) {
        const found = countryAt(text, before, at, lang, true);
        const [from] = before[at] ?? [];
        if (found && from !== undefined && before.length - at - found.words < wordsBefore) return { country: found.country, span: [from, end] };
      }
      const after = wordSpans(text.slice(end, end + 60), end);
      for (let at = 0; at < Math.min(wordsAfter, after.length); at += 1) {
        const found = countryAt(text, after, at, lang, true);
        if (found) return { country: found.country, span: [start, after[at + found.words - 1]?.[1] ?? end] };
      }
      return undefined;
    },
    namedBefore(text, end, lang) {
      const from = Math.max(0, end - farthest);
      const found: NamedCountry[] = [];
      if (kind[text.charCodeAt(end)] !== freeLetter) {
        const words = wordSpans(text.slice(from, end).replaceAll(/[.,;:!?()«»„“"]/gu, " "), from);
        for (let at = 0; at < words.length; ) {
          const named = countryAt(text, words, at, lang, false);
          if (named) found.push({ country: named.country, at: words[at]?.[0] ?? from });
          at += named?.words ?? 1;
        }
      } else {
        for (let at = end; at > from; ) {
          const named = kind[text.charCodeAt(at - 1)] === noLetter ? undefined : endingAt(text, at, false);
          // One character is a country only beside an office.
          const counts = named !== undefined && named.span[1] - named.span[0] > 1;
          if (counts) found.unshift({ country: named.country, at: named.span[0] });
          at = counts ? named.span[0] : at - 1;
        }
      }
      const last = new Map(found.map(({ country, at }) => [country, at]));
      return [...last].map(([country, at]) => ({ country, at })).sort((a, b) => b.at - a.at);
    },
  };
}

const isKatakana = (sign: string): boolean => /[ァ-ヺー]/u.test(sign);
