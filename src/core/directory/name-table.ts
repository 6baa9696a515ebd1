/**
 * All names of the directory, ready to be looked up at any place of a text.
 *
 * Names are hashed by their first two units (up to three units long) or first four. A scan tests one bit per
 * place before it looks further, so its cost is that of walking the text; an automaton over the same names costs
 * more to load than a page costs to scan (bench/names.ts compares them).
 */
import type { CompiledDirectory } from "./compile-directory.ts";
import { officeKinds, type Office, type Risk } from "./entry.ts";
import type { FoldTable } from "./fold.ts";

/**
 * One spelling of one entry. `entry` is -1 for a trap, a longer phrase that is no mention, and for an office named
 * without its country.
 */
export type NameRow = { text: string; entry: number; risk: Risk; lang: string; office?: Office };

export type NameTable = {
  /** Rows whose folded text stands at `start`, longest first; empty nearly everywhere. */
  rowsAt(text: string, start: number): NameRow[];
  /** Whether any name may start with these two units: a cheap test before `rowsAt`. */
  mayStart(first: number, second: number): boolean;
};

const buckets = 1 << 14;

export function buildNameTable(compiled: CompiledDirectory, { fold }: FoldTable): NameTable {
  const rows = readRows(compiled);
  const short = new Int32Array(buckets).fill(-1);
  const long = new Int32Array(buckets).fill(-1);
  const next = new Int32Array(rows.length);
  const pairs = new Uint8Array(1 << 16);
  const unit = (text: string, at: number): number => fold[text.charCodeAt(at)] ?? 0;
  const pairHash = (first: number, second: number): number => ((first << 7) ^ (first >> 9) ^ second) & 0xffff;
  const longHash = (text: string, at: number): number => {
    const head = Math.imul(unit(text, at), 31) + unit(text, at + 1);
    return (Math.imul(head, 961) + Math.imul(unit(text, at + 2), 31) + unit(text, at + 3)) & (buckets - 1);
  };
  const shortHash = (text: string, at: number): number =>
    (Math.imul(unit(text, at), 31) + unit(text, at + 1)) & (buckets - 1);

  for (let index = 0; index < rows.length; index += 1) {
    const text = rows[index]?.text ?? "";
    pairs[pairHash(unit(text, 0), unit(text, 1))] = 1;
    const heads = text.length < 4 ? short : long;
    const hash = text.length < 4 ? shortHash(text, 0) : longHash(text, 0);
    next[index] = heads[hash] ?? -1;
    heads[hash] = index;
  }

  const stands = (name: string, text: string, start: number): boolean => {
    if (start + name.length > text.length) return false;
    for (let at = 0; at < name.length; at += 1) if (unit(name, at) !== unit(text, start + at)) return false;
    return true;
  };

  return {
    mayStart: (first, second) => pairs[pairHash(first, second)] === 1,
    rowsAt(text, start) {
      const found: NameRow[] = [];
      for (const head of [long[longHash(text, start)] ?? -1, short[shortHash(text, start)] ?? -1]) {
        for (let index = head; index >= 0; index = next[index] ?? -1) {
          const row = rows[index];
          if (row && stands(row.text, text, start)) found.push(row);
        }
      }
      return found.length < 2 ? found : found.sort((a, b) => b.text.length - a.text.length);
    },
  };
}

function readRows(compiled: CompiledDirectory): NameRow[] {
  const rows: NameRow[] = [];
  for (const [entry, names] of compiled.names.entries()) {
    for (const row of names.split("\t")) {
      const bar = row.indexOf("|");
      if (bar < 0) rows.push({ text: row, entry, risk: 0, lang: "" });
      else rows.push({ text: row.slice(0, bar), entry, risk: readRisk(row.charAt(bar + 1)), lang: row.slice(bar + 2) });
    }
  }
  for (const text of compiled.traps.split("\t")) if (text.length > 1) rows.push({ text, entry: -1, risk: 0, lang: "" });
  for (const office of officeKinds) {
    for (const [lang, names] of Object.entries(compiled.offices[office] ?? {})) {
      for (const text of names.split("|")) rows.push({ text, entry: -1, risk: 1, lang, office });
    }
  }
  return rows;
}

const readRisk = (digit: string): Risk => (digit === "2" ? 2 : digit === "1" ? 1 : 0);
