/**
 * All names of the directory, ready to be looked up at any place of a text.
 *
 * Names are hashed by their first eight, four or two units, whichever they have. The scan walks the text in one
 * tight loop and tests a bit per place for the first two units, then for the first four and six, before it looks further:
 * an automaton over the same names takes longer to load than a page takes to scan (bench/names.ts compares them).
 * Rows are read when their name is found.
 */
import type { CompiledDirectory } from "./compile-directory.ts";
import { officeKinds, type Office, type Risk } from "./entry.ts";
import { readNameRow } from "./entry-table.ts";
import { inflectName } from "./inflection.ts";
import { noLetter, wordLetter, type FoldTable } from "./fold.ts";

/**
 * One spelling of one entry. `entry` is -1 for a trap, a longer phrase that is no mention, and for an office named
 * without its country. `gap`: what must follow after a word or two: "ministère russe des Affaires étrangères".
 */
export type NameRow = { text: string; entry: number; risk: Risk; lang: string; office?: Office; gap?: string };

export type NameTable = {
  /** The first place at or after `from` where a name may start; the text's length where there is none. */
  nextPlace(text: string, from: number): number;
  /** Rows whose folded text stands at `start`, longest first; often empty. */
  rowsAt(text: string, start: number): NameRow[];
};

const buckets = 1 << 14;
const bits = (1 << 16) - 1;

export function buildNameTable(compiled: CompiledDirectory, { fold, kind }: FoldTable): NameTable {
  const rows = cutRows(compiled);
  // The same few names stand on a page again and again.
  const read: (NameRow | undefined)[] = [];
  // By how many units the rows of a table are hashed.
  const tables = [8, 4, 2].map((units) => ({ units, heads: new Int32Array(buckets).fill(-1) }));
  const next = new Int32Array(rows.length);
  const pairs = new Uint8Array(bits + 1);
  const threes = new Uint8Array(bits + 1);
  const fours = new Uint8Array(bits + 1);
  const sixes = new Uint8Array(bits + 1);
  const unit = (text: string, at: number): number => fold[text.charCodeAt(at)] ?? 0;
  const hash = (text: string, at: number, units: number): number => {
    let value = 0;
    for (let step = 0; step < units; step += 1) value = Math.imul(value, 0x2f0b4a27) + unit(text, at + step);
    return (value ^ (value >>> 15)) & (buckets - 1);
  };

  for (let index = 0; index < rows.length; index += 1) {
    const { raw, length } = rows[index] ?? noRow;
    const pair = ((unit(raw, 0) << 7) ^ unit(raw, 1)) & bits;
    pairs[pair] = (pairs[pair] ?? 0) | pairBit(raw, length, kind);
    if (length === 3) threes[threeOf(pair, unit(raw, 2))] = 1;
    const four = Math.imul((unit(raw, 0) << 7) ^ unit(raw, 1), 0x9e3b) + ((unit(raw, 2) << 5) ^ unit(raw, 3));
    if (length >= 4) fours[four & bits] = Math.max(fours[four & bits] ?? 0, length < 6 ? 2 : 1);
    if (length >= 6) sixes[(Math.imul(four, 0x9e3b) + ((unit(raw, 4) << 5) ^ unit(raw, 5))) & bits] = 1;
    const table = tables.find(({ units }) => length >= units);
    if (!table) continue;
    const bucket = hash(raw, 0, table.units);
    next[index] = table.heads[bucket] ?? -1;
    table.heads[bucket] = index;
  }

  const stands = ({ raw, length }: RawRow, text: string, start: number): boolean => {
    if (start + length > text.length) return false;
    // Nobody writes case endings onto three letters, and half of all words begin with some agency's.
    if (length < 4 && (kind[text.charCodeAt(start + length)] ?? noLetter) === wordLetter && (kind[text.charCodeAt(start)] ?? noLetter) === wordLetter) return false;
    for (let at = length - 1; at >= 0; at -= 1) if (unit(raw, at) !== unit(text, start + at)) return false;
    return true;
  };

  return {
    nextPlace(text, from) {
      const end = text.length - 1;
      let before = from > 0 ? (kind[text.charCodeAt(from - 1)] ?? noLetter) : noLetter;
      for (let at = from; at < end; at += 1) {
        const code = text.charCodeAt(at);
        const own = kind[code] ?? noLetter;
        // Inside a word of a script that writes spaces no name starts.
        const inside = own === wordLetter && before === wordLetter;
        before = own;
        if (inside) continue;
        const pair = ((fold[code] ?? 0) << 7) ^ (fold[text.charCodeAt(at + 1)] ?? 0);
        const known = pairs[pair & bits];
        if (known === undefined || known === 0) continue;
        const third = text.charCodeAt(at + 2);
        const fourth = text.charCodeAt(at + 3);
        // Nearly every word begins like a short name; few end after two or three letters, and fewer as one does.
        if ((known & openPair) !== 0) return at;
        if ((known & twoLetters) !== 0 && kind[third] !== wordLetter) return at;
        if ((known & threeLetters) !== 0 && kind[fourth] !== wordLetter && threes[threeOf(pair & bits, fold[third] ?? 0)] === 1) return at;
        const rest = ((fold[third] ?? 0) << 5) ^ (fold[fourth] ?? 0);
        const four = Math.imul(pair, 0x9e3b) + rest;
        const longer = fours[four & bits];
        if (longer === 0) continue;
        if (longer === 2) return at;
        const end6 = ((fold[text.charCodeAt(at + 4)] ?? 0) << 5) ^ (fold[text.charCodeAt(at + 5)] ?? 0);
        if (sixes[(Math.imul(four, 0x9e3b) + end6) & bits] === 1) return at;
      }
      return text.length;
    },
    rowsAt(text, start) {
      let found: NameRow[] | undefined;
      const pair = (unit(text, start) << 7) ^ unit(text, start + 1);
      const long = fours[(Math.imul(pair, 0x9e3b) + ((unit(text, start + 2) << 5) ^ unit(text, start + 3))) & bits] !== 0;
      for (const { units, heads } of tables) {
        if (units >= 4 && !long) continue;
        for (let index = heads[hash(text, start, units)] ?? -1; index >= 0; index = next[index] ?? -1) {
          const row = rows[index] ?? noRow;
          if (stands(row, text, start)) (found ??= []).push((read[index] ??= readRow(row)));
        }
      }
      if (found === undefined) return noRows;
      return found.length < 2 ? found : found.sort((a, b) => b.text.length - a.text.length);
    },
  };
}

/** What the names that begin with a pair of units are: a bit each. */
const longName = 1;
const twoLetters = 2;
const threeLetters = 4;
/** Short names of scripts without spaces, or with a sign in them, may go on in any way. */
const openPair = 8;

function pairBit(name: string, length: number, kind: Uint8Array): number {
  if (length > 3) return longName;
  const letters = Array.from({ length }, (_, at) => kind[name.charCodeAt(at)]).every((one) => one === wordLetter);
  if (!letters) return openPair;
  return length === 3 ? threeLetters : twoLetters;
}

const threeOf = (pair: number, third: number): number => (Math.imul(pair, 0x9e3b) ^ third) & bits;

/** A row as it stands in its line, with the length of its name. */
type RawRow = { raw: string; length: number; entry: number; office: string; gap?: string };

const noRows: NameRow[] = [];
const noRow: RawRow = { raw: "", length: 0, entry: -1, office: "" };

function readRow({ raw, length, entry, office, gap }: RawRow): NameRow {
  const kind = officeKinds.find((one) => one === office);
  if (kind) return { text: raw.slice(0, length), entry, risk: 1, lang: raw.slice(length + 1), office: kind, ...(gap ? { gap } : {}) };
  const { text, risk, lang } = readNameRow(raw);
  return { text, risk, lang, entry };
}

function cutRows(compiled: CompiledDirectory): RawRow[] {
  const rows: RawRow[] = [];
  const lines = compiled.names.split("\n");
  const heads = compiled.heads.split("\n");
  for (let entry = 0; entry < lines.length; entry += 1) {
    const home = homeLanguage(heads[entry] ?? "");
    for (const raw of (lines[entry] ?? "").split("\t")) {
      const bar = raw.indexOf("|");
      // A label is shown and never looked for.
      if (bar >= 0 && raw.charCodeAt(raw.length - 1) === 0x2d) continue;
      rows.push({ raw, length: bar < 0 ? raw.length : bar, entry, office: "" });
      for (const form of formsOf(raw, bar, home, compiled)) rows.push({ ...form, entry, office: "" });
    }
  }
  for (const raw of compiled.traps.split("\t")) if (raw.length > 1) rows.push({ raw, length: raw.length, entry: -1, office: "" });
  for (const office of officeKinds) {
    for (const [lang, names] of Object.entries(compiled.offices[office] ?? {})) {
      for (const name of names.split("|")) {
        const [head = "", gap] = name.split(" * ");
        rows.push({ raw: `${head}|${lang}`, length: head.length, entry: -1, office, ...(gap ? { gap } : {}) });
      }
    }
  }
  return rows;
}

/** The language of an outlet that publishes in one, whose cases its name takes there: "у «Вечерњим новостима»". */
function homeLanguage(head: string): string {
  const [, letter, , languages = ""] = head.split("|", 4);
  return letter === "o" || letter === "a" ? (languages.split(" ", 1)[0] ?? "") : "";
}

/** The other cases of a row's name, in the row's language or at home. */
function formsOf(raw: string, bar: number, home: string, { inflections }: CompiledDirectory): { raw: string; length: number }[] {
  const noted = bar < 0 ? "" : raw.slice(bar + 2, raw.endsWith("*") ? -1 : undefined);
  const lang = noted === "" ? home : noted;
  const inflection = inflections[lang];
  if (inflection?.cases === undefined) return [];
  const name = bar < 0 ? raw : raw.slice(0, bar);
  const risk = bar < 0 ? "0" : raw.charAt(bar + 1);
  return inflectName(name, inflection).slice(1).map((form) => ({ raw: `${form}|${risk}${lang}`, length: form.length }));
}
