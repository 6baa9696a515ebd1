import type { NameHit } from "../../directory/directory.ts";
import type { Span } from "../../model.ts";
import type { Quotation } from "../../text/quotations.ts";
import { kindOf, unitKind } from "../../text/characters.ts";
import { tokenEnd } from "../../text/tokens.ts";
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

  const push = (start: number, end: number, kind: number, cut?: Cut): void => {
    const at = scan.count;
    scan.starts[at] = start;
    scan.ends[at] = end;
    scan.kinds[at] = kind;
    scan.words[at] = kind === tokenKind.quote ? unknownWord : numberOf(lexicon.table, folded, start, end);
    scan.bits[at] = 0;
    scan.enclitics[at] = 0;
    if (cut !== undefined) scan.cuts[at] = cut;
    scan.count = at + 1;
  };

  const pushTokens = (from: number, to: number): void => {
    for (let at = from; at < to; ) {
      const kind = kindOf(text.charCodeAt(at));
      if ((kind & unitKind.space) !== 0) {
        at += 1;
        continue;
      }
      const end = tokenEnd(text, at, to, kind);
      push(at, end, (kind & unitKind.word) !== 0 ? tokenKind.word : tokenKind.sign);
      at = end;
    }
  };

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
      pushTokens(at, cut.span[0]);
      push(cut.span[0], cut.span[1], cut.name ? tokenKind.name : tokenKind.quote, cut);
      at = cut.span[1];
    }
    pushTokens(at, span[1]);
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
  const start = scan.starts[at] ?? 0;
  const end = scan.ends[at] ?? 0;
  const word = scan.words[at] ?? unknownWord;
  if (!markEntries(scan, at, word, lexicon) && lexicon.proclitics.length > 0) markEntries(scan, at, withoutProclitic(folded, start, end, lexicon), lexicon);
  if (kind !== tokenKind.word) return;
  if (lexicon.enclitics.length > 0) markEnclitic(scan, at, folded.slice(start, end), lexicon);
  const bits = scan.bits[at] ?? 0;
  if ((bits & is.falseCue) !== 0) return;
  const more = lexicon.moodUnits[folded.charCodeAt(end - 1) & 0xff] === 1 ? moodBits(folded, start, end, lexicon) : 0;
  scan.bits[at] = bits | more | ((bits | more) === 0 && lexicon.heads.size > 0 ? compoundBits(folded, start, end, lexicon) : 0);
}

/** Marks what the pack says about a word; false where it says nothing. */
function markEntries(scan: Scan, at: number, word: number, { plain, byFirst }: Lexicon): boolean {
  // Asked first: a list looked up beyond its ends is dear.
  if (word === unknownWord) return false;
  const bits = plain[word] ?? 0;
  const entries = byFirst[word];
  if (bits !== 0) scan.bits[at] = (scan.bits[at] ?? 0) | bits;
  if (entries) for (const entry of entries) if (fits(scan, at, entry)) mark(scan, at, entry);
  return bits !== 0 || entries !== undefined;
}

function moodBits(folded: string, start: number, end: number, { moodEndings }: Lexicon): number {
  for (const ending of moodEndings) if (end - start > ending.length + 2 && folded.startsWith(ending, end - ending.length)) return is.mood;
  return 0;
}

/** "وقالت": the word behind the letters written onto it. */
function withoutProclitic(folded: string, start: number, end: number, { proclitics, table }: Lexicon): number {
  const proclitic = proclitics.find((letters) => end - start > letters.length + 1 && folded.startsWith(letters, start));
  return proclitic === undefined ? unknownWord : numberOf(table, folded, start + proclitic.length, end);
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
  const alone = (byFirst[number] ?? []).filter((entry) => entry.words.length === 1);
  return alone.reduce((bits, entry) => bits | entry.bits, plain[number] ?? 0) & (anyNoun | is.numeral);
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
function compoundBits(folded: string, start: number, end: number, { heads }: Lexicon): number {
  for (const { noun, bits } of heads.get(endOf(folded, end)) ?? noHeads) if (noun.length <= end - start - shortestModifier && folded.startsWith(noun, end - noun.length)) return bits;
  return 0;
}

const noHeads: { noun: string; bits: number }[] = [];
/** Letters before the noun of a compound. */
const shortestModifier = 2;
