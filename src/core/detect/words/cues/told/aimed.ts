/** Verbs that are aimed at whoever "to" leads to: a medium there is told nothing for sure. */
import type { LanguagePack } from "../../../language-pack.ts";
import { isMedium } from "../../names/name-role.ts";
import { is } from "../../sentence/lexicon.ts";
import type { Item } from "../../sentence/read-sentence.ts";

/** "Acusó a La Sexta", "confirmó la condena a ABC": the verb that ends before `after`, or a noun of its clause that "to" and the medium follow at once. */
export function isAimed(items: Item[], [, to]: [number, number], after: number, { aims, toWhom }: LanguagePack): boolean {
  if (aims === undefined) return false;
  if (aims.includes(items[after - 1]?.fold ?? "")) return true;
  for (let at = after; at < to; at += 1) {
    const { fold, bits } = items[at] ?? { fold: "", bits: 0 };
    // "Disse à Lusa que não pediu a rescisão": what was said is another matter.
    if ((bits & is.complementizer) !== 0 && (bits & is.article) === 0) return false;
    if (aims.includes(fold) && toWhom?.includes(items[at + 1]?.fold ?? "") === true && items.slice(at + 2, at + 2 + longestLead).some(isMedium)) return true;
  }
  return false;
}

/** Items from "to" to the name: "a la cadena". */
const longestLead = 3;
