import type { NameHit } from "../../directory/directory.ts";
import type { Span } from "../../model.ts";
import { isCapital } from "../../text/characters.ts";
import type { Quotation } from "../../text/quotations.ts";
import { tokenize } from "../../text/tokens.ts";
import type { Marker, VerbGroup } from "../language-pack.ts";
import { anyNoun, is, type Entry, type Lexicon } from "./lexicon.ts";

/** A word, a sign, a name of the directory or a whole quotation, with what the pack says about it. */
export type Item = {
  start: number;
  end: number;
  fold: string;
  kind: "word" | "sign" | "name" | "quote";
  capital: boolean;
  bits: number;
  name?: NameHit;
  quotation?: Quotation;
  /** Letters of the particle written onto a noun of the pack. */
  enclitic?: number;
};

/** A cue found in the sentence: `length` items from `at`. */
export type Clue = { at: number; length: number; verb?: VerbGroup; agreement?: string; participle?: boolean; marker?: Marker };

/** A sentence as the rules read it. */
export type ReadSentence = { span: Span; block: number; items: Item[]; clues: Clue[] };

export type Place = {
  text: string;
  folded: string;
  span: Span;
  block: number;
  /** Names and outermost quotations inside the span, in order. */
  names: NameHit[];
  quotations: Quotation[];
};

/** Items `[from, to)`. */
type Range = [from: number, to: number];

/** What the words of a sentence were found to be: cues, and longer words that hold none ("người phát ngôn", 数据). */
type Marked = { clues: Clue[]; holders: Range[] };

/** Cuts the sentence into items and marks its cues. */
export function readSentence(place: Place, lexicon: Lexicon): ReadSentence {
  const items = cutItems(place);
  const clues: Clue[] = [];
  const holders: Range[] = [];
  items.forEach((_, at) => markEntries(items, at, lexicon, { clues, holders }));
  markBrackets(items);
  items.forEach((item, at) => {
    if (item.kind === "quote" && isNameAfterNoun(item, items[at - 1])) item.kind = "word";
  });
  return { span: place.span, block: place.block, items, clues: longestClues(items, clues, holders) };
}

/** A quotation is one item, unless it holds a name only ("Politico") or is a dash speech, which its speaker interrupts. */
function cutItems({ text, folded, span, names, quotations }: Place): Item[] {
  const items: Item[] = [];
  const whole = quotations.filter((q) => !q.dash && !holdsNameOnly(text, q, names));
  const cuts: { span: Span; name?: NameHit; quotation?: Quotation }[] = [
    ...names
      .filter((name) => !whole.some((q) => q.inner[0] <= name.span[0] && name.span[1] <= q.inner[1]))
      .map((name) => ({ span: [name.span[0] - name.prefix.length, name.span[1] + name.suffix.length] as Span, name })),
    ...whole.map((quotation) => ({ span: quotation.outer, quotation })),
  ].sort((a, b) => a.span[0] - b.span[0]);
  let at = span[0];
  for (const cut of cuts) {
    if (cut.span[0] < at || cut.span[1] > span[1]) continue;
    pushWords(items, text, folded, [at, cut.span[0]]);
    items.push({ start: cut.span[0], end: cut.span[1], fold: folded.slice(...cut.span), kind: cut.name ? "name" : "quote", capital: true, bits: 0, name: cut.name, quotation: cut.quotation });
    at = cut.span[1];
  }
  pushWords(items, text, folded, [at, span[1]]);
  return items;
}

function pushWords(items: Item[], text: string, folded: string, span: Span): void {
  for (const token of tokenize(text, folded, span)) {
    items.push({ start: token.start, end: token.end, fold: token.fold, kind: token.word ? "word" : "sign", capital: token.word && isCapital(text.charAt(token.start)), bits: 0 });
  }
}

/** Titles and names of outlets stand in quotation marks too; nobody said them. */
function holdsNameOnly(text: string, quotation: Quotation, names: NameHit[]): boolean {
  const [start, end] = quotation.inner;
  if (end - start > 60) return false;
  const name = names.find((one) => one.span[0] >= start && one.span[1] <= end);
  return name !== undefined && end - start - (name.span[1] - name.span[0]) <= 4 && !/[.!?,]$/u.test(text.slice(start, end));
}

function markEntries(items: Item[], at: number, lexicon: Lexicon, marked: Marked): void {
  const item = items[at];
  if (!item || item.kind === "quote" || item.kind === "name") return;
  let entries = lexicon.byFirst.get(item.fold);
  let first = item.fold;
  if (!entries) {
    const proclitic = lexicon.proclitics.find((letters) => item.fold.startsWith(letters) && item.fold.length > letters.length + 1);
    if (proclitic !== undefined) {
      first = item.fold.slice(proclitic.length);
      entries = lexicon.byFirst.get(first);
    }
  }
  for (const entry of entries ?? []) if (fits(items, at, entry, first)) mark(items, at, entry, marked);
  markEnclitic(item, lexicon);
  if (item.kind === "word" && (item.bits & is.falseCue) === 0) {
    for (const ending of lexicon.moodEndings) if (item.fold.length > ending.length + 2 && item.fold.endsWith(ending)) item.bits |= is.mood;
    if (item.bits === 0 && lexicon.heads.size > 0) item.bits |= compoundBits(item.fold, lexicon);
  }
}

/** "대변인은", "노바는": a word with its particle. Only nouns are asked: a particle makes no cue. */
function markEnclitic(item: Item, lexicon: Lexicon): void {
  if (item.kind !== "word") return;
  const stemOf = (particle: string) => item.fold.slice(0, item.fold.length - particle.length);
  const fitting = lexicon.enclitics.filter(({ text }) => item.fold.length > text.length && item.fold.endsWith(text));
  const particle = fitting.find(({ text }) => nounBits(stemOf(text), lexicon) !== 0) ?? fitting.find(({ sure }) => sure && item.bits === 0);
  if (particle === undefined) return;
  item.bits |= nounBits(stemOf(particle.text), lexicon);
  item.enclitic = particle.text.length;
}

function nounBits(word: string, { byFirst }: Lexicon): number {
  const alone = (byFirst.get(word) ?? []).filter((entry) => entry.words.length === 1);
  return alone.reduce((bits, entry) => bits | entry.bits, 0) & (anyNoun | is.numeral);
}

/** Longest name in quotation marks behind "the newspaper" or "the company". */
const longestName = 40;

function isNameAfterNoun(item: Item, before: Item | undefined): boolean {
  const introduces = is.agency | is.outlet | is.office | is.company;
  return before !== undefined && (before.bits & introduces) !== 0 && item.end - item.start <= longestName && !/[.!?,…]["'”“»«]?$/u.test(item.fold);
}

/** Longest bracket that only adds to the name before it: "(CDU)", "(Stand: 12 Uhr)". */
const longestBracket = 8;

function markBrackets(items: Item[]): void {
  for (let at = 0; at < items.length; at += 1) {
    if (items[at]?.fold !== "(" && items[at]?.fold !== "（") continue;
    const end = closingBracket(items, at);
    if (end < 0) continue;
    for (let inside = at; inside <= end; inside += 1) {
      const item = items[inside];
      if (item) item.bits |= is.bracketed;
    }
    at = end;
  }
}

function closingBracket(items: Item[], at: number): number {
  for (let end = at + 1; end <= at + longestBracket; end += 1) if (items[end]?.fold === ")" || items[end]?.fold === "）") return end;
  return -1;
}

function fits(items: Item[], at: number, entry: Entry, first: string): boolean {
  return entry.words.every((word, offset) => (offset === 0 ? word === first : items[at + offset]?.fold === word));
}

function mark(items: Item[], at: number, entry: Entry, { clues, holders }: Marked): void {
  const length = entry.words.length;
  if ((length > 1 && (entry.bits & anyNoun) !== 0) || (entry.bits & is.falseCue) !== 0) holders.push([at, at + length]);
  for (let offset = 0; offset < length; offset += 1) {
    const item = items[at + offset];
    if (item) item.bits |= entry.bits;
  }
  if (entry.verb) clues.push({ at, length, verb: entry.verb, agreement: entry.agreement, participle: entry.participle });
  if (entry.marker) clues.push({ at, length, marker: entry.marker });
}

/** Longest noun at the end of a compound: "regierungssprecherin" is a spokeswoman. */
function compoundBits(word: string, lexicon: Lexicon): number {
  for (let from = 2; from <= word.length - 5; from += 1) {
    const bits = lexicon.heads.get(word.slice(from));
    if (bits !== undefined) return bits;
  }
  return 0;
}

/** Drops cues inside false cues and inside longer cues ("reported" in "reported by"). */
function longestClues(items: Item[], clues: Clue[], holders: Range[]): Clue[] {
  const held = (clue: Clue) =>
    holders.some(([from, to]) => {
      const inside = from <= clue.at && clue.at + clue.length <= to;
      return inside && (to - from > clue.length || ((items[from]?.bits ?? 0) & is.falseCue) !== 0);
    });
  const sorted = clues
    .filter((clue) => !held(clue))
    .sort((a, b) => a.at - b.at || b.length - a.length);
  const kept: Clue[] = [];
  for (const clue of sorted) {
    const last = kept[kept.length - 1];
    // "Fortune Telling": a verb with a capital behind another is part of a name.
    if (clue.verb && items[clue.at]?.capital && items[clue.at - 1]?.capital && items[clue.at - 1]?.kind !== "quote") continue;
    const inside = last && clue.at < last.at + last.length && clue.length < last.length;
    if (!inside) kept.push(clue);
  }
  return kept;
}
