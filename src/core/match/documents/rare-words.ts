import type { Token } from "../words/tokenize.ts";
import { extendHash, hashText } from "../words/hash.ts";

/**
 * The beginning of a word stands for its inflections. Measured on machine translations of Russian news (400 sentences, 20,500
 * documents): six letters find 99.0 % within 30 documents, whole words 98.3 %, leaving out words below four letters 98.5 %.
 */
const stemLength = 6;

/** A word (or pair of characters) that can find a reworded text, with its first and last token. */
export type RareWord = { hash: number; first: number; last: number };

/** The words to look up, in order: stems of words, numbers, and pairs of characters in scripts without spaces. */
export function rareWords(tokens: readonly Token[]): RareWord[] {
  const words: RareWord[] = [];
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (!token.dense) words.push({ hash: stemHash(token), first: i, last: i });
    else if (next?.dense && next.start === token.end) words.push({ hash: extendHash(token.hash, next.hash), first: i, last: i + 1 });
  });
  return words;
}

function stemHash(token: Token): number {
  return token.norm.length > stemLength ? hashText(token.norm.slice(0, stemLength)) : token.hash;
}
