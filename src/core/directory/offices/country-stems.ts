/** How the words of countries begin, ready to be looked up: the rows of `data/directory/country-words.ts`. */
import type { Span } from "../../model.ts";
import { foldText, noLetter, type FoldTable } from "../names/fold.ts";

export type CountryStems = {
  /** The country that the printed word or words name in a text of this language; `near`: directly beside an office. */
  find(printed: string, lang: string, near: boolean): string | undefined;
  /** The country whose stem is the folded text itself. */
  whole(folded: string, near: boolean): string | undefined;
  /** Lengths of the stems by their last unit, the longest first. */
  endings: Map<number, number[]>;
};

/** Below this a stem is a whole word: "US" is none in "usual". */
const shortestStem = 4;

/** Languages that write countries and their adjectives with a capital, whose small words are others: "sued", "us". */
const capitalised = new Set(["en", "nl", "vi", "tr", "id"]);

type Stem = { country: string; whole: boolean; near: boolean };

export function readCountryStems(countryWords: { [country: string]: string }, letters: FoldTable): CountryStems {
  const stems = new Map<string, Stem>();
  for (const [country, words] of Object.entries(countryWords)) {
    for (const word of words.split(" ")) {
      const bare = word.replaceAll(/[=~]/g, "").replaceAll("_", " ");
      stems.set(foldText(bare, letters), { country, whole: word.endsWith("="), near: word.endsWith("~") });
    }
  }
  const openings = new Set(Array.from(stems.keys(), (stem) => pairOf(stem.charCodeAt(0), stem.charCodeAt(1))));
  const folded = (unit: number): number => unit + (letters.shift[unit] ?? 0);
  const longest = Math.max(0, ...Array.from(stems.keys(), (stem) => stem.length));
  return {
    endings: lengthsByEnd(stems.keys()),
    find(printed, lang, near) {
      const small = printed.charAt(0) !== printed.charAt(0).toUpperCase();
      if (small && capitalised.has(lang)) return undefined;
      // Nearly no word begins as a country does. What joins two letters is written in several ways.
      const second = folded(printed.charCodeAt(1));
      if (letters.kind[second] !== noLetter && !openings.has(pairOf(folded(printed.charCodeAt(0)), second))) return undefined;
      const words = foldText(printed, letters).replaceAll(/[\s-]+/gu, " ");
      const space = words.lastIndexOf(" ");
      for (let length = Math.min(words.length, longest); length > Math.max(1, space + 1); length -= 1) {
        const stem = stems.get(words.slice(0, length));
        if (stem === undefined || (stem.near && !near)) continue;
        const whole = length === words.length;
        // "us" is a pronoun, "US" a country.
        if (length === 2 && !stem.near && isLatin(words) && printed !== printed.toUpperCase()) continue;
        if (whole || (!stem.whole && !stem.near && (length >= shortestStem || !isLatin(words)))) return stem.country;
      }
      return undefined;
    },
    whole(folded, near) {
      const stem = stems.get(folded);
      return stem === undefined || (stem.near && !near) ? undefined : stem.country;
    },
  };
}

const pairOf = (first: number, second: number): number => first * 0x10000 + second;

function lengthsByEnd(stems: Iterable<string>): CountryStems["endings"] {
  const endings: CountryStems["endings"] = new Map();
  for (const stem of stems) {
    const last = stem.charCodeAt(stem.length - 1);
    const lengths = endings.get(last) ?? [];
    if (!lengths.includes(stem.length)) lengths.push(stem.length);
    endings.set(last, lengths);
  }
  for (const lengths of endings.values()) lengths.sort((a, b) => b - a);
  return endings;
}

/** Words of the stretch, as spans of the whole text; none where it begins with a stop. */
export function wordSpans(stretch: string, offset: number): Span[] {
  const cut = stretch.search(/^[.,;:!?()«»„“"]/u) === 0 ? 0 : stretch.length;
  const words = [...stretch.slice(0, cut).matchAll(/[\p{L}\p{M}.]*[\p{L}\p{M}]|[.,;:!?()«»„“"]/gu)];
  return words.map((word): Span => [offset + word.index, offset + word.index + word[0].length]);
}

const isLatin = (word: string): boolean => /^[a-z]/.test(word);
