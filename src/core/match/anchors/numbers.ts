/** Numbers as they are written in running text, in any digits, with the words that scale them ("3,5 Mio.", "300만"). */

import type { NumberWord } from "../documents/world-facts.ts";

/** ASCII digits for the decimal digits of any script. */
export function asciiDigits(text: string): string {
  // Nearly all words: they are asked for at every token of a text.
  if (!hasForeignDigit(text)) return text;
  return text.replace(/\p{Nd}/gu, (char) => {
    const zero = digitZeros.find((base) => char.charCodeAt(0) >= base && char.charCodeAt(0) < base + 10);
    return zero === undefined ? char : String(char.charCodeAt(0) - zero);
  });
}

function hasForeignDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= firstForeignDigit) return true;
  return false;
}

const firstForeignDigit = 0x660;

// Nearly all words of nearly all texts are told by this from numbers, before an expression reads them.
const isNoDigit = (code: number): boolean => code < 0x30 || (code > 0x39 && code < firstForeignDigit);

// Arabic, Persian, Devanagari, Bengali, Thai, Lao, Myanmar, Khmer, full width.
const digitZeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];

/**
 * The value a number token stands for, as a canonical decimal; undefined for words.
 * `next` is the word after it, which may scale it by one of `scales`. Reads both "1,750" and "1.750" as 1750: a group of three
 * digits after a separator is far more often thousands than a fraction.
 */
export function readNumber(raw: string, next: string, lang: string, scales: readonly NumberWord[]): string | undefined {
  if (isNoDigit(raw.charCodeAt(0))) return undefined;
  const found = /^(\d+(?:[.,]\d+)*)(\D*)$/.exec(asciiDigits(raw));
  if (!found) return undefined;
  const value = parseDigits(found[1] ?? "");
  if (value === undefined) return undefined;
  const scale = scaleOf(found[2] ?? "", lang, scales) ?? scaleOf(next, lang, scales) ?? 1;
  // Ten significant digits: beyond them only rounding noise of the multiplication is left.
  return String(Number((value * scale).toPrecision(10)));
}

function parseDigits(digits: string): number | undefined {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,]/g, ""));
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)[.,](\d+)$/.exec(digits);
  if (grouped) return Number(`${(grouped[1] ?? "").replace(/[.,]/g, "")}.${grouped[3]}`);
  if (/^\d+[.,]\d+$/.test(digits)) return Number(digits.replace(",", "."));
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

function scaleOf(word: string, lang: string, scales: readonly NumberWord[]): number | undefined {
  if (word === "") return undefined;
  const lower = word.toLowerCase();
  const fits = scales.find((entry) => {
    if (entry.lang !== undefined && entry.lang !== lang) return false;
    // Short ones are whole words ("mil", "bin"): as beginnings they would swallow "military" and "binnen".
    return entry.word.length <= 4 && !isSuffixScript(entry.word) ? lower === entry.word : lower.startsWith(entry.word);
  });
  return fits?.scale;
}

function isSuffixScript(word: string): boolean {
  return word.charCodeAt(0) >= 0x3400;
}
