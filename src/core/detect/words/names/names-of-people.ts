/** Whether a phrase holds a person's name, and the function that stands behind it. */
import { anyNoun, is } from "../sentence/lexicon.ts";
import type { Phrase } from "./name-phrase.ts";
import type { Item } from "../sentence/read-sentence.ts";

/** Longest function behind a name, in words. */
const longestFunction = 9;

/** "Bishnu Gharti, a police inspector in Rukum, told …": the item behind the function that stands between commas after a name; undefined where none does. */
export function functionBehind({ from, to, bits, names }: Phrase, items: Item[]): number | undefined {
  if (items[to]?.fold !== "," || (bits & (anyNoun | is.pronoun)) !== 0 || names.length > 0 || !properWords(items, { from, to, bits, names, governed: false })) return undefined;
  let end = to + 1;
  while (end < items.length && end - to <= longestFunction && (items[end]?.kind === "word" || items[end]?.kind === "name")) end += 1;
  const close = items[end];
  if (close !== undefined && close.fold !== "," && close.fold !== ".") return undefined;
  const part = items.slice(to + 1, end);
  const opens = part.findIndex(({ bits: word }) => (word & (is.title | is.spokesperson)) !== 0);
  const verb = is.auxiliary | is.relative | is.complementizer | is.negation | is.conjunction | is.pronoun;
  return opens >= 0 && opens <= 2 && part.every(({ bits: word }) => (word & verb & ~(word & is.article ? verb : 0)) === 0) ? end : undefined;
}

/** Two capital words in a row that are no listed nouns: a name. */
export function properWords(items: Item[], phrase: Phrase): boolean {
  let run = 0;
  for (const item of items.slice(phrase.from, phrase.to)) {
    run = item.capital && item.bits === 0 ? run + 1 : 0;
    if (run >= 2) return true;
  }
  return false;
}
