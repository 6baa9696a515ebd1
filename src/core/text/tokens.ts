import type { Span } from "../model.ts";
import { kindOf, unitKind } from "./characters.ts";

/** One word, number or sign. `fold` is its lower case; in scripts without spaces every character is a token. */
export type Token = { start: number; end: number; fold: string; word: boolean };

/** The tokens of a span, in order. `folded` is the whole text in lower case of the same length. */
export function tokenize(text: string, folded: string, [from, to]: Span): Token[] {
  const tokens: Token[] = [];
  walkTokens(text, [from, to], (start, end, word) => tokens.push({ start, end, fold: folded.slice(start, end), word }));
  return tokens;
}

/** Calls back with each token of a span, in order, and makes nothing of it: most of them are only looked at. */
export function walkTokens(text: string, [from, to]: Span, found: (start: number, end: number, word: boolean) => void): void {
  for (let at = from; at < to; ) {
    const kind = kindOf(text.charCodeAt(at));
    const start = at;
    at += 1;
    if ((kind & unitKind.space) !== 0) continue;
    const word = (kind & unitKind.word) !== 0;
    if (word && (kind & unitKind.unspaced) === 0) at = wordEnd(text, at, to);
    found(start, at, word);
  }
}

/** End of the word that goes on at `from`: hyphens and apostrophes between letters stay inside ("US-Präsident", "Ne'eman"). */
function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (isInside(kindOf(unit))) {
      at += 1;
      continue;
    }
    if (at + 1 >= to) return at;
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
