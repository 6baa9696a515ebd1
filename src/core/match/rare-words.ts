import type { Token } from "./tokenize.ts";
import { extendHash, hashText } from "./hash.ts";

// The beginning of a word stands for its inflections; six letters keep "demonize" and "demonizing" together.
const stemLength = 6;
// Shorter words are grammar in most languages; numbers are content at any length above one digit.
const leastLetters = 4;

/** One word that can find a reworded text, with the token (or pair of characters) that gave it. */
export type RareWord = { hash: number; first: number; last: number };

/** The words worth looking up, in order: stems of longer words, numbers, and pairs of characters in scripts without spaces. */
export function rareWords(tokens: readonly Token[]): RareWord[] {
  const words: RareWord[] = [];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (token.dense) {
      if (next?.dense && next.start === token.end) words.push({ hash: extendHash(token.hash, next.hash), first: i, last: i + 1 });
      return;
    }
    if (isNumber(token.norm) ? token.norm.length < 2 : token.norm.length < leastLetters) return;
    words.push({ hash: token.norm.length > stemLength ? hashText(token.norm.slice(0, stemLength)) : token.hash, first: i, last: i });
  });
  return words;
}

function isNumber(norm: string): boolean {
  return norm >= "0" && norm < ":";
}
