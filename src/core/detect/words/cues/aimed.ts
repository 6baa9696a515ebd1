/** Verbs that are aimed at whoever "to" leads to: a medium there is told nothing for sure. */
import type { LanguagePack } from "../../language-pack.ts";
import type { Item } from "../sentence/read-sentence.ts";

/** "Acusó a La Sexta", "confirmó la condena a ABC": the verb that ends before `after`, or a noun of its clause right before the word that leads on. */
export function isAimed(items: Item[], [, to]: [number, number], after: number, { aims, toWhom }: LanguagePack): boolean {
  if (aims === undefined) return false;
  if (aims.includes(items[after - 1]?.fold ?? "")) return true;
  return items.slice(after, to).some(({ fold }, at) => aims.includes(fold) && toWhom?.includes(items[after + at + 1]?.fold ?? "") === true);
}
