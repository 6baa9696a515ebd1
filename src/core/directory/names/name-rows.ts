/**
 * The rows of a compiled directory's names as stretches of its two strings: no string is cut and no object made
 * before a row's name stands on a page. Numbers lie in typed arrays, one place per row.
 */
import { opensWithArticle } from "./fit-case.ts";
import type { CompiledDirectory } from "./compile-directory.ts";
import { officeKinds, type Office, type Risk } from "../entry.ts";
import { readNameRow } from "./entry-table.ts";

/**
 * One spelling of one entry. `entry` is -1 for a trap, a longer phrase that is no mention, and for an office named
 * without its country. `gap`: what must follow after a word or two: "ministère russe des Affaires étrangères".
 * `not`: the countries that name this office otherwise, or "*"; see `data/directory/offices.ts`.
 */
export type NameRow = { text: string; entry: number; risk: Risk; lang: string; office?: Office; gap?: string; not?: string };

export type NameRows = {
  /** How many rows there are now, and for how many there is room. */
  count: () => number;
  room: number;
  /** Adds rows of lines like those of `CompiledDirectory.names`, as many as there is room for. */
  add: (lines: string) => void;
  /** Where the row's name begins in its string, and its length in units. */
  starts: Int32Array;
  lengths: Int32Array;
  /** The row's string. */
  stringOf: (index: number) => string;
  /** Whether the row's name may be printed with a small first letter; see `fitCase`. */
  mayBeSmall: (index: number) => boolean;
  read: (index: number) => NameRow;
};

/** A row and the sign behind it are three units at least. */
const shortestRow = 3;
const minus = 0x2d;
/** As in `fitCase`: several words of this length are a name however they are capitalised. */
const longEnough = 8;

export function cutNameRows({ names, phrases, heads, tables }: Pick<CompiledDirectory, "names" | "phrases" | "heads" | "tables">): NameRows {
  // Rows are six times as long as the shortest, so there is room for all tables and the forms of all languages; what is not used costs nothing.
  const further = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
  const room = Math.ceil((names.length + phrases.length + further + 2) / shortestRow);
  const starts = new Int32Array(room);
  const lengths = new Int32Array(room);
  const lines = new Int32Array(room);
  let count = 0;
  const ends: { text: string; first: number }[] = [];
  // The runtime's own search walks the letters: a loop of ours would pay for each while it is still being interpreted.
  const cut = (text: string): void => {
    ends.push({ text, first: count });
    const next = (sign: string, from: number): number => {
      const at = text.indexOf(sign, from);
      return at < 0 ? text.length : at;
    };
    let [tab, newline, bar, line] = [next("\t", 0), next("\n", 0), next("|", 0), 0];
    for (let start = 0; start < text.length; ) {
      const end = tab < newline ? tab : newline;
      if (bar < start) bar = next("|", start);
      const nameEnd = bar < end ? bar : end;
      // A label ends with "-" behind its bar: it is shown and never looked for.
      if (nameEnd - start > 1 && count < room && (nameEnd === end || text.charCodeAt(end - 1) !== minus)) {
        starts[count] = start;
        lengths[count] = nameEnd - start;
        lines[count] = line;
        count += 1;
      }
      start = end + 1;
      if (end === newline) {
        line += 1;
        newline = next("\n", start);
      }
      if (tab < start) tab = next("\t", start);
    }
  };
  cut(names);
  const own = count;
  cut(phrases);
  const plain = count;
  const isOutlet = readOutlets(heads);
  const stringOf = (index: number): string => (index < own ? names : index < plain ? phrases : (ends.findLast(({ first }) => first <= index)?.text ?? ""));

  const nameOf = (index: number): string => {
    const start = starts[index] ?? 0;
    return stringOf(index).slice(start, start + (lengths[index] ?? 0));
  };
  return {
    count: () => count,
    room,
    add: cut,
    starts,
    lengths,
    stringOf,
    mayBeSmall(index) {
      const name = nameOf(index);
      if (name.length < longEnough || ((index < own || index >= plain) && isOutlet[lines[index] ?? 0] === 1)) return name.charAt(0) === name.charAt(0).toLowerCase() || name === name.toUpperCase() || opensWithArticle(name);
      return name.includes(" ") || name.includes("-") || name.charAt(0) === name.charAt(0).toLowerCase() || name === name.toUpperCase();
    },
    read(index) {
      const start = starts[index] ?? 0;
      const entry = lines[index] ?? 0;
      const row = rowAt(stringOf(index), start);
      if (index < own || index >= plain) {
        const { text, risk, lang } = readNameRow(row);
        return { text, risk, lang, entry };
      }
      const office = officeKinds[entry - 1];
      const [text = "", lang = "", gap, not] = row.split("|");
      return { text, entry: -1, risk: office ? 1 : 0, lang, ...(office ? { office } : {}), ...(gap ? { gap } : {}), ...(not ? { not } : {}) };
    },
  };
}

function rowAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 0x09 && text.charCodeAt(end) !== 0x0a) end += 1;
  return text.slice(start, end);
}

/** One per head line: 1 for an outlet, whose capitals always count. */
function readOutlets(heads: string): Uint8Array {
  const outlets = new Uint8Array(heads.length);
  let line = 0;
  for (let start = 0; start >= 0 && start < heads.length; line += 1) {
    const letter = heads.charCodeAt(heads.indexOf("|", start) + 1);
    outlets[line] = letter === 0x6f ? 1 : 0;
    const end = heads.indexOf("\n", start);
    start = end < 0 ? -1 : end + 1;
  }
  return outlets;
}
