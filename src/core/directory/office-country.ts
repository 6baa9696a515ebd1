/** The country of an office that a page names with it: "russisches Außenministerium", "Iran's foreign ministry", 中国外交部. */
import type { Span } from "../model.ts";
import { foldText, freeLetter, noLetter, type FoldTable } from "./fold.ts";

/** The country and the office's name with the words that say it. */
export type OfficeCountry = { country: string; span: Span };

export type CountryReader = {
  /** The country named beside the office; undefined where none is. */
  beside(text: string, office: Span): OfficeCountry | undefined;
  /** The country named last before `end`, at most 600 units back. */
  lastBefore(text: string, end: number): string | undefined;
};

/** Below this a stem is a whole word: "US" is none in "usual". */
const shortestStem = 4;
const wordsBefore = 2;
const wordsAfter = 3;
const farthest = 600;

export function createCountryReader(countryWords: { [country: string]: string }, letters: FoldTable): CountryReader {
  const { kind } = letters;
  let table: Stems | undefined;
  // Most pages name no office without its country and never pay for the table.
  const known = (): Stems => (table ??= readStems(countryWords, letters));

  const countryOf = (word: string): string | undefined => {
    const { stems, longest } = known();
    for (let length = Math.min(word.length, longest); length > 1; length -= 1) {
      const country = stems.get(word.slice(0, length));
      if (country !== undefined && (length >= shortestStem || length === word.length || !isLatin(word))) return country;
    }
    return undefined;
  };

  /** Without spaces a country ends directly before the office: 中国外交部, 俄外交部. */
  const endingAt = (text: string, end: number): OfficeCountry | undefined => {
    const { stems, longest } = known();
    for (let length = Math.min(longest, end); length > 0; length -= 1) {
      const start = end - length;
      const country = stems.get(foldText(text.slice(start, end), letters));
      const isDate = text.charAt(start) === "日" && /[\d０-９一二三四五六七八九十]/u.test(text.charAt(start - 1));
      if (country !== undefined && !isDate) return { country, span: [start, end] };
    }
    return undefined;
  };

  return {
    beside(text, [start, end]) {
      if (kind[text.charCodeAt(start)] === freeLetter) {
        const found = endingAt(text, /[的の]/u.test(text.charAt(start - 1)) ? start - 1 : start);
        return found && { country: found.country, span: [found.span[0], end] };
      }
      const before = wordSpans(text.slice(Math.max(0, start - 60), start), Math.max(0, start - 60)).slice(-wordsBefore);
      for (const word of before.toReversed()) {
        const country = countryOf(foldText(text.slice(...word), letters));
        if (country !== undefined) return { country, span: [word[0], end] };
      }
      for (const word of wordSpans(text.slice(end, end + 60), end).slice(0, wordsAfter)) {
        const country = countryOf(foldText(text.slice(...word), letters));
        if (country !== undefined) return { country, span: [start, word[1]] };
      }
      return undefined;
    },
    lastBefore(text, end) {
      const from = Math.max(0, end - farthest);
      if (kind[text.charCodeAt(end)] !== freeLetter) {
        const words = wordSpans(text.slice(from, end).replaceAll(/[.,;:!?()«»„“"]/gu, " "), from);
        return words.map((word) => countryOf(foldText(text.slice(...word), letters))).findLast((country) => country !== undefined);
      }
      for (let at = end; at > from; at -= 1) {
        if (kind[text.charCodeAt(at - 1)] === noLetter) continue;
        const found = endingAt(text, at);
        // One character is a country only beside an office.
        if (found && found.span[1] - found.span[0] > 1) return found.country;
      }
      return undefined;
    },
  };
}

type Stems = { stems: Map<string, string>; longest: number };

function readStems(countryWords: { [country: string]: string }, letters: FoldTable): Stems {
  const stems = new Map<string, string>();
  for (const [country, words] of Object.entries(countryWords)) {
    for (const word of words.split(" ")) stems.set(foldText(word, letters), country);
  }
  return { stems, longest: Math.max(0, ...Array.from(stems.keys(), (stem) => stem.length)) };
}

/** Words of the stretch up to the first stop, as spans of the whole text. */
function wordSpans(stretch: string, offset: number): Span[] {
  const cut = stretch.search(/^[.,;:!?()«»„“"]/u) === 0 ? 0 : stretch.length;
  const words = [...stretch.slice(0, cut).matchAll(/[\p{L}\p{M}.]*[\p{L}\p{M}]|[.,;:!?()«»„“"]/gu)];
  return words.map((word): Span => [offset + word.index, offset + word.index + word[0].length]);
}

const isLatin = (word: string): boolean => /^[a-z]/.test(word);
