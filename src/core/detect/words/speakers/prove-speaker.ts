/** How well the one who is said to speak shows as somebody in the sentence: by form, by place, and by what the page prints elsewhere. */
import type { Span } from "../../../model.ts";
import type { LanguagePack } from "../../language-pack.ts";
import type { Frame } from "../compose-frames.ts";
import { is } from "../sentence/lexicon.ts";
import { isCaseless, type Phrase } from "../names/name-phrase.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import { isParty, isUnproven, type Introductions } from "./somebody.ts";

/** How well a phrase shows that it is somebody. */
export type Proof = "somebody" | "unproven" | "nobody";

export function proofOf({ main, path }: Frame, read: ReadSentence, pack: LanguagePack, introductions: Introductions): Proof {
  const speaker = path[path.length - 1];
  if (speaker === undefined) return "somebody";
  if (!isParty(speaker, read.items) && !opensWithName(speaker, read)) return "nobody";
  // "Nach Angaben des Vermögensverwalters": whoever states figures or has a view is somebody; "laut" and "according to" name works too.
  if (main.clue.marker && main.clue.length > 1 && !pack.text.subjectFirst) return "somebody";
  // "Marlaska ha confirmado": a capital right before its verb is a name; "L'inclusione di osservatori", "Furthermore," may be none.
  const beside = main.clue.verb !== undefined && speaker.to <= main.clue.at && read.items.slice(speaker.to, main.clue.at).every(({ bits }) => (bits & (is.auxiliary | is.phraseEnd)) !== 0);
  if (beside && pack.text.nounsCapitalised !== true) return "somebody";
  return isUnproven(speaker, read.items, pack, introductions) ? "unproven" : "somebody";
}

/** Behind its verb and not behind its words: an object ("insists a hundred times a day"). Scripts without capitals show no names. */
export function speaksOutOfPlace({ main: { clue, subject, inverted, clause } }: Frame, { items }: ReadSentence): boolean {
  return clue.verb !== undefined && subject !== undefined && subject.from > clue.at && !isBehindWords(inverted, clause, items) && !isCaseless(items[subject.to - 1]?.fold ?? "");
}

/** Right behind a quotation whoever follows the verb said it: "…, kommentierte die Entscheidung" behind a comma is no such place. */
export function isBehindWords(inverted: boolean, [from]: [number, number], items: Item[]): boolean {
  return inverted && items.slice(Math.max(0, from - 2), from).some(({ kind }) => kind === "quote");
}

/** Where nouns have capitals: one with an article, or behind the verb, that no ending shows to be a person. */
export function isThing({ main: { clue, clause }, path }: Frame, { items }: ReadSentence, pack: LanguagePack): boolean {
  const speaker = path[path.length - 1];
  if (clue.verb === undefined || speaker === undefined || pack.text.nounsCapitalised !== true) return false;
  // "wie eine Dame berichtet": what comes behind "as" is a source.
  if (((items[clause[0]]?.bits ?? 0) & is.asClause) !== 0) return false;
  return speaker.from > clue.at || items.slice(speaker.from, speaker.to).some(({ bits }) => (bits & is.article) !== 0);
}

/** Words that show themselves as reported: by their mood, or by the "that" behind the verb. */
export function isReported({ items }: ReadSentence, { main: { clue } }: Frame, content: Span[]): boolean {
  const opens = items.slice(clue.at, clue.at + longestLead).some(({ bits }) => (bits & is.complementizer) !== 0 && (bits & is.article) === 0);
  return opens || items.some(({ bits, start, end }) => (bits & is.mood) !== 0 && content.some((span) => start >= span[0] && end <= span[1]));
}

/** Items between a verb and its "that". */
const longestLead = 8;

/** A capital at the sentence's start may be a name; one of an article is not. */
function opensWithName({ from }: Phrase, { items }: ReadSentence): boolean {
  const first = items[from];
  return first !== undefined && first.capital && (first.bits & is.article) === 0;
}

export const endsAsQuestion = ({ items }: ReadSentence): boolean => /^[?？؟]$/u.test(items[items.length - 1]?.fold ?? "");

/** Where nouns follow titles without articles, a small word that no list knows at the phrase's end may be the sentence's verb. */
export function endsUnsure({ from, to }: Phrase, { items }: ReadSentence, pack: LanguagePack): boolean {
  const last = items[to - 1];
  return pack.text.bareAddressee === true && to - from > 1 && last?.kind === "word" && last.bits === 0 && !last.capital;
}
