import type { Span } from "../model.ts";
import { isSpace, isUnspaced, isWordUnit } from "./characters.ts";

/** One word, number or sign. `fold` is its lower case; in scripts without spaces every character is a token. */
export type Token = { start: number; end: number; fold: string; word: boolean };

/** The tokens of a span, in order. `folded` is the whole text in lower case of the same length. */
export function tokenize(text: string, folded: string, [from, to]: Span): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const char = text.charAt(at);
    if (isSpace(char)) {
      at += 1;
      continue;
    }
    const start = at;
    const word = isWordUnit(text, at);
    at += 1;
    if (word && !isUnspaced(char)) at = wordEnd(text, at, to);
    tokens.push({ start, end: at, fold: folded.slice(start, at), word });
  }
  return tokens;
}

/** Hyphens and apostrophes between letters stay inside a word ("US-Präsident", "Ne'eman"). */
function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    if (isWordUnit(text, at) && !isUnspaced(text.charAt(at))) {
      at += 1;
      continue;
    }
    const joins = "-‐‑'’.·".includes(text.charAt(at)) && at + 1 < to && isWordUnit(text, at + 1) && !isUnspaced(text.charAt(at + 1));
    // "10:05", "1,5": a number is one word.
    const number = ":,".includes(text.charAt(at)) && at + 1 < to && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
    if (!joins && !number) return at;
    at += 1;
  }
  return at;
}

const isDigit = (char: string) => char >= "0" && char <= "9";
