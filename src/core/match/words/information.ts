import type { Token } from "./tokenize.ts";

/**
 * How much a run of words says, in rough bits: by letters and not by word count, because a Vietnamese syllable or a
 * Chinese character is no word, and names say who is spoken of rather than what was said.
 */
export function informationOf(tokens: readonly Token[], text: string): number {
  return tokens.reduce((sum, token) => sum + bitsOf(token, text), 0);
}

/** Length in words, where a character of a script without spaces counts as half a word. */
export function lengthInWords(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + (token.dense ? 0.5 : 1), 0);
}

function bitsOf(token: Token, text: string): number {
  if (token.dense) return 4;
  const bits = token.norm.length <= 3 ? 2 : token.norm.length <= 6 ? 5 : 8;
  return isName(token, text) ? bits / 2 : bits;
}

function isName(token: Token, text: string): boolean {
  const first = text.slice(token.start, token.start + 1);
  return first !== first.toLowerCase();
}
