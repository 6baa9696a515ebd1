import type { NameHit } from "../../directory/directory.ts";
import type { Span } from "../../model.ts";
import type { Quotation } from "../../text/quotations.ts";
import { walkTokens } from "../../text/tokens.ts";
import type { Marker, VerbGroup } from "../language-pack.ts";
import { anyNoun, endOf, is, type Entry, type Lexicon } from "./lexicon.ts";
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
  /** What was cut out, by token; undefined for words and signs. */
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

  const push = (start: number, end: number, kind: number, cut?: Cut): void => {
    const at = scan.count;
    scan.starts[at] = start;
    scan.ends[at] = end;
    scan.kinds[at] = kind;
    scan.words[at] = kind === tokenKind.quote ? unknownWord : numberOf(lexicon.table, folded, start, end);
    scan.bits[at] = 0;
    scan.enclitics[at] = 0;
    scan.cuts[at] = cut;
    scan.count = at + 1;
  };

  const pushToken = (start: number, end: number, word: boolean): void => push(start, end, word ? tokenKind.word : tokenKind.sign);

  return (span, cuts) => {
    // A sentence has no more tokens than units.
    if (scan.starts.length < span[1] - span[0]) scan = emptyScan((span[1] - span[0]) * 2);
    scan.count = 0;
    scan.clues = [];
    scan.holders = [];
    scan.all = 0;
    let at = span[0];
    for (const cut of cuts) {
      if (cut.span[0] < at || cut.span[1] > span[1]) continue;
      walkTokens(text, [at, cut.span[0]], pushToken);
      push(cut.span[0], cut.span[1], cut.name ? tokenKind.name : tokenKind.quote, cut);
      at = cut.span[1];
    }
    walkTokens(text, [at, span[1]], pushToken);
    for (let token = 0; token < scan.count; token += 1) markToken(scan, token, folded, lexicon);
    for (let token = 0; token < scan.count; token += 1) scan.all |= scan.bits[token] ?? 0;
    return scan;
  };
}

function emptyScan(size: number): Scan {
  const column = () => new Int32Array(size);
  return { count: 0, starts: column(), ends: column(), kinds: new Uint8Array(size), words: column(), bits: column(), enclitics: new Uint8Array(size), cuts: [], clues: [], holders: [], all: 0 };
}

function markToken(scan: Scan, at: number, folded: string, lexicon: Lexicon): void {
  const kind = scan.kinds[at];
  if (kind === tokenKind.quote || kind === tokenKind.name) return;
  const [start, end] = [scan.starts[at] ?? 0, scan.ends[at] ?? 0];
  const entries = lexicon.byFirst[scan.words[at] ?? unknownWord] ?? (lexicon.proclitics.length > 0 ? withoutProclitic(folded, start, end, lexicon) : undefined);
  if (entries) for (const entry of entries) if (fits(scan, at, entry)) mark(scan, at, entry);
  if (kind !== tokenKind.word) return;
  if (lexicon.enclitics.length > 0) markEnclitic(scan, at, folded.slice(start, end), lexicon);
  const bits = scan.bits[at] ?? 0;
  if ((bits & is.falseCue) !== 0) return;
  let more = 0;
  for (const ending of lexicon.moodEndings) if (end - start > ending.length + 2 && folded.startsWith(ending, end - ending.length)) more = is.mood;
  if ((bits | more) === 0 && lexicon.headEnds.has(endOf(folded, end))) more |= compoundBits(folded.slice(start, end), lexicon);
  scan.bits[at] = bits | more;
}

/** "وقالت": the entries of the word behind the letters written onto it. */
function withoutProclitic(folded: string, start: number, end: number, { proclitics, table, byFirst }: Lexicon): Entry[] | undefined {
  const proclitic = proclitics.find((letters) => end - start > letters.length + 1 && folded.startsWith(letters, start));
  return proclitic === undefined ? undefined : byFirst[numberOf(table, folded, start + proclitic.length, end)];
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

function nounBits(word: string, length: number, { table, byFirst }: Lexicon): number {
  const alone = (byFirst[numberOf(table, word, 0, length)] ?? []).filter((entry) => entry.words.length === 1);
  return alone.reduce((bits, entry) => bits | entry.bits, 0) & (anyNoun | is.numeral);
}

/** The first word stands already. */
function fits({ count, words }: Scan, at: number, entry: Entry): boolean {
  const { length } = entry.words;
  if (at + length > count) return false;
  for (let offset = 1; offset < length; offset += 1) if (words[at + offset] !== entry.words[offset]) return false;
  return true;
}

function mark({ bits, clues, holders }: Scan, at: number, entry: Entry): void {
  const { length } = entry.words;
  if ((length > 1 && (entry.bits & anyNoun) !== 0) || (entry.bits & is.falseCue) !== 0) holders.push([at, at + length]);
  for (let token = at; token < at + length; token += 1) bits[token] = (bits[token] ?? 0) | entry.bits;
  if (entry.verb) clues.push({ at, length, verb: entry.verb, agreement: entry.agreement, participle: entry.participle });
  if (entry.marker) clues.push({ at, length, marker: entry.marker });
}

/** Longest noun at the end of a compound: "regierungssprecherin" is a spokeswoman. */
function compoundBits(word: string, { heads }: Lexicon): number {
  for (let from = 2; from <= word.length - 5; from += 1) {
    const bits = heads.get(word.slice(from));
    if (bits !== undefined) return bits;
  }
  return 0;
}
