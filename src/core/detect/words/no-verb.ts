/** Words that look like a verb of saying and are none where they stand: nouns, possessives, verbs of the one who writes. */
import type { LanguagePack } from "../language-pack.ts";
import { isBreak } from "./clauses.ts";
import { is } from "./lexicon.ts";
import type { Item, ReadSentence } from "./read-sentence.ts";
import type { Clue } from "./scan-sentence.ts";

/** True where the form is no verb of a third person. */
export function isNoVerb({ items }: ReadSentence, clue: Clue, [from, to]: [number, number], pack: LanguagePack): boolean {
  const before = clue.at > from ? items[clue.at - 1] : undefined;
  if (isSelf(before, pack) || isSelf(items[clue.at + clue.length], pack)) return true;
  if (clue.length > 1) return false;
  // "a detailed profile", "this report", "the Party's claim": where subjects stand first, an article opens a noun phrase.
  if (pack.text.subjectFirst === true && before !== undefined && ((before.bits & is.article) !== 0 || /['’]s$/u.test(before.fold))) return true;
  if (pack.text.order !== "v2") return false;
  // "mit meinen Büchern"
  if (before !== undefined && (before.bits & ~is.genitive) === is.preposition) return true;
  if (pack.text.nounsCapitalised !== true) return false;
  // "so gesagt": a participle without its auxiliary.
  if (clue.participle === true && !items.slice(from, to).some(({ bits }) => (bits & is.auxiliary) !== 0) && !items.slice(0, from).some(({ bits }) => (bits & is.auxiliary) !== 0)) return true;
  return isNoun(items, clue, from);
}

/** "Der charakteristische Laut": in languages whose nouns have capitals, a capital inside a clause. */
export const isNoun = (items: Item[], { at, length }: Clue, from: number): boolean => length === 1 && at > from && items[at]?.capital === true && !isBreak(items[at - 1]) && items[at - 1]?.kind === "word";

const isSelf = (item: Item | undefined, pack: LanguagePack): boolean => item !== undefined && pack.selves?.includes(item.fold) === true;
