import type { LanguagePack } from "../../language-pack.ts";
import { is } from "./lexicon.ts";
import { isBreak } from "./breaks.ts";
import { readPhrase, type Phrase } from "../names/name-phrase.ts";
import { isToldNoun, maySpeak } from "../names/name-role.ts";
import type { Item, ReadSentence } from "./read-sentence.ts";
import type { Clue } from "./scan-sentence.ts";

export { isBreak };

/** The clause around an item: up to the next comma, colon, dash, bracket or quotation on both sides. */
export function clauseAround({ items }: ReadSentence, at: number): [number, number] {
  let from = at;
  while (from > 0 && !isBreak(items[from - 1])) from -= 1;
  let to = at;
  while (to < items.length && !isBreak(items[to])) to += 1;
  return [from, to];
}

/** All name phrases of `[from, to)`; those behind a preposition or marker are governed. */
export function phrasesIn(sentence: ReadSentence, from: number, to: number, pack: LanguagePack): Phrase[] {
  const found: Phrase[] = [];
  readPhrases(sentence, [from, to], pack, (phrase) => {
    found.push(phrase);
    return false;
  });
  return found;
}

/** Tells the phrases of a stretch one by one until one is `enough`. */
function readPhrases({ items, clues }: ReadSentence, [from, to]: [number, number], pack: LanguagePack, enough: (phrase: Phrase) => boolean): void {
  let governed = false;
  let at = from;
  while (at < to) {
    const item = items[at];
    if (!item) break;
    if ((item.bits & is.bracketed) !== 0) {
      at += 1;
      continue;
    }
    const marker = markerAt(clues, at, to);
    // Portuguese "a" is the article of "a Reuters" before it is a preposition.
    const isArticle = marker?.marker?.doubtful === true && (item.bits & is.article) !== 0;
    // "AA'nın aktardığına göre bakan …": a postposition governs what stands before it.
    const postposed = clues.some((clue) => clue.marker?.side === "after" && clue.at <= at && at < clue.at + clue.length);
    const governs = !postposed && (item.bits & (is.preposition | is.genitive)) !== 0 && (item.bits & is.article) === 0;
    if ((marker && !isArticle) || governs) {
      governed = true;
      at += marker?.length ?? 1;
      continue;
    }
    const phrase = readPhrase(items, at, to, clues, pack);
    if (!phrase) {
      if ((item.bits & is.article) === 0) governed = false;
      at += 1;
      continue;
    }
    phrase.governed = governed || isPostposed(clues, phrase.to) || pack.objectMarks?.includes(items[phrase.to]?.fold ?? "") === true || (phrase.names.length === 0 && isToldNoun(items[phrase.to - 1], pack));
    if (enough(phrase)) return;
    governed = false;
    at = Math.max(phrase.to, at + 1);
  }
}

/** A marker that leads to what follows it, whole before `to`. */
function markerAt(clues: Clue[], at: number, to: number): Clue | undefined {
  for (const clue of clues) if (clue.at === at && clue.marker !== undefined && clue.marker.side !== "after" && at + clue.length <= to) return clue;
  return undefined;
}

/** Whether a marker stands behind a phrase that ends at `to`. */
function isPostposed(clues: Clue[], to: number): boolean {
  for (const { at, marker } of clues) if (at === to && marker?.side === "after" && marker.role !== "speaker") return true;
  return false;
}

/** The first name phrase after `from` that no preposition governs, over adverbs and whole prepositional phrases. */
export function phraseAfter(sentence: ReadSentence, from: number, to: number, pack: LanguagePack): Phrase | undefined {
  const { items } = sentence;
  let phrase: Phrase | undefined;
  readPhrases(sentence, [from, to], pack, (one) => {
    if (!one.governed) phrase = one;
    return !one.governed;
  });
  for (let at = from; at < (phrase?.from ?? 0); at += 1) if (opensClause(items[at])) return undefined;
  return phrase;
}

const opensClause = (item: Item | undefined): boolean => item !== undefined && ((item.kind === "sign" && isBreak(item)) || ((item.bits & is.complementizer) !== 0 && (item.bits & is.article) === 0));

/** The last name phrase before `at`, where nothing but one word stands between. */
export function phraseBefore(sentence: ReadSentence, at: number, from: number, pack: LanguagePack): Phrase | undefined {
  const phrases = phrasesIn(sentence, from, at, pack);
  const last = phrases[phrases.length - 1];
  return last && last.to >= at - 1 ? last : undefined;
}

/** "Smith, a spokesman for the ministry, said": appositions and relative clauses stand between commas. */
export function phraseBeforeApposition(sentence: ReadSentence, from: number, pack: LanguagePack): Phrase | undefined {
  const { items, clues } = sentence;
  let end = from;
  let name: Phrase | undefined;
  for (let commas = 0; commas < 3 && end >= 2 && items[end - 1]?.fold === ","; commas += 1) {
    const [start] = clauseAround(sentence, end - 2);
    const said = clues.some((clue) => clue.verb && !clue.verb.doubtful && clue.verb.act !== "cite" && clue.at >= start && clue.at < end);
    if (said || end - start > longestApposition) return undefined;
    const phrases = phrasesIn(sentence, start, end - 1, pack);
    const only = phrases[0];
    const whole = only !== undefined && phrases.length === 1 && !only.governed && tail(items, only.to, end - 1) && items.slice(start, only.from).every((item) => (item.bits & (is.conjunction | is.phraseEnd)) !== 0);
    if (commas > 0 && whole && maySpeak(items, only, pack)) return only;
    // "El periodista premiado con el Nobel, Olga Venn, denunció": the name between commas alone.
    if (commas === 0 && whole && isFullName(items, only)) name = only;
    end = start;
  }
  return name;
}

/** Two words or more, all with capitals that no list knows. */
const isFullName = (items: Item[], { from, to }: Phrase): boolean => to - from > 1 && items.slice(from, to).every(({ capital, bits, kind }) => kind === "word" && capital && bits === 0);

/** Nothing but the auxiliary or the closing mark of the name: "Beta je, pozivajući se na …, objavila", „New York Times”, cytując …". */
const tail = (items: Item[], from: number, to: number): boolean =>
  items.slice(from, to).every((item) => (item.bits & is.auxiliary) !== 0 || /^["”“»«’']$/u.test(item.fold));

/** Items of the longest apposition that a subject is looked for behind. */
const longestApposition = 24;
