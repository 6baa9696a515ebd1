import { hashText } from "./hash.ts";

/** One word, number or (in scripts without spaces) character of a text, with its place. */
export type Token = {
  start: number;
  end: number;
  /** What is compared: lower case, compatibility forms unified, no separators inside numbers. */
  norm: string;
  hash: number;
  /** True for one character of a script that writes no spaces between words. */
  dense: boolean;
};

/** The tokens of the text in order. Linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(wordPattern)) {
    if (densePattern.test(found[0])) splitDense(found[0], found.index, tokens);
    else tokens.push(createToken(found[0], found.index, false));
  }
  return tokens;
}

// Numbers keep their separators so that "1,750" is one token; words keep inner apostrophes.
const wordPattern = /\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}\p{N}]*|[\p{L}\p{M}\p{N}]+(?:['’ʼ‘][\p{L}\p{M}\p{N}]+)*/gu;

const denseScripts = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]`;
const densePattern = new RegExp(denseScripts, "u");
const densePieces = new RegExp(String.raw`${denseScripts}\p{M}*|(?:(?!${denseScripts}).)+`, "gsu");

function splitDense(run: string, offset: number, tokens: Token[]): void {
  for (const piece of run.matchAll(densePieces)) {
    tokens.push(createToken(piece[0], offset + piece.index, densePattern.test(piece[0])));
  }
}

function createToken(raw: string, start: number, dense: boolean): Token {
  const norm = normalizeWord(raw);
  return { start, end: start + raw.length, norm, hash: hashText(norm), dense };
}

/** A word as it is compared: case, width, vowel signs of Arabic and Hebrew, and typographic variants aside. */
export function normalizeWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words of most pages are plain ASCII, where nothing below can apply.
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize("NFKC")
    .replace(/(?<=\p{N})[.,](?=\p{N})/gu, "")
    .replace(/['’ʼ‘\u0640]|(?<=[\u0590-\u06ff]\p{M}*)\p{M}/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىی]/g, "ي")
    .replace(/ک/g, "ك")
    .replace(/ё/g, "е");
}
