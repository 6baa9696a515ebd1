import { foldCase, kindOf, unitKind } from "../../text/characters.ts";

/** Words and phrases by their first unit, longest first, so that a look-up at a place costs a few comparisons. */
export type WordIndex = Map<number, string[]>;

/** End of the longest indexed word that starts at `at` in text of folded case; -1 where none does. */
export function wordEnd(index: WordIndex, folded: string, at: number): number {
  const words = index.get(folded.charCodeAt(at));
  if (!words || !opensWord(folded, at)) return -1;
  for (const word of words) {
    if (folded.startsWith(word, at) && closesWord(folded, at + word.length)) return at + word.length;
  }
  return -1;
}

/** The first indexed word in text of folded case from `from` on, as `[start, end)`; undefined where none stands. */
export function findWord(index: WordIndex, folded: string, from: number, to = folded.length): [start: number, end: number] | undefined {
  let inside = from > 0 && isSmallLatin(folded.charCodeAt(from - 1));
  for (let at = from; at < to; at += 1) {
    const small = isSmallLatin(folded.charCodeAt(at));
    // Most places of most texts are inside a Latin word, where no look-up is needed.
    if (!(small && inside)) {
      const end = wordEnd(index, folded, at);
      if (end >= 0) return [at, end];
    }
    inside = small;
  }
  return undefined;
}

const isSmallLatin = (code: number): boolean => code >= 97 && code <= 122;

/** Whether a word may start at `at`: not inside one of a script that writes spaces. */
function opensWord(text: string, at: number): boolean {
  return at <= 0 || isEdge(kindOf(text.charCodeAt(at - 1)), at < text.length ? kindOf(text.charCodeAt(at)) : 0);
}

/** Whether a word may end before `at`. */
export function closesWord(text: string, at: number): boolean {
  return at >= text.length || isEdge(at > 0 ? kindOf(text.charCodeAt(at - 1)) : 0, kindOf(text.charCodeAt(at)));
}

const isEdge = (before: number, after: number): boolean => (before & after & unitKind.letter) === 0 || ((before | after) & unitKind.dense) !== 0;

/** Indexes words and phrases as they stand in running text. */
export function indexWords(words: string[]): WordIndex {
  const index: WordIndex = new Map();
  for (const word of new Set(words.map(foldCase))) {
    if (word === "") continue;
    const first = word.charCodeAt(0);
    const list = index.get(first);
    if (list) list.push(word);
    else index.set(first, [word]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}
