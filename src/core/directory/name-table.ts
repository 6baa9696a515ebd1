/**
 * All names of the directory, ready to be looked up at any place of a text.
 *
 * Names are hashed by their first two units (up to three units long) or first four. A scan tests one bit per
 * place before it looks further, so its cost is that of walking the text; an automaton over the same names costs
 * more to load than a page costs to scan (bench/names.ts compares them). Rows are read when their name is found.
 */
import type { CompiledDirectory } from "./compile-directory.ts";
import { officeKinds, type Office, type Risk } from "./entry.ts";
import { readNameRow } from "./entry-table.ts";
import type { FoldTable } from "./fold.ts";

/**
 * One spelling of one entry. `entry` is -1 for a trap, a longer phrase that is no mention, and for an office named
 * without its country. `gap`: what must follow after a word or two: "ministère russe des Affaires étrangères".
 */
export type NameRow = { text: string; entry: number; risk: Risk; lang: string; office?: Office; gap?: string };

export type NameTable = {
  /** Rows whose folded text stands at `start`, longest first; empty nearly everywhere. */
  rowsAt(text: string, start: number): NameRow[];
  /** Whether any name may start with these two units: a cheap test before `rowsAt`. */
  mayStart(first: number, second: number): boolean;
};

const buckets = 1 << 14;

export function buildNameTable(compiled: CompiledDirectory, { fold }: FoldTable): NameTable {
  const rows = cutRows(compiled);
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
    const { raw, length } = rows[index] ?? noRow;
    pairs[pairHash(unit(raw, 0), unit(raw, 1))] = 1;
    const heads = length < 4 ? short : long;
    const hash = length < 4 ? shortHash(raw, 0) : longHash(raw, 0);
    next[index] = heads[hash] ?? -1;
    heads[hash] = index;
  }

  const stands = ({ raw, length }: RawRow, text: string, start: number): boolean => {
    if (start + length > text.length) return false;
    for (let at = 0; at < length; at += 1) if (unit(raw, at) !== unit(text, start + at)) return false;
    return true;
  };

  return {
    mayStart: (first, second) => pairs[pairHash(first, second)] === 1,
    rowsAt(text, start) {
      const found: NameRow[] = [];
      for (const head of [long[longHash(text, start)] ?? -1, short[shortHash(text, start)] ?? -1]) {
        for (let index = head; index >= 0; index = next[index] ?? -1) {
          const row = rows[index] ?? noRow;
          if (stands(row, text, start)) found.push(readRow(row));
        }
      }
      return found.length < 2 ? found : found.sort((a, b) => b.text.length - a.text.length);
    },
  };
}

/** A row as it stands in its line, with the length of its name. */
type RawRow = { raw: string; length: number; entry: number; office: string; gap?: string };

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
  for (let entry = 0; entry < lines.length; entry += 1) {
    for (const raw of (lines[entry] ?? "").split("\t")) {
      const bar = raw.indexOf("|");
      // A label is shown and never looked for.
      if (bar < 0) rows.push({ raw, length: raw.length, entry, office: "" });
      else if (raw.charCodeAt(raw.length - 1) !== 0x2d) rows.push({ raw, length: bar, entry, office: "" });
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
