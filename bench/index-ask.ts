/** One quote asked as matching asks it: all its shingles, rare ones weigh more, the best documents read and compared. */
import type { IndexReader } from "../src/core/match/index-reader.ts";
import type { SourceDocument } from "../src/core/model.ts";
import { shingleHashes } from "../src/core/match/shingles.ts";
import { tokenize } from "../src/core/match/tokenize.ts";

/** The best five documents, read. */
export async function askQuote(reader: IndexReader, words: string): Promise<SourceDocument[]> {
  const documents = await reader.documents(await rankQuote(reader, words));
  return documents.flatMap((document) => document ?? []);
}

/** Addresses of the best five documents, which is what a search library answers with. */
export async function findQuote(reader: IndexReader, words: string): Promise<string[]> {
  const facts = await reader.facts(await rankQuote(reader, words));
  return facts.flatMap((fact) => fact?.url ?? []);
}

async function rankQuote(reader: IndexReader, words: string): Promise<number[]> {
  const count = await reader.documentCount();
  const lists = await reader.postings("shingle", Uint32Array.from(new Set(shingleHashes(tokenize(words)))));
  const scores = new Map<number, number>();
  for (const { documents, total } of lists) {
    const weight = Math.log(1 + count / Math.max(1, total));
    for (const number of documents) scores.set(number, (scores.get(number) ?? 0) + weight);
  }
  return [...scores].sort(([, a], [, b]) => b - a).slice(0, 5).map(([number]) => number);
}
