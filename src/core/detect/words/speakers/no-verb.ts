/** Words that look like a verb of saying and are none where they stand: nouns, possessives, verbs of the one who writes. */
import type { LanguagePack } from "../../language-pack.ts";
import { isBreak } from "../sentence/clauses.ts";
import { is } from "../sentence/lexicon.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import type { Clue } from "../sentence/scan-sentence.ts";
import { phraseLength } from "../sentence/phrase-at.ts";

/** True where the form is no verb of a third person. */
export function isNoVerb({ items }: ReadSentence, clue: Clue, [from, to]: [number, number], pack: LanguagePack): boolean {
  const before = clue.at > from ? items[clue.at - 1] : undefined;
  if (isSelf(before, pack) || isSelf(beforeAuxiliaries(items, clue.at, from), pack) || isSelf(items[clue.at + clue.length], pack)) return true;
  if (clue.verb?.behindAuxiliary === true && !isBehindAuxiliary(items, clue.at, from)) return true;
  // "《财经》杂志的报道侵犯名誉权": behind "of" what is a noun as well is one.
  if (!pack.text.spaced && before !== undefined && (before.bits & is.genitive) !== 0 && items.slice(clue.at, clue.at + clue.length).every(({ bits }) => (bits & is.work) !== 0)) return true;
  if (isWriting(items, clue, [from, to], pack) || tellsHow(items, clue, from, pack)) return true;
  if (clue.length > 1) return false;
  // "a detailed profile", "this report", "the Party's claim": where subjects stand first, an article opens a noun phrase.
  if (pack.text.subjectFirst === true && before !== undefined && ((before.bits & is.article) !== 0 && (before.bits & is.pronoun) === 0 || /['’]s$/u.test(before.fold))) return true;
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

/** "Il a aussi déclaré": adverbs may stand between; "l'accord annoncé mardi" has no auxiliary. */
function isBehindAuxiliary(items: Item[], verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - longestAdverbs); at -= 1) {
    const bits = items[at]?.bits ?? 0;
    if ((bits & is.auxiliary) !== 0) return true;
    if ((bits & (is.preposition | is.article | is.relative | is.complementizer)) !== 0 && (bits & is.phraseEnd) === 0) return false;
  }
  return false;
}

/** Items of "a tout de même". */
const longestAdverbs = 4;

/** "On lui a dit", "I have said": what stands before the verb's auxiliaries and object pronouns. */
function beforeAuxiliaries(items: Item[], verb: number, from: number): Item | undefined {
  let at = verb - 1;
  while (at > from && verb - at <= longestAuxiliaries && ((items[at]?.bits ?? 0) & (is.auxiliary | is.negation | is.phraseEnd)) !== 0 && !isBreak(items[at])) at -= 1;
  return at < verb - 1 && at >= from ? items[at] : undefined;
}

/** Items of "lui avait déjà". */
const longestAuxiliaries = 4;

const isSelf = (item: Item | undefined, pack: LanguagePack): boolean => item !== undefined && pack.selves?.includes(item.fold) === true;

/** "Knihu o dějinách rozhlasu napsala redaktorka ČT": who wrote a book reported nothing. "V knize napsal" does, and Roman may be somebody's name. */
function isWriting(items: Item[], { verb }: Clue, [from, to]: [number, number], { books }: LanguagePack): boolean {
  if (books === undefined || verb?.act !== "report") return false;
  const isGoverned = (at: number) => [items[at - 1], items[at - 2]].some((item) => ((item?.bits ?? 0) & is.preposition) !== 0);
  return items.slice(from, to).some(({ fold, capital, kind }, offset) => kind === "word" && books.includes(fold) && !(capital && items[from + offset + 1]?.capital === true) && !isGoverned(from + offset));
}

/** "A thesis about how the agency reported the war": its clause tells how something was told. */
function tellsHow(items: Item[], { at: verb }: Clue, from: number, { aboutHow }: LanguagePack): boolean {
  if (aboutHow === undefined) return false;
  for (let at = Math.max(0, from - longestHow); at < verb; at += 1) {
    const end = at + phraseLength(items, at, aboutHow);
    if (end > at && end >= from && end <= verb) return true;
  }
  return false;
}

/** Items of "o tom, jak" ahead of the clause that it opens. */
const longestHow = 3;
