/**
 * Numbers for the words of a pack, looked up by a stretch of the text: no string is made for a word of the page.
 * Open addressing over a hash of the units; a look-up reads the stretch once, and once more where the word is known.
 */
export type WordTable = {
  /** Words by number. */
  words: string[];
  /** Numbers by hash, -1 where free; a power of two long, at most half full. */
  slots: Int32Array;
};

/** The word stands in no entry of the pack. */
export const unknownWord = -1;

export function createWordTable(words: Iterable<string>): WordTable {
  const list = [...new Set(words)];
  let size = 64;
  while (size < list.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(unknownWord);
  for (const [number, word] of list.entries()) {
    let slot = hashOf(word, 0, word.length) & (size - 1);
    while ((slots[slot] ?? unknownWord) !== unknownWord) slot = (slot + 1) & (size - 1);
    slots[slot] = number;
  }
  return { words: list, slots };
}

/** The number of the word that is `text.slice(from, to)`, which is of folded case; `unknownWord` for others. */
export function numberOf({ words, slots }: WordTable, text: string, from: number, to: number): number {
  const last = slots.length - 1;
  for (let slot = hashOf(text, from, to) & last; ; slot = (slot + 1) & last) {
    const number = slots[slot] ?? unknownWord;
    if (number === unknownWord) return unknownWord;
    const word = words[number] ?? "";
    if (word.length === to - from && text.startsWith(word, from)) return number;
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
