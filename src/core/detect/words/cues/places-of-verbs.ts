/** Verbs that say something in one place only, and reporters whose medium is the source of what they saw. */
import type { LanguagePack } from "../../language-pack.ts";
import type { Act } from "./find-acts.ts";
import { is } from "../sentence/lexicon.ts";
import type { Phrase } from "../names/name-phrase.ts";
import { headIsMedium, isMedium } from "../names/name-role.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";

/** Whether the verb stands where its group lets it say something. */
export function fitsItsPlace({ items }: ReadSentence, { clue: { verb, at }, clause: [from], subject }: Act, pack: LanguagePack): boolean {
  // "« C'est fini », soupire le meunier": without words in marks she only sighs.
  if (verb?.besideWords === true && !items.some(({ kind }) => kind === "quote") && !isDash(items[0])) return false;
  // "el contrato que obtuvo La Nación": elsewhere it got a prize.
  if (verb?.inRelative === true && !(subject !== undefined && headIsMedium(items, subject) && items.slice(from, at).some(hangs))) return false;
  return verb?.witness !== true || (subject !== undefined && isReporter(subject, items, pack));
}

const isDash = (item: Item | undefined): boolean => /^[—–-]$/u.test(item?.fold ?? "");

/** A word that makes a clause hang on what stands before it. */
const hangs = ({ bits }: Item): boolean => (bits & (is.relative | is.complementizer)) !== 0 && (bits & is.article) === 0;

/** "Un journaliste de l'AFP a vu …": what a medium's people report is the medium's. */
export function withItsMedium({ items }: ReadSentence, act: Act, pack: LanguagePack): Act {
  const { subject, clue: { verb } } = act;
  const reports = verb?.act === "report" && verb.judges !== true ? true : verb?.judges === true;
  return subject !== undefined && reports && isReporter(subject, items, pack) ? { ...act, subject: mediumOf(subject) } : act;
}

/** "selon un journaliste de l'AFP sur place". */
export const reporterAsMedium = (phrase: Phrase, items: Item[], pack: LanguagePack): Phrase => (isReporter(phrase, items, pack) ? mediumOf(phrase) : phrase);

const mediumOf = (phrase: Phrase): Phrase => ({ ...phrase, bits: phrase.bits & ~(is.title | is.unnamed) });

/** One of a medium's reporters, without a name of their own between the noun and the medium. */
export function isReporter({ from, to, names }: Phrase, items: Item[], { nouns: { reporters } }: LanguagePack): boolean {
  const medium = names.find((at) => isMedium(items[at]));
  if (reporters === undefined || medium === undefined) return false;
  const noun = items.findIndex(({ fold }, at) => at >= from && at < to && reporters.includes(fold));
  return noun >= 0 && noun < medium && items.slice(noun + 1, medium).every(({ capital }) => !capital);
}
