/** What single characters are to the detector: letters, spaces, scripts without spaces. Code points come as UTF-16 units. */

const letter = /[\p{L}\p{M}\p{N}]/u;
const upper = /[\p{Lu}\p{Lt}]/u;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー々〆]/u;

/** True for letters, marks and digits of any script; a surrogate half counts as a letter, so that none is cut in two. */
export function isWordUnit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return letter.test(text.charAt(index));
}

/** True for characters of scripts that put no space between words. */
export function isUnspaced(char: string): boolean {
  return char.charCodeAt(0) > 0x0dff && unspaced.test(char);
}

/** True for capital letters; scripts without case have none. */
export function isCapital(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return upper.test(char);
}

/** True for white space, no-break spaces included; also true beyond the text's ends, where char is "". */
export function isSpace(char: string): boolean {
  return char === "" || /\s/u.test(char);
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

const denseLetter = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー]/u;

/** True for letters of scripts that write no spaces between words, or glue particles to them as Korean does. */
export function isDense(char: string): boolean {
  return denseLetter.test(char);
}
