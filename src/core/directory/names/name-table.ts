/**
 * All names of the directory, ready to be looked up at any place of a text.
 *
 * Names are hashed by their first eight, four or two units, whichever they have. The scan walks the text in one
 * tight loop and tests a bit per place for the first two units, then for the first four and six, before it looks further:
 * an automaton over the same names takes longer to load than a page takes to scan (bench/names.ts compares them).
 * Rows are read when their name is found.
 */
import type { CompiledDirectory } from "./compile-directory.ts";
import { noLetter, wordLetter, type FoldTable } from "./fold.ts";
import { listForms } from "./name-forms.ts";
import { cutNameRows, type NameRow, type NameRows } from "./name-rows.ts";
import { tablesFor } from "./further-names.ts";

export type NameTable = {
  /** Lets the scan find the names that pages in this language print besides, and the case forms of names in it; costs a walk over all names the first time. */
  addForms(lang: string): void;
  /** The first place at or after `from` where a name may start; the text's length where there is none. */
  nextPlace(text: string, from: number): number;
  /** Rows whose folded text stands at `start`, longest first; often empty. */
  rowsAt(text: string, start: number): NameRow[];
};

const buckets = 1 << 14;
const bits = (1 << 16) - 1;
const spread = 0x2f0b4a27;

export function buildNameTable(compiled: CompiledDirectory, letters: FoldTable): NameTable {
  const { shift, kind } = letters;
  const rows = cutNameRows(compiled);
  // The same few names stand on a page again and again.
  const read: (NameRow | undefined)[] = [];
  const tables = openTables(rows.room);
  const { first, next, hashes } = tables;
  hashRows(rows, tables, letters, 0);
  const added = new Set<string>();
  const taken = new Set<string>();
  const folded = (text: string, at: number): number => {
    const code = text.charCodeAt(at);
    return code + (shift[code] ?? 0) || 0;
  };

  /** Adds the rows of one chain that stand here. */
  const collect = (text: string, start: number, hash: number, found: NameRow[] | undefined): NameRow[] | undefined => {
    for (let place = first[bucketOf(hash)] ?? 0; place > 0; place = next[place - 1] ?? 0) {
      const index = place - 1;
      if (hashes[index] === hash && stands(index, text, start)) (found ??= []).push((read[index] ??= rows.read(index)));
    }
    return found;
  };

  const stands = (index: number, text: string, start: number): boolean => {
    const length = rows.lengths[index] ?? 0;
    if (start + length > text.length) return false;
    const own = rows.stringOf(index);
    const from = rows.starts[index] ?? 0;
    for (let at = length - 1; at >= 0; at -= 1) if (folded(own, from + at) !== folded(text, start + at)) return false;
    const goesOn = length < 4 && (kind[text.charCodeAt(start + length)] ?? noLetter) === wordLetter && (kind[text.charCodeAt(start)] ?? noLetter) === wordLetter;
    return !goesOn || takesEndings((read[index] ??= rows.read(index)));
  };

  /** Nobody writes case endings onto three letters, and half of all words begin with some agency's; "Yle" is read as a word and is no other. */
  const takesEndings = ({ text, risk }: NameRow): boolean => risk === 0 && /^\p{Lu}.*\p{Ll}$/u.test(text);

  return {
    addForms(lang) {
      if (added.has(lang)) return;
      added.add(lang);
      const from = rows.count();
      for (const table of tablesFor(lang, Object.keys(compiled.tables))) {
        if (!taken.has(table)) rows.add(compiled.tables[table] ?? "");
        taken.add(table);
      }
      rows.add(listForms(compiled, lang));
      hashRows(rows, tables, letters, from);
    },
    nextPlace: (text, from) => findPlace(text, from, letters, tables),
    rowsAt(text, start) {
      let hash = 0;
      let found: NameRow[] | undefined;
      for (let step = 0; step < 8; step += 1) {
        hash = mix(hash, folded(text, start + step));
        if (step === 1 || step === 3 || step === 7) found = collect(text, start, hash, found);
      }
      if (found === undefined) return noRows;
      return found.length < 2 ? found : found.sort((a, b) => b.text.length - a.text.length);
    },
  };
}

/** The scan's loop. It stands apart from the tables it reads, so that it is compiled once for all of them. */
function findPlace(text: string, from: number, { kind, shift }: FoldTable, { pairs, threes, fours, sixes }: Tables): number {
  const end = text.length - 1;
  let at = from;
  // Inside a word of a script that writes spaces no name starts.
  if (at > 0 && kind[text.charCodeAt(at - 1)] === wordLetter) while (at < end && kind[text.charCodeAt(at)] === wordLetter) at += 1;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const plain = code + (shift[code] ?? 0);
    const second = text.charCodeAt(at + 1);
    const pair = (plain << 7) ^ (second + (shift[second] ?? 0));
    const known = pairs[pair & bits] ?? 0;
    if (known !== 0) {
      const third = text.charCodeAt(at + 2);
      const fourth = text.charCodeAt(at + 3);
      // Nearly every word begins like a short name; few end after two or three letters, and fewer as one does.
      if ((known & openPair) !== 0) return at;
      if ((known & twoLetters) !== 0 && kind[third] !== wordLetter) return at;
      if ((known & threeLetters) !== 0) {
        const three = threes[threeOf(pair, third + (shift[third] ?? 0))] ?? 0;
        if (three !== 0 && (three === spoken || kind[fourth] !== wordLetter)) return at;
      }
      const four = fourOf(pair, third + (shift[third] ?? 0), fourth + (shift[fourth] ?? 0));
      // Four of five words have a small first letter, as few names may.
      const small = plain === code ? smallShift : 0;
      const longer = (fours[four & bits] ?? 0) >> small;
      if ((longer & mayBeShort) !== 0) return at;
      if ((longer & mayBeLong) !== 0) {
        const fifth = text.charCodeAt(at + 4);
        const sixth = text.charCodeAt(at + 5);
        if ((((sixes[sixOf(four, fifth + (shift[fifth] ?? 0), sixth + (shift[sixth] ?? 0))] ?? 0) >> small) & mayBeLong) !== 0) return at;
      }
    }
    if (kind[code] === wordLetter) while (at + 1 < end && kind[text.charCodeAt(at + 1)] === wordLetter) at += 1;
  }
  return text.length;
}

const noRows: NameRow[] = [];

const mix = (hash: number, unit: number): number => (Math.imul(hash, spread) + unit + 1) | 0;
const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (buckets - 1);

/** What the names that begin with a pair of units are: a bit each. */
const longName = 1;
const twoLetters = 2;
const threeLetters = 4;
/** Short names of scripts without spaces, or with a sign in them, may go on in any way. */
const openPair = 8;

/** In `threes`: letters that are spelt out, which take their endings behind a sign ("STT:lle"), and names that are read as words ("Ylelle"). */
const spelt = 1;
const spoken = 2;

/** In `fours` and `sixes`: names of four units or more, names below six; the same shifted for those with a small first letter. */
const mayBeLong = 1;
const mayBeShort = 2;
const smallShift = 2;

type Tables = { first: Int32Array; next: Int32Array; hashes: Int32Array; pairs: Uint8Array; threes: Uint8Array; fours: Uint8Array; sixes: Uint8Array };

/** `first` per bucket and `next` per row: the place of a row, counted from 1, so that arrays of nothing need no filling. */
const openTables = (room: number): Tables => ({
  first: new Int32Array(buckets),
  next: new Int32Array(room),
  hashes: new Int32Array(room),
  pairs: new Uint8Array(bits + 1),
  threes: new Uint8Array(bits + 1),
  fours: new Uint8Array(bits + 1),
  sixes: new Uint8Array(bits + 1),
});

/** Enters the rows from `from` on. Written out in one loop, because every traced page runs it once, mostly before it is compiled. */
function hashRows({ count, starts, lengths, stringOf, mayBeSmall }: NameRows, { first, next, hashes, pairs, threes, fours, sixes }: Tables, { shift, kind }: FoldTable, from: number): void {
  const units = new Int32Array(8);
  const end = count();
  for (let index = from; index < end; index += 1) {
    const own = stringOf(index);
    const start = starts[index] ?? 0;
    const length = lengths[index] ?? 0;
    const hashed = length >= 8 ? 8 : length >= 4 ? 4 : 2;
    let hash = 0;
    for (let step = 0; step < length && step < 8; step += 1) {
      const code = own.charCodeAt(start + step);
      units[step] = code + (shift[code] ?? 0);
      if (step < hashed) hash = mix(hash, units[step] ?? 0);
    }
    hashes[index] = hash;
    const bucket = bucketOf(hash);
    next[index] = first[bucket] ?? 0;
    first[bucket] = index + 1;

    const pair = ((units[0] ?? 0) << 7) ^ (units[1] ?? 0);
    if (length < 4) {
      pairs[pair & bits] = (pairs[pair & bits] ?? 0) | shortBit(own, start, length, kind);
      if (length === 3) {
        const place = threeOf(pair, units[2] ?? 0);
        const code = own.charCodeAt(start + 2);
        threes[place] = Math.max(threes[place] ?? 0, code + (shift[code] ?? 0) === code ? spoken : spelt);
      }
      continue;
    }
    pairs[pair & bits] = (pairs[pair & bits] ?? 0) | longName;
    const four = fourOf(pair, units[2] ?? 0, units[3] ?? 0);
    const six = length < 6 ? 0 : sixOf(four, units[4] ?? 0, units[5] ?? 0);
    const long = length < 6 ? mayBeLong | mayBeShort : mayBeLong;
    // Most names begin like others that have said all there is to say.
    const said = length < 6 ? (fours[four & bits] ?? 0) : (fours[four & bits] ?? 0) & (sixes[six] ?? 0);
    if ((said & (long << smallShift)) === long << smallShift && (said & long) === long) continue;
    const mark = mayBeSmall(index) ? long | (long << smallShift) : long;
    fours[four & bits] = (fours[four & bits] ?? 0) | mark;
    if (length >= 6) sixes[six] = (sixes[six] ?? 0) | mark;
  }
}

function shortBit(own: string, start: number, length: number, kind: Uint8Array): number {
  for (let step = 0; step < length; step += 1) if (kind[own.charCodeAt(start + step)] !== wordLetter) return openPair;
  return length === 3 ? threeLetters : twoLetters;
}

const threeOf = (pair: number, third: number): number => (Math.imul(pair & bits, 0x9e3b) ^ third) & bits;
const fourOf = (pair: number, third: number, fourth: number): number => Math.imul(pair, 0x9e3b) + ((third << 5) ^ fourth);
const sixOf = (four: number, fifth: number, sixth: number): number => (Math.imul(four, 0x9e3b) + ((fifth << 5) ^ sixth)) & bits;
