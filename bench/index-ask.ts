/** One quote asked as matching asks it: all its shingles, rare ones weigh more, the best documents read and compared. */
import type { IndexReader } from "../src/core/match/index-reader.ts";
import { shingleHashes } from "../src/core/match/shingles.ts";
import { tokenize } from "../src/core/match/tokenize.ts";

/** Addresses of the documents, best first. */
export async function askQuote(reader: IndexReader, words: string): Promise<string[]> {
  const count = await reader.documentCount();
  const lists = await reader.postings("shingle", Uint32Array.from(new Set(shingleHashes(tokenize(words)))));
  const scores = new Map<number, number>();
  for (const { documents, total } of lists) {
    const weight = Math.log(1 + count / Math.max(1, total));
    for (const number of documents) scores.set(number, (scores.get(number) ?? 0) + weight);
  }
  const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, 5).map(([number]) => number);
  const documents = await reader.documents(best);
  return documents.flatMap((document) => (document ? [document.url] : []));
}
