import { foldCase } from "../../text/characters.ts";
import type { CreditContext } from "./credit-context.ts";
import { wordEnd } from "./word-index.ts";

/**
 * Whether the words could be the place and date of a dateline ("NEU-DELHI", "Rio de Janeiro, 3 may", "Budapest,
 * 2024. május 3., péntek"). There is no gazetteer: capitals, small words and dates decide, and the form around
 * them must be a dateline's. In scripts without capitals only the length can speak.
 */
export function isPlace(context: CreditContext, text: string, limit = 5): boolean {
  const words = withoutDates(context, text).split(/[\s\u00a0,./;:–—―−=＝()[\]|・、]+/u).filter((word) => /\p{L}/u.test(word));
  if (words.length > limit || text.length > 80 || /[!?"“”„«»]/u.test(text)) return false;
  return words.every((word) => {
    const caseless = word.toLowerCase() === word.toUpperCase();
    if (caseless) return word.length <= 14;
    return /^\p{Lu}/u.test(word) || /^\p{Ll}[’']\p{Lu}/u.test(word) || word.length <= 3;
  }) && (words.length === 0 || words.some((word) => !/^\p{Ll}/u.test(word)));
}

/** Whether the words hold a date: a number beside a month name, or a numeric or East Asian date. */
export function hasDate({ words }: CreditContext, text: string): boolean {
  if (/\d{1,2}\s*[-./]\s*\d{1,2}|[\d０-９]{1,2}\s*[日월月일]/u.test(text)) return true;
  const folded = foldCase(text);
  for (let at = 0; at < folded.length; at += 1) if (wordEnd(words.dates, folded, at) >= 0) return /[\d०-९٠-٩۰-۹０-９]/u.test(text) || at > 0;
  return false;
}

function withoutDates({ words }: CreditContext, text: string): string {
  const folded = foldCase(text);
  let kept = "";
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(words.dates, folded, at);
    if (end > at) {
      at = end;
      kept += " ";
      continue;
    }
    kept += text.charAt(at);
    at += 1;
  }
  return kept;
}
