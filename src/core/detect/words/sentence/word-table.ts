import { plainUnit, unwritten } from "../../../text/plain-unit.ts";

/**
 * Numbers for the words of a pack, looked up by a stretch of the text: no string is made for a word of the page.
 * One word may be spelt in several ways (`plainUnit`). Open addressing over a hash of the units; a look-up reads the stretch once, and once more where the word is known.
 */
export type WordTable = {
  /** Words by number. */
  words: string[];
  /** Numbers by hash, -1 where free; a power of two long, at most half full. */
  slots: Int32Array;
  /** Hashes by number: what is not a word of the pack is nearly never compared with one. */
  hashes: Int32Array;
};

/** The word stands in no entry of the pack. */
export const unknownWord = -1;

export function createWordTable(words: Iterable<string>): WordTable {
  const list = [...new Set(words)];
  let size = 64;
  while (size < list.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(unknownWord);
  const hashes = Int32Array.from(list, (word) => hashOf(word, 0, word.length));
  for (const number of list.keys()) {
    let slot = (hashes[number] ?? 0) & (size - 1);
    while ((slots[slot] ?? unknownWord) !== unknownWord) slot = (slot + 1) & (size - 1);
    slots[slot] = number;
  }
  return { words: list, slots, hashes };
}

/** The number of the word that is `text.slice(from, to)`, which is of folded case; `unknownWord` for others. */
export function numberOf({ words, slots, hashes }: WordTable, text: string, from: number, to: number): number {
  const last = slots.length - 1;
  const hash = hashOf(text, from, to);
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const number = slots[slot] ?? unknownWord;
    if (number === unknownWord) return unknownWord;
    if (hashes[number] === hash && isSpelt(words[number] ?? "", text, from, to)) return number;
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) {
    const unit = plainUnit(text.charCodeAt(at));
    if (unit !== unwritten) hash = Math.imul(hash ^ unit, 0x9e3779b1);
  }
  return hash ^ (hash >>> 15);
}

/** Whether both are one word, however it is spelt. */
function isSpelt(word: string, text: string, from: number, to: number): boolean {
  if (word.length === to - from && text.startsWith(word, from)) return true;
  let at = from;
  for (let letter = 0; letter < word.length; letter += 1) {
    const unit = plainUnit(word.charCodeAt(letter));
    if (unit === unwritten) continue;
    while (at < to && plainUnit(text.charCodeAt(at)) === unwritten) at += 1;
    if (at >= to || plainUnit(text.charCodeAt(at)) !== unit) return false;
    at += 1;
  }
  while (at < to && plainUnit(text.charCodeAt(at)) === unwritten) at += 1;
  return at === to;
}
