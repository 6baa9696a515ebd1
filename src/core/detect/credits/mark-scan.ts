import { kindOf, unitKind } from "../../text/characters.ts";
import type { Span } from "../../model.ts";
import { closesWord, type WordIndex } from "./word-index.ts";

/** Which of several word lists a text holds words of, asked in one walk over the text instead of one for each list. */
export type MarkScan = {
  lists: WordIndex[];
  /** By the first three units of a word, and by all units of shorter ones, folded together: the lists that have such a word, a bit each. */
  triples: Uint16Array;
  pairs: Uint16Array;
  singles: Uint16Array;
};

const tableSize = 1 << 13;
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e5) ^ second) & (tableSize - 1);
const tripleOf = (first: number, second: number, third: number): number => (Math.imul(first, 0x9e5) ^ Math.imul(second, 0x1f3) ^ third) & (tableSize - 1);

/** Prepares up to sixteen lists. */
export function createMarkScan(lists: WordIndex[]): MarkScan {
  const triples = new Uint16Array(tableSize);
  const pairs = new Uint16Array(tableSize);
  const singles = new Uint16Array(tableSize);
  for (const [index, list] of lists.entries()) {
    for (const word of [...list.values()].flat()) {
      const [first, second, third] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
      const [table, at] = word.length > 2 ? [triples, tripleOf(first, second, third)] : word.length === 2 ? [pairs, pairOf(first, second)] : [singles, first & (tableSize - 1)];
      table[at] = (table[at] ?? 0) | (1 << index);
    }
  }
  return { lists, triples, pairs, singles };
}

/** A bit for each list one of whose words stands whole in the stretch of a text of folded case. Linear in its length. */
export function marksIn(folded: string, [from, to]: Span, { lists, triples, pairs, singles }: MarkScan): number {
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
    // Beyond the stretch anything may stand: what begins here and goes on there is refused below.
    let open = ((triples[tripleOf(unit, next, folded.charCodeAt(at + 2))] ?? 0) | (pairs[pairOf(unit, next)] ?? 0) | (singles[unit & (tableSize - 1)] ?? 0)) & ~found;
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
