/** Common words of the languages whose scripts part no words, where a short name may stand inside a longer word. */
import { packs } from "../src/data/languages/packs.ts";
import { traps } from "../src/data/directory/traps.ts";

/** A name in one of these scripts is found inside a longer word as well. */
const unparted = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+$/u;

/** The nouns and verbs that the language packs list in those scripts, each with its language. */
export function readCommonWords(): Map<string, string> {
  const words = new Map<string, string>();
  for (const { lang, nouns, verbs } of packs) for (const word of stringsIn([nouns, verbs])) if (unparted.test(word)) words.set(word, lang);
  // A trap is passed over by the scan.
  for (const trap of traps) words.delete(trap);
  return words;
}

/** The common word that the name is a part of; undefined where there is none. */
export function commonWordAround(name: string, words: ReadonlyMap<string, string>): { word: string; lang: string } | undefined {
  if (!unparted.test(name)) return undefined;
  for (const [word, lang] of words) if (word.length > name.length && word.includes(name)) return { word, lang };
  return undefined;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
