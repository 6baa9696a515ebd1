/** Phrases of a pack among the items of a sentence. */
import { readWordPhrases, type WordPhrases } from "../../../directory/names/word-phrases.ts";
import type { Item } from "./read-sentence.ts";

/** A pack's lists never change: each is taken apart when it is first asked for. */
const known = new WeakMap<readonly string[], WordPhrases>();

/** Items of the longest of the phrases that stands whole from `at` on; 0 where none does. */
export function phraseLength(items: readonly Item[], at: number, phrases: readonly string[]): number {
  const first = items[at]?.fold;
  const fitting = first === undefined ? undefined : byFirst(phrases).get(first);
  let longest = 0;
  for (const rest of fitting ?? []) if (rest.length >= longest && rest.every((word, step) => items[at + 1 + step]?.fold === word)) longest = rest.length + 1;
  return longest;
}

function byFirst(phrases: readonly string[]): WordPhrases {
  const found = known.get(phrases) ?? readWordPhrases(phrases);
  known.set(phrases, found);
  return found;
}
