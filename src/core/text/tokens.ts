import type { Span } from "../model.ts";
import { kindOf, unitKind } from "./characters.ts";

/** One word, number or sign. `fold` is its lower case; in scripts without spaces every character is a token. */
export type Token = { start: number; end: number; fold: string; word: boolean };

const noElisions: ReadonlySet<string> = new Set();

/**
 * The tokens of a span, in order. `folded` is the whole text in lower case of the same length; `elisions` are small words that are
 * written onto the next one and are tokens of their own ("l'", "qu'").
 */
export function tokenize(text: string, folded: string, [from, to]: Span, elisions = noElisions): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const kind = kindOf(text.charCodeAt(at));
    if ((kind & unitKind.space) !== 0) {
      at += 1;
      continue;
    }
    const whole = tokenEnd(text, at, to, kind);
    const end = elisions.size > 0 ? elisionEnd(folded, at, whole, elisions) : whole;
    tokens.push({ start: at, end, fold: folded.slice(at, end), word: (kind & unitKind.word) !== 0 });
    at = end;
  }
  return tokens;
}

/** End of the token that starts at `from` with a unit of this kind, which is no space. */
export function tokenEnd(text: string, from: number, to: number, kind: number): number {
  return isInside(kind) ? wordEnd(text, from + 1, to) : from + 1;
}

/** Units of the longest word that loses its vowel: "quelqu'", "lorsqu'". */
const longestElision = 8;

/** End of the small word that is written onto the one in `[from, to)` or that ends there, or the word's own end. */
export function elisionEnd(folded: string, from: number, to: number, elisions: ReadonlySet<string>): number {
  // "dell' Ansa", and the word alone in a pack.
  if (isApostrophe(folded.charCodeAt(to)) && elisions.has(folded.slice(from, to + 1))) return to + 1;
  for (let at = from + 1; at < to - 1 && at - from < longestElision; at += 1) {
    if (isApostrophe(folded.charCodeAt(at))) return elisions.has(folded.slice(from, at + 1)) ? at + 1 : to;
  }
  return to;
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** End of the word that goes on at `from`: hyphens and apostrophes between letters stay inside ("US-Präsident", "Ne'eman"). */
function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (isInside(kindOf(unit))) {
      at += 1;
      continue;
    }
    // Nearly every word ends at a space.
    if (unit === 0x20 || at + 1 >= to) return at;
    const joins = isJoiner(unit) && isInside(kindOf(text.charCodeAt(at + 1)));
    // "10:05", "1,5": a number is one word.
    const number = (unit === 0x3a || unit === 0x2c) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
    if (!joins && !number) return at;
    at += 1;
  }
  return at;
}

const isInside = (kind: number): boolean => (kind & (unitKind.word | unitKind.unspaced)) === unitKind.word;

/** One of -‐‑'’.·, or a joiner that shows nothing: Persian "می‌گوید" is one word. */
const isJoiner = (unit: number): boolean => unit === 0x2d || unit === 0x2e || unit === 0x27 || unit === 0x2019 || unit === 0x2010 || unit === 0x2011 || unit === 0xb7 || unit === 0x200c || unit === 0x200d;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
