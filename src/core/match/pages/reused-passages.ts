/** The passages that a page shares with a document, word for word. Pure; linear in both lengths. */
import type { Token } from "../words/tokenize.ts";
import { shingleHashes } from "../words/shingles.ts";

/** Which tokens of the page stand in the document in runs long enough to be no chance, and where the longest run stands there. */
export type ReusedPassages = { pageTokens: readonly Token[]; onPage: boolean[]; words: number; longest: { first: number; end: number } };

// Set phrases and names ("the Ministry of Foreign Affairs of the Russian Federation") are shorter.
const leastRun = 10;

/** Compares the page with one document. */
export function findReusedPassages(page: readonly Token[], document: readonly Token[]): ReusedPassages {
  const places = new Map<number, number[]>();
  shingleHashes(document).forEach((hash, i) => {
    const known = places.get(hash);
    if (known) known.push(i);
    else places.set(hash, [i]);
  });
  const onPage = page.map(() => false);
  const longest = { first: 0, end: 0 };
  const hashes = shingleHashes(page);
  for (let i = 0; i < hashes.length; ) {
    const run = longestRun(page, document, i, places.get(hashes[i] ?? 0) ?? []);
    if (run.length < leastRun) {
      i++;
      continue;
    }
    onPage.fill(true, i, i + run.length);
    if (run.length > longest.end - longest.first) Object.assign(longest, { first: run.at, end: run.at + run.length });
    i += run.length;
  }
  return { pageTokens: page, onPage, words: onPage.filter(Boolean).length, longest };
}

// A phrase that stands in a document a hundred times would make the comparison quadratic.
const mostPlaces = 8;

function longestRun(page: readonly Token[], document: readonly Token[], from: number, places: readonly number[]): { at: number; length: number } {
  let best = { at: 0, length: 0 };
  for (const at of places.slice(0, mostPlaces)) {
    let length = 0;
    while (from + length < page.length && page[from + length]?.hash === document[at + length]?.hash) length++;
    if (length > best.length) best = { at, length };
  }
  return best;
}
