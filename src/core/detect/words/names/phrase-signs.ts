/** Signs that belong to a name phrase. */
import type { Item } from "../sentence/read-sentence.ts";

/** "Russia's", "the Smiths’": a noun of another party follows. */
export function isPossessive(items: Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  const apostrophe = item.kind === "sign" && (item.fold === "'" || item.fold === "’") && items[at - 1]?.end === item.start;
  return apostrophe || item.fold.endsWith("'s") || item.fold.endsWith("’s");
}

const quoteMarks = new Set("\"'„“”«»‘’‚《》「」『』");
export const quoteMark = (sign: string) => sign.length === 1 && quoteMarks.has(sign);
