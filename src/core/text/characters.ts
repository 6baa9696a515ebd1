/** What single characters are to the detector: letters, spaces, scripts without spaces. Code points come as UTF-16 units. */

import type { Steps } from "../steps.ts";

/** What a code unit is, as bits; read with `kindOf`. */
export const unitKind = {
  /** Letters, marks and digits of any script, and surrogate halves, so that none is cut in two. */
  word: 1,
  space: 2,
  /** Of a script that puts no space between words. */
  unspaced: 4,
  capital: 8,
  /** Of a script that writes no spaces between words, or glues particles to them as Korean does. */
  dense: 16,
  /** Letters, marks and digits without the surrogate halves. */
  letter: 32,
  /** Letters and marks, no digits. */
  alphabetic: 64,
} as const;

const letter = /[\p{L}\p{M}\p{N}]/u;
const alphabetic = /[\p{L}\p{M}]/u;
const upper = /[\p{Lu}\p{Lt}]/u;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー々〆]/u;
const denseLetter = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー]/u;
const white = /\s/u;

const unread = 128;
/** The kinds of all units, each read when it first turns up: reading all of them takes longer than a page. */
const kinds = new Uint8Array(65536).fill(unread);

/** The bits of `unitKind` for a code unit. */
export function kindOf(unit: number): number {
  const kind = kinds[unit] ?? 0;
  return kind === unread ? (kinds[unit] = readKind(unit)) : kind;
}

function readKind(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unitKind.word;
  const char = String.fromCharCode(unit);
  return (
    (letter.test(char) ? unitKind.word | unitKind.letter : 0) |
    (white.test(char) ? unitKind.space : 0) |
    (unit > 0x0dff && unspaced.test(char) ? unitKind.unspaced : 0) |
    (upper.test(char) ? unitKind.capital : 0) |
    (denseLetter.test(char) ? unitKind.dense : 0) |
    (alphabetic.test(char) ? unitKind.alphabetic : 0)
  );
}

/** The bits of a string's first unit; none for "". */
const firstKind = (char: string): number => (char === "" ? 0 : kindOf(char.charCodeAt(0)));

/** True for letters, marks and digits of any script; a surrogate half counts as a letter, so that none is cut in two. */
export function isWordUnit(text: string, index: number): boolean {
  return index >= 0 && index < text.length && (kindOf(text.charCodeAt(index)) & unitKind.word) !== 0;
}

/** True for characters of scripts that put no space between words. */
export function isUnspaced(char: string): boolean {
  // Rare characters are two units.
  return char.length > 1 ? char.charCodeAt(0) > 0x0dff && unspaced.test(char) : (firstKind(char) & unitKind.unspaced) !== 0;
}

/** True for capital letters; scripts without case have none. */
export function isCapital(char: string): boolean {
  return (firstKind(char) & unitKind.capital) !== 0;
}

/** True for white space, no-break spaces included; also true beyond the text's ends, where char is "". */
export function isSpace(char: string): boolean {
  return char === "" || (firstKind(char) & unitKind.space) !== 0;
}

/**
 * Lower case of the same length, so that offsets hold: letters whose lower case is longer ("İ") stay
 * one unit.
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (char) => (char === "İ" ? "i" : char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join("");
}

/** Units folded between two rests, up to the next line break: what a letter's lower case is may depend on its neighbours. */
const unitsPerStep = 1 << 15;

/** `foldCase` of a long text, resting on the way. */
export function* foldInSteps(text: string): Steps<string> {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const line = text.indexOf("\n", from + unitsPerStep);
    const to = line < 0 ? text.length : line;
    parts.push(foldCase(text.slice(from, to)));
    from = to;
    yield;
  }
  return parts.join("");
}

/** True for letters of scripts that write no spaces between words, or glue particles to them as Korean does. */
export function isDense(char: string): boolean {
  return (firstKind(char) & unitKind.dense) !== 0;
}
