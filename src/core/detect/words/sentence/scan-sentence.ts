import type { NameHit } from "../../../directory/directory.ts";
import type { Span } from "../../../model.ts";
import type { Quotation } from "../../../text/quotations.ts";
import { kindOf, unitKind } from "../../../text/characters.ts";
import { elisionEnd, tokenEnd } from "../../../text/tokens.ts";
import type { Marker, VerbGroup } from "../../pack-entries.ts";
import { anyNoun, endOf, is, type Entries, type Entry, type Lexicon } from "./lexicon.ts";
import { numberOf, unknownWord } from "./word-table.ts";

/** A name of the directory or a whole quotation, which is one token. */
export type Cut = { span: Span; name: NameHit | undefined; quotation: Quotation | undefined };

/** A cue found in the sentence: `length` tokens from `at`. */
export type Clue = { at: number; length: number; verb?: VerbGroup; agreement?: string; participle?: boolean; marker?: Marker };

export const tokenKind = { sign: 0, word: 1, name: 2, quote: 3 } as const;

/**
 * The tokens of one sentence and what the pack says about them, as columns, so that a sentence without a cue costs no
 * object. The columns are written over by the next sentence.
 */
export type Scan = {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  /** Number in the lexicon's table. */
  words: Int32Array;
  bits: Int32Array;
  /** Letters of the particle written onto a noun of the pack. */
  enclitics: Uint8Array;
  /** What was cut out, by token; nothing is said here of words and signs. */
  cuts: (Cut | undefined)[];
  clues: Clue[];
  /** Tokens `[from, to)` of longer words that hold no cue ("người phát ngôn", 数据). */
  holders: [from: number, to: number][];
  /** Union of all bits. */
  all: number;
};

export type ScanSentence = (span: Span, cuts: Cut[]) => Scan;

/** Scans sentences of one page; `folded` is its text in lower case, of the same length. */
export function createScan(text: string, folded: string, lexicon: Lexicon): ScanSentence {
  let scan = emptyScan(256);

  const pushCut = (cut: Cut): void => {
    const { span: [start, end], name } = cut;
    const at = scan.count;
    scan.starts[at] = start;
    scan.ends[at] = end;
    scan.kinds[at] = name ? tokenKind.name : tokenKind.quote;
    scan.words[at] = name ? numberOf(lexicon.table, folded, start, end) : unknownWord;
    scan.bits[at] = 0;
    scan.enclitics[at] = 0;
    scan.cuts[at] = cut;
    scan.count = at + 1;
  };

  // One loop over local columns: this is what every word of every page costs.
  const pushTokens = (from: number, to: number): void => {
    const { starts, ends, kinds, words, bits, enclitics } = scan;
    const { table, plain, elisions } = lexicon;
    const elides = elisions.size > 0;
    let count = scan.count;
    for (let at = from; at < to; ) {
      const kind = kindOf(text.charCodeAt(at));
      if ((kind & unitKind.space) !== 0) {
        at += 1;
        continue;
      }
      const whole = tokenEnd(text, at, to, kind);
      const end = elides && (kind & unitKind.word) !== 0 ? elisionEnd(folded, at, whole, elisions) : whole;
      const word = numberOf(table, folded, at, end);
      starts[count] = at;
      ends[count] = end;
      kinds[count] = (kind & unitKind.word) !== 0 ? tokenKind.word : tokenKind.sign;
      words[count] = word;
      // Asked first: what is looked up before a list's beginning is dear.
      bits[count] = word === unknownWord ? 0 : (plain[word] ?? 0);
      enclitics[count] = 0;
      count += 1;
      at = end;
    }
    scan.count = count;
  };

  return (span, cuts) => {
    // A sentence has no more tokens than units.
    if (scan.starts.length < span[1] - span[0]) scan = emptyScan((span[1] - span[0]) * 2);
    scan.count = 0;
    if (scan.clues.length > 0) scan.clues = [];
    if (scan.holders.length > 0) scan.holders = [];
    let at = span[0];
    for (const cut of cuts) {
      if (cut.span[0] < at || cut.span[1] > span[1]) continue;
      pushTokens(at, cut.span[0]);
      pushCut(cut);
      at = cut.span[1];
    }
    pushTokens(at, span[1]);
    markTokens(scan, folded, lexicon);
    return scan;
  };
}

function emptyScan(size: number): Scan {
  const column = () => new Int32Array(size);
  return { count: 0, starts: column(), ends: column(), kinds: new Uint8Array(size), words: column(), bits: column(), enclitics: new Uint8Array(size), cuts: [], clues: [], holders: [], all: 0 };
}

/** Adds what several words are together, and what a word's ending tells; what each word is alone stands there. */
function markTokens(scan: Scan, folded: string, lexicon: Lexicon): void {
  const { count, starts, ends, kinds, words, bits } = scan;
  const { byFirst, plain, moodUnits, headUnits } = lexicon;
  const [proclitics, enclitics] = [lexicon.proclitics.length > 0, lexicon.enclitics.length > 0];
  let all = 0;
  for (let at = 0; at < count; at += 1) {
    const kind = kinds[at];
    if (kind === tokenKind.word || kind === tokenKind.sign) {
      const word = words[at] ?? unknownWord;
      const entries = word === unknownWord ? undefined : byFirst[word];
      if (entries !== undefined) markEntries(scan, at, entries);
      else if (proclitics && (word === unknownWord || plain[word] === 0)) markWithoutProclitic(scan, at, folded, lexicon);
      if (kind === tokenKind.word) {
        if (enclitics) markEnclitic(scan, at, folded.slice(starts[at], ends[at]), lexicon);
        const end = ends[at] ?? 0;
        const unit = folded.charCodeAt(end - 1) & 0xff;
        if ((moodUnits[unit] === 1 || headUnits[unit] === 1) && ((bits[at] ?? 0) & is.falseCue) === 0) {
          bits[at] = (bits[at] ?? 0) | moodBits(folded, starts[at] ?? 0, end, lexicon);
          if (bits[at] === 0) bits[at] = compoundBits(folded, starts[at] ?? 0, end, lexicon);
        }
      }
    }
    all |= bits[at] ?? 0;
  }
  scan.all = all;
}

function markEntries(scan: Scan, at: number, { alone, bySecond }: Entries): void {
  if (bySecond.size > 0 && at + 1 < scan.count) {
    const longer = bySecond.get(scan.words[at + 1] ?? unknownWord);
    if (longer !== undefined) for (const entry of longer) if (fits(scan, at, entry)) mark(scan, at, entry);
  }
  for (const entry of alone) mark(scan, at, entry);
}

/** "وقالت": the word behind the letters written onto it. */
function markWithoutProclitic(scan: Scan, at: number, folded: string, { proclitics, table, plain, byFirst }: Lexicon): void {
  const start = scan.starts[at] ?? 0;
  const end = scan.ends[at] ?? 0;
  const proclitic = proclitics.find((letters) => end - start > letters.length + 1 && folded.startsWith(letters, start));
  if (proclitic === undefined) return;
  const word = numberOf(table, folded, start + proclitic.length, end);
  if (word === unknownWord) return;
  scan.bits[at] = (scan.bits[at] ?? 0) | (plain[word] ?? 0);
  const entries = byFirst[word];
  if (entries !== undefined) markEntries(scan, at, entries);
}

function moodBits(folded: string, start: number, end: number, { moodEndings }: Lexicon): number {
  for (const ending of moodEndings) if (end - start > ending.length + 2 && folded.startsWith(ending, end - ending.length)) return is.mood;
  return 0;
}

/** "대변인은", "노바는": a word with its particle. Only nouns are asked: a particle makes no cue. */
function markEnclitic(scan: Scan, at: number, word: string, lexicon: Lexicon): void {
  const bits = scan.bits[at] ?? 0;
  const stemBits = (particle: string) => nounBits(word, word.length - particle.length, lexicon);
  const fitting = lexicon.enclitics.filter(({ text }) => word.length > text.length && word.endsWith(text));
  const particle = fitting.find(({ text }) => stemBits(text) !== 0) ?? fitting.find(({ sure }) => sure && bits === 0);
  if (particle === undefined) return;
  scan.bits[at] = bits | stemBits(particle.text);
  scan.enclitics[at] = particle.text.length;
}

function nounBits(word: string, length: number, { table, plain, byFirst }: Lexicon): number {
  const number = numberOf(table, word, 0, length);
  if (number === unknownWord) return 0;
  return (byFirst[number]?.alone ?? []).reduce((bits, entry) => bits | entry.bits, plain[number] ?? 0) & (anyNoun | is.numeral);
}

/** The first two words stand already. */
function fits({ count, words }: Scan, at: number, entry: Entry): boolean {
  const { length } = entry.words;
  if (at + length > count) return false;
  for (let offset = 2; offset < length; offset += 1) if (words[at + offset] !== entry.words[offset]) return false;
  return true;
}

function mark({ bits, clues, holders }: Scan, at: number, entry: Entry): void {
  const { length } = entry.words;
  if ((length > 1 && (entry.whole === true || (entry.bits & anyNoun) !== 0)) || (entry.bits & is.falseCue) !== 0) holders.push([at, at + length]);
  // 日 is a day and ends a name; in 日报 it is a part of the noun.
  // "Our paper" is no paper that is cited.
  // 报 is a paper, and in 报告 it is a part of a report.
  // 以 is a preposition, and in 以色列 a part of a country.
  const longer = length > 1 && (entry.bits & (anyNoun | is.vague)) !== 0;
  // "nhà báo", a journalist, holds "báo", a paper.
  const people = (entry.bits & (is.title | is.unnamed | is.spokesperson)) !== 0 ? is.agency | is.outlet : 0;
  const kept = entry.whole === true ? 0 : longer ? ~((entry.bits & is.work) !== 0 ? smallWord | anyNoun : smallWord | (people & ~entry.bits)) : -1;
  for (let token = at; token < at + length; token += 1) bits[token] = ((bits[token] ?? 0) & kept) | entry.bits;
  if (entry.verb) clues.push({ at, length, verb: entry.verb, agreement: entry.agreement, participle: entry.participle });
  if (entry.marker) clues.push({ at, length, marker: entry.marker });
}

/** What a word is by itself and not inside a longer noun. */
const smallWord = is.phraseEnd | is.preposition | is.auxiliary | is.negation | is.pronoun | is.complementizer;

/** Longest noun at the end of a compound: "regierungssprecherin" is a spokeswoman. */
function compoundBits(folded: string, start: number, end: number, { heads }: Lexicon): number {
  for (const { noun, bits } of heads.get(endOf(folded, end)) ?? noHeads) if (noun.length <= end - start - shortestModifier && folded.startsWith(noun, end - noun.length)) return bits;
  return 0;
}

const noHeads: { noun: string; bits: number }[] = [];
/** Letters before the noun of a compound. */
const shortestModifier = 2;
