import { isBreak } from "./clauses.ts";
import { anyNoun, is } from "./lexicon.ts";
import type { Phrase } from "../names/name-phrase.ts";
import { isMedium } from "../names/name-role.ts";
import type { Item, ReadSentence } from "./read-sentence.ts";
import type { Clue } from "./scan-sentence.ts";

/**
 * Parties that no listed noun, name or capital shows. They are read only where the sentence leaves no doubt that somebody stands
 * there: behind "citing", and between a verb of saying and the medium that is told.
 */

/** Words of the longest origin that is read by its place alone ("two people who took part in …" goes on much longer). */
const longestOrigin = 9;
/** Words of the longest speaker so read. */
const longestSpeaker = 4;

/** Behind "citing": "zwei mit dem Vorgang vertraute Personen", "внутрішній наказ". Up to the end of the clause. */
export function originFrom(sentence: ReadSentence, from: number): Phrase | undefined {
  const { items } = sentence;
  let to = from;
  let nouns = 0;
  for (; to < items.length && to - from < longestOrigin; to += 1) {
    const item = items[to];
    if (item === undefined || isBreak(item) || endsOrigin(sentence, to)) break;
    if (item.kind === "sign" && item.fold !== "-") break;
    // "internal papers on Monday": what goes on after the noun is about something else; "zwei mit dem Vorgang vertraute Personen" is not.
    if ((item.bits & (is.preposition | is.phraseEnd)) !== 0 && nouns > 0) break;
    if (isContentWord(item)) nouns += 1;
  }
  return nouns === 0 ? undefined : loose(items, from, to);
}

/** Before a postposition of citing: "két bennfentesre hivatkozva". Back to the clause's start or to the medium that cites. */
export function originUpTo({ items }: ReadSentence, to: number, low: number): Phrase | undefined {
  let from = to;
  while (from > low && to - from < longestOrigin) {
    const item = items[from - 1];
    if (item === undefined || isBreak(item) || isMedium(item) || item.kind === "sign") break;
    if ((item.bits & (is.agency | is.outlet | is.phraseEnd | is.auxiliary)) !== 0) break;
    from -= 1;
  }
  return items.slice(from, to).some(isContentWord) ? loose(items, from, to) : undefined;
}

/** Between a verb of saying and the one told, or before the verb: "sa skiløperen til VG", "kansanedustaja vakuuttaa Iltalehdelle". */
export function speakerBeside(sentence: ReadSentence, verb: Clue, told: Phrase, clause: [number, number]): Phrase | undefined {
  const after = plainRun(sentence, verb.at + verb.length, Math.min(told.from, clause[1]));
  return after ?? plainRun(sentence, clause[0], verb.at);
}

function plainRun({ items, clues }: ReadSentence, low: number, high: number): Phrase | undefined {
  let from = low;
  while (from < high && (isBreak(items[from]) || ((items[from]?.bits ?? 0) & (is.auxiliary | is.phraseEnd | is.negation | is.conjunction)) !== 0)) from += 1;
  let to = from;
  while (to < high && to - from < longestSpeaker && isPlain(items[to]) && !clues.some((clue) => clue.at === to)) to += 1;
  return to > from && items.slice(from, to).some(isContentWord) ? { from, to, bits: bitsOf(items, from, to), names: [], governed: false } : undefined;
}

const isPlain = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === "word" && (item.bits & (is.preposition | is.phraseEnd | is.auxiliary | is.complementizer | is.negation | is.pronoun | is.conjunction | is.relative)) === 0;

const isContentWord = (item: Item): boolean => item.kind !== "sign" && item.fold.length > 2 && (item.bits & ~anyNoun & ~is.mood) === 0;

function endsOrigin({ items, clues }: ReadSentence, at: number): boolean {
  const bits = items[at]?.bits ?? 0;
  if ((bits & is.complementizer) !== 0 && (bits & is.article) === 0) return true;
  if ((bits & (is.asClause | is.auxiliary | is.conjunction)) !== 0 && (bits & (is.article | is.genitive)) === 0) return true;
  return clues.some((clue) => clue.at === at && clue.verb !== undefined && (bits & anyNoun) === 0);
}

const bitsOf = (items: Item[], from: number, to: number): number => items.slice(from, to).reduce((bits, item) => bits | item.bits, 0);

/** Nobody named: what no listed noun tells is kept as a described but unnamed party. */
function loose(items: Item[], from: number, to: number): Phrase {
  const names = items.slice(from, to).flatMap((item, offset) => (item.kind === "name" ? [from + offset] : []));
  const bits = bitsOf(items, from, to) & (anyNoun | is.numeral | is.article);
  return { from, to, bits: (bits & anyNoun) === 0 && names.length === 0 ? bits | is.unnamed : bits, names, governed: false };
}
