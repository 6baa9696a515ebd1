/**
 * People of a medium who write or watch for it: "a Reuters photographer saw", "der Kritiker der „Zeit“ fand", "recenzentka Novinek".
 * What they write, find, see and count is the medium's. Those who were with it once and those who speak about themselves are not.
 */
import type { LanguagePack } from "../../language-pack.ts";
import { clauseAround, isBreak, phrasesIn } from "../sentence/clauses.ts";
import { anyNoun, is } from "../sentence/lexicon.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import { isMedium } from "./name-role.ts";
import { readPhrase, type Phrase } from "./name-phrase.ts";

/** The medium, and the person where the phrase names one: "the columnist Jane Doe of the Guardian". */
export function splitVoice(phrase: Phrase, items: Item[]): Phrase[] {
  const owner = phrase.names.find((at) => isMedium(items[at]));
  if (owner === undefined) return [phrase];
  const medium: Phrase = { from: owner, to: owner + 1, bits: 0, names: [owner], governed: false };
  const person = phrase.person ?? nameIn(phrase, items);
  return person === undefined ? [medium] : [medium, person];
}

/** Two or more capital words in a row that no list knows. */
function nameIn({ from, to }: Phrase, items: Item[]): Phrase | undefined {
  const isName = (item: Item | undefined) => item !== undefined && item.kind === "word" && item.capital && item.bits === 0;
  for (let at = from; at < to; at += 1) {
    let end = at;
    while (end < to && isName(items[end])) end += 1;
    if (end - at > 1) return { from: at, to: end, bits: 0, names: [], governed: false };
    if (end > at) at = end;
  }
  return undefined;
}

/** "Peter Moor, critic of the Daily Echo, wrote", "Der Kolumnist der „Zeit“, Jan Moor, schreibt": the phrase beside the subject, between commas, that says whose voice it is. */
export function voiceBeside(sentence: ReadSentence, subject: Phrase | undefined, pack: LanguagePack): Phrase | undefined {
  if (subject === undefined || pack.nouns.voices === undefined || subject.names.length > 0 || (subject.bits & (is.pronoun | anyNoun)) !== 0) return undefined;
  const { items, clues } = sentence;
  if (items[subject.to]?.fold === ",") {
    const [from, to] = clauseAround(sentence, subject.to + 1);
    const voice = from < to ? readPhrase(items, from, to, clues, pack) : undefined;
    if (voice?.voice === true && to - voice.to <= longestPlace && isBreak(items[to])) return { ...voice, person: subject };
  }
  if (subject.from < 2 || items[subject.from - 1]?.fold !== ",") return undefined;
  const [from, to] = clauseAround(sentence, subject.from - 2);
  const voice = phrasesIn(sentence, from, to, pack).find((phrase) => phrase.voice === true && !phrase.governed);
  return voice && to - voice.to <= longestPlace ? { ...voice, person: subject } : undefined;
}

/** Items of "in Kyiv" between the medium and the comma. */
const longestPlace = 3;

/** "A Reuters reporter said he was held", "…, že byla zadržena": what somebody says of himself is news about him. */
export function speaksOfHimself(items: Item[], verbEnd: number): boolean {
  const near = items.slice(verbEnd, verbEnd + farthestSelf);
  const opener = near.findIndex(({ bits }) => (bits & is.complementizer) !== 0);
  const first = near[opener + 1];
  return first !== undefined && (first.bits & (is.pronoun | is.passive)) !== 0;
}

/** Items behind the verb in which "that he" may stand. */
const farthestSelf = 4;
