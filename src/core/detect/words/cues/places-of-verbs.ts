/** Verbs that say something in one place only. */
import type { Act } from "./find-acts.ts";
import { is } from "../sentence/lexicon.ts";
import { headIsMedium } from "../names/name-role.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";

/** Whether the verb stands where its group lets it say something. */
export function fitsItsPlace({ items }: ReadSentence, { clue: { verb, at }, clause: [from], subject }: Act): boolean {
  // "« C'est fini », soupire le meunier": without words in marks he only sighs.
  if (verb?.besideWords === true && !items.some(({ kind }) => kind === "quote") && !isDash(items[0])) return false;
  // "el contrato que obtuvo La Nación": elsewhere it got a prize.
  return verb?.inRelative !== true || (subject !== undefined && headIsMedium(items, subject) && items.slice(from, at).some(hangs));
}

const isDash = (item: Item | undefined): boolean => /^[—–-]$/u.test(item?.fold ?? "");

/** A word that makes a clause hang on what stands before it. */
const hangs = ({ bits }: Item): boolean => (bits & (is.relative | is.complementizer)) !== 0 && (bits & is.article) === 0;
