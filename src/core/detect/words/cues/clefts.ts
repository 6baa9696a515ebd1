/** Media that a sentence singles out as those that reported: "It was Reuters that first revealed …", "Reuters was the first to report", "Först med nyheten var X". */
import type { LanguagePack } from "../../language-pack.ts";
import { clauseAround, isBreak } from "../sentence/clauses.ts";
import type { Act, Grammar } from "./find-acts.ts";
import { is } from "../sentence/lexicon.ts";
import { phraseLength } from "../sentence/phrase-at.ts";
import { isMedium } from "../names/name-role.ts";
import { quoteMark } from "../names/phrase-signs.ts";
import type { Phrase } from "../names/name-phrase.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";
import type { Clue } from "../sentence/scan-sentence.ts";

type Clefts = NonNullable<LanguagePack["clefts"]>;

/** Words between "it was" and the name: "the German news magazine". */
const longestLead = 5;
/** Items between the relative and its verb. */
const longestGap = 12;
/** Words that may stand between commas behind the relative: "qui, le premier, a révélé". */
const longestAside = 4;

/** One act for each medium that is singled out; none where no verb of reporting or revealing follows. */
export function readClefts(sentence: ReadSentence, { pack, page }: Grammar): Act[] {
  const { clefts } = pack;
  if (clefts === undefined) return [];
  const { items, span } = sentence;
  if (!items.some(isMedium)) return [];
  const media = items.flatMap((item, at) => (isMedium(item) ? [at] : []));
  const opening = plain(page.text.slice(span[0], span[1]));
  return media.flatMap((at): Act[] => {
    const act = opened(sentence, at, opening, clefts) ?? tailed(sentence, at, page.text, clefts) ?? announced(sentence, at, opening, pack, clefts);
    return act ? [act] : [];
  });
}

/** "It was the Guardian that first reported …": the sentence's opening, the name, a relative, its verb. */
function opened(sentence: ReadSentence, at: number, opening: string, { opens = [], joins = [], reveals = [] }: Clefts): Act | undefined {
  const { items, clues } = sentence;
  const opener = longestStart(opening, opens);
  if (opener === undefined) return undefined;
  // "C'est au journal Libération que le maire a confié": behind a marker or a verb the medium is another party.
  const lead = wordsIn(opener);
  const words = items.slice(0, at).filter(({ kind }) => kind !== "sign").length;
  if (words < lead || words - lead > longestLead || clues.some((clue) => clue.at >= lead && clue.at < at) || items.slice(0, at).some(isBreak)) return undefined;
  let next = behindMarks(items, at);
  if (items[next]?.fold === ",") next += 1;
  const join = items[next];
  if (join === undefined || !((join.bits & is.relative) !== 0 || (join.bits & is.complementizer) !== 0 || joins.includes(join.fold))) return undefined;
  return actFrom(sentence, at, next + 1, reveals);
}

/** "Reuters was the first to report", "Digi24 este cea care a dezvăluit": behind the name stand the words that single it out. */
function tailed(sentence: ReadSentence, at: number, text: string, { tails = [], reveals = [] }: Clefts): Act | undefined {
  const { items } = sentence;
  const next = behindMarks(items, at);
  const start = items[next]?.start;
  const tail = start === undefined ? undefined : longestStart(plain(text.slice(start, start + longestTail)), tails);
  if (start === undefined || tail === undefined) return undefined;
  const from = items.findIndex((item) => item.start >= start + tail.length);
  return from < 0 ? undefined : actFrom(sentence, at, from, reveals);
}

/** Units of the longest tail. */
const longestTail = 40;

/** "Först med nyheten var Breakit", "最初に報じたのは朝日新聞だった": the words open the sentence, and the name closes it behind "was". */
function announced(sentence: ReadSentence, at: number, opening: string, { text }: LanguagePack, { firsts = [], joins = [] }: Clefts): Act | undefined {
  const { items, span } = sentence;
  // "Satışı ilk yazan Sözcü oldu": where verbs stand last, what was reported stands before them.
  const anywhere = !text.spaced || text.order === "sov";
  const found = anywhere ? firsts.find((one) => opening.includes(one)) : longestStart(opening, firsts);
  if (found === undefined) return undefined;
  const start = span[0] + (anywhere ? opening.indexOf(found) : 0);
  const first = items.findIndex((item) => item.end > start);
  const to = items.findIndex((item) => item.start >= start + found.length);
  if (first < 0 || to < 0 || to > at || items.slice(behindMarks(items, at)).filter(({ kind }) => kind !== "sign").length > (text.spaced ? 1 : longestCopula)) return undefined;
  const before = items.slice(to, at).filter((item) => item.kind === "word" && (item.bits & (is.article | is.agency | is.outlet | is.vague)) === 0);
  const last = before[before.length - 1];
  if (last !== undefined && (last.bits & is.auxiliary) === 0 && !joins.includes(last.fold)) return undefined;
  return parties(sentence, at, { at: first, length: to - first, verb: reported });
}

/** Characters of "was" behind the name: だった. */
const longestCopula = 4;

/** The verb of the clause behind `from`: one of the pack's, or a word for bringing to light. */
function actFrom(sentence: ReadSentence, medium: number, from: number, reveals: string[]): Act | undefined {
  const { items, clues } = sentence;
  const end = clauseEnd(items, from);
  const verb = clues.find((clue) => clue.verb !== undefined && clue.at >= from && clue.at < end && (clue.verb.act === "say" || clue.verb.act === "report") && clue.verb.stance === undefined);
  if (items.slice(from, verb?.at ?? end).some(({ bits }) => (bits & is.negation) !== 0)) return undefined;
  if (verb) return parties(sentence, medium, { at: verb.at, length: verb.length, verb: reported });
  for (let at = from; at < end; at += 1) {
    const length = phraseLength(items, at, reveals);
    if (length > 0) return parties(sentence, medium, { at, length, verb: reported });
  }
  return undefined;
}

/** The first break, a short aside between commas passed over. */
function clauseEnd(items: Item[], from: number): number {
  const next = (at: number): number => {
    let end = at;
    while (end < Math.min(items.length, from + longestGap) && !isBreak(items[end])) end += 1;
    return end;
  };
  if (items[from]?.fold !== ",") return next(from);
  const close = next(from + 1);
  return items[close]?.fold === "," && close - from - 1 <= longestAside ? next(close + 1) : from;
}

function parties(sentence: ReadSentence, medium: number, clue: Clue): Act {
  const subject: Phrase = { from: medium, to: medium + 1, bits: 0, names: [medium], governed: false };
  return { clue, clause: clauseAround(sentence, clue.at), subject, addressee: undefined, object: undefined, inverted: false, sure: 0.9 };
}

const reported: NonNullable<Clue["verb"]> = { act: "report", forms: [] };

/** Behind the name and the mark that closes it. */
const behindMarks = (items: Item[], at: number): number => (quoteMark(items[at + 1]?.fold ?? "") ? at + 2 : at + 1);

const plain = (text: string): string => text.toLowerCase().replaceAll("’", "'");

/** The longest of the phrases that the text starts with, up to a word's end. */
function longestStart(text: string, phrases: string[]): string | undefined {
  return phrases.filter((phrase) => text.startsWith(phrase) && (/['’]$/u.test(phrase) || !/^[\p{L}\p{M}]/u.test(text.slice(phrase.length)) || /\p{Lo}$/u.test(phrase))).sort((a, b) => b.length - a.length)[0];
}

const wordsIn = (phrase: string): number => phrase.split(/[ ']/u).filter(Boolean).length;
