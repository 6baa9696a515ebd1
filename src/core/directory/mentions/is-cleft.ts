import type { SourceWords } from "./source-words.ts";
import { holdsPhrase, phraseStands } from "../names/word-phrases.ts";

/** Words between "it was" and the name: "the magazine". */
const longestLead = 4;

/** "It was *Time* that first reported", "*Breakit* var först med": words that single the name out as the one who reported. */
export function isCleft({ clefts, joins }: SourceWords, { before, after }: { before: string[]; after: string[] }): boolean {
  if (clefts === undefined) return false;
  if (phraseStands(clefts.tails, after, 0, after.length)) return true;
  if (clefts.joins.has(after[0] ?? "") && holdsPhrase(clefts.opens, before, Math.max(0, before.length - longestLead), before.length)) return true;
  const last = joins.has(before.at(-1) ?? "") ? -2 : -1;
  return clefts.closes.has(before.at(last) ?? "") && holdsPhrase(clefts.firsts, before, 0, before.length);
}
