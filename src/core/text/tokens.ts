import type { Span } from "../model.ts";
import { kindOf, unitKind } from "./characters.ts";

/** One word, number or sign. `fold` is its lower case; in scripts without spaces every character is a token. */
export type Token = { start: number; end: number; fold: string; word: boolean };

/** The tokens of a span, in order. `folded` is the whole text in lower case of the same length. */
export function tokenize(text: string, folded: string, [from, to]: Span): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const kind = kindOf(text.charCodeAt(at));
    if ((kind & unitKind.space) !== 0) {
      at += 1;
      continue;
    }
    const end = tokenEnd(text, at, to, kind);
    tokens.push({ start: at, end, fold: folded.slice(at, end), word: (kind & unitKind.word) !== 0 });
    at = end;
  }
  return tokens;
}

/** End of the token that starts at `from` with a unit of this kind, which is no space. */
export function tokenEnd(text: string, from: number, to: number, kind: number): number {
  return isInside(kind) ? wordEnd(text, from + 1, to) : from + 1;
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
