import { kindOf, unitKind } from "../../text/characters.ts";
import type { Span } from "../../model.ts";
import { closesWord, type WordIndex } from "./word-index.ts";

/** Which of several word lists a text holds words of, asked in one walk over the text instead of one for each list. */
export type MarkScan = {
  lists: WordIndex[];
  /** By the first two units of a word, and by the only unit of one, folded together: the lists that have such a word, a bit each. */
  pairs: Uint16Array;
  singles: Uint16Array;
};

const pairSize = 1 << 13;
const singleSize = 1 << 10;
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e5) ^ second) & (pairSize - 1);

/** Prepares up to sixteen lists. */
export function createMarkScan(lists: WordIndex[]): MarkScan {
  const pairs = new Uint16Array(pairSize);
  const singles = new Uint16Array(singleSize);
  for (const [index, list] of lists.entries()) {
    for (const word of [...list.values()].flat()) {
      const [table, at] = word.length > 1 ? [pairs, pairOf(word.charCodeAt(0), word.charCodeAt(1))] : [singles, word.charCodeAt(0) & (singleSize - 1)];
      table[at] = (table[at] ?? 0) | (1 << index);
    }
  }
  return { lists, pairs, singles };
}

/** A bit for each list one of whose words stands whole in the stretch of a text of folded case. Linear in its length. */
export function marksIn(folded: string, [from, to]: Span, { lists, pairs, singles }: MarkScan): number {
  let found = 0;
  let before = 0;
  let next = folded.charCodeAt(from);
  for (let at = from; at < to; at += 1) {
    const unit = next;
    const kind = kindOf(unit);
    next = folded.charCodeAt(at + 1);
    // Inside a word of a script that writes spaces none begins.
    const inside = (before & kind & unitKind.letter) !== 0 && ((before | kind) & unitKind.dense) === 0;
    before = kind;
    if (inside || (kind & unitKind.space) !== 0) continue;
    let open = ((pairs[pairOf(unit, at + 1 < to ? next : 0)] ?? 0) | (singles[unit & (singleSize - 1)] ?? 0)) & ~found;
    for (let index = 0; open !== 0; index += 1, open >>= 1) {
      const list = lists[index];
      if ((open & 1) !== 0 && list && standsIn(folded, at, to, list)) found |= 1 << index;
    }
  }
  return found;
}

/** Whether a word of the list begins at the place, which may open a word, and ends before `to`. */
function standsIn(folded: string, at: number, to: number, list: WordIndex): boolean {
  for (const word of list.get(folded.charCodeAt(at)) ?? []) {
    const end = at + word.length;
    if (end <= to && folded.startsWith(word, at) && (end === to || closesWord(folded, end))) return true;
  }
  return false;
}
