/** Whether a name phrase beside a cue is somebody who can have said something, and not any noun that stood there. */
import type { LanguagePack } from "../../language-pack.ts";
import { anyNoun, is } from "../sentence/lexicon.ts";
import type { Phrase } from "../names/name-phrase.ts";
import type { Item } from "../sentence/read-sentence.ts";

/**
 * Somebody: a pronoun, a name, a listed noun or a capital. Where the phrase's own noun is a small word ("the opening of the
 * Coliseum"), names and nouns behind "of" prove nothing.
 */
export function isParty(phrase: Phrase, items: Item[]): boolean {
  if ((phrase.bits & (is.pronoun | is.continuing)) !== 0 || (items[phrase.to]?.fold === "," && items[phrase.to + 1]?.capital === true && items[phrase.to + 2]?.capital === true)) return true;
  const end = headEnd(phrase, items);
  const head = items.slice(phrase.from, end);
  const proper = head.some(({ kind, capital, bits }) => kind === "name" || kind === "quote" || (capital && (bits & is.article) === 0));
  const part = proper ? items.slice(phrase.from, phrase.to) : head;
  if (part.some(({ bits }) => (bits & anyNoun) !== 0) || phrase.names.some((at) => proper || at < end)) return true;
  return part.some((item) => item.capital && item.start > (items[0]?.start ?? 0));
}

/** The item behind the phrase's own noun: "of" and what follows it are about that noun. */
function headEnd({ from, to }: Phrase, items: Item[]): number {
  for (let at = from + 1; at < to; at += 1) {
    const item = items[at];
    if (item !== undefined && !item.capital && item.kind === "word" && (item.bits & (is.genitive | is.preposition)) !== 0 && (items[at - 1]?.bits ?? 0) !== is.article) return at;
  }
  return to;
}

/** What the page says of words elsewhere, asked once for each. */
export type Introductions = { text: string; known: Map<string, boolean> };

/**
 * True where nothing shows that the phrase is a name: a noun with a capital where all nouns have one ("das Becken", "laut Regularien"),
 * or the sentence's first word alone. One that the page elsewhere prints behind a first name or a title is one.
 */
export function isUnproven(phrase: Phrase, items: Item[], pack: LanguagePack, introductions: Introductions): boolean {
  if ((phrase.bits & (anyNoun | is.pronoun | is.continuing)) !== 0 || phrase.names.length > 0 || !pack.text.spaced) return false;
  // "der Hafenfunk, ein Sender aus Husum, …": whom the sentence explains is somebody.
  if (items[phrase.to]?.fold === "," && items.slice(phrase.to + 1, phrase.to + 3).some(({ bits, capital, kind }) => kind === "word" && (capital || (bits & anyNoun) !== 0))) return false;
  const head = items.slice(phrase.from, headEnd(phrase, items));
  const capitals = head.filter(({ capital, bits, kind }) => capital && kind === "word" && (bits & is.article) === 0);
  const [only] = capitals;
  if (only === undefined || capitals.length > 1) return false;
  const opens = only.start === items[0]?.start;
  if (!opens && pack.text.nounsCapitalised !== true) return false;
  const printed = introductions.text.slice(only.start, only.end);
  // "SPD", "AStA", "Acebush1": no common noun looks so.
  if (/.\p{Lu}|\p{N}/u.test(printed)) return false;
  if (pack.personEnds?.some((ending) => only.fold.endsWith(ending)) === true) return false;
  if (pack.text.nounsCapitalised === true && (head[0]?.bits ?? 0) & is.article) return true;
  return !isIntroduced(printed, only.start, pack, introductions);
}

/** Units before and behind a word in which its introduction is looked for, so that long pages stay linear. */
const farthestIntroduction = 20_000;

/** Printed elsewhere as a name is: behind another capital word, or, where only names have capitals, inside a sentence. */
function isIntroduced(word: string, at: number, pack: LanguagePack, { text, known }: Introductions): boolean {
  const answer = known.get(word);
  if (answer !== undefined) return answer;
  const low = Math.max(0, at - farthestIntroduction);
  const part = text.slice(low, at + farthestIntroduction);
  let found = false;
  for (let hit = part.indexOf(word); hit >= 0 && !found; hit = part.indexOf(word, hit + word.length)) {
    if (hit + low === at || /^\p{L}/u.test(part.slice(hit + word.length, hit + word.length + 1))) continue;
    const [, before] = /(?:^|[^\p{L}-])([\p{L}-]+\.?) ["„“]?$/u.exec(part.slice(Math.max(0, hit - longestFirstName), hit)) ?? [];
    found = before !== undefined && (pack.text.nounsCapitalised === true ? isFirstName(before, pack) : !before.endsWith("."));
  }
  known.set(word, found);
  return found;
}

/** Units of the longest word before a name. */
const longestFirstName = 40;

/** A word with a capital that is no article or other small word at a sentence's start. */
function isFirstName(word: string, pack: LanguagePack): boolean {
  const fold = word.toLowerCase();
  return word !== fold && !pack.articles.some(({ text }) => text === fold) && ![pack.prepositions, pack.genitive, pack.phraseEnds, pack.auxiliaries, pack.negations, pack.conjunctions, pack.asClause].some((list) => list.includes(fold));
}
