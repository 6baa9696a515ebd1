/** A quote asked in two ways: only where it may stand, as a search library answers, and the whole answer of the product. */
import type { IndexReader } from "../src/core/match/index-reader.ts";
import { openLibrary } from "../src/core/match/library.ts";
import { matchQuestions } from "../src/core/match/match-questions.ts";
import { createQuestion } from "../src/core/match/question.ts";
import { shingleHashes } from "../src/core/match/words/shingles.ts";
import { tokenize } from "../src/core/match/words/tokenize.ts";

/** The matches of all quotes of a page: candidates, their texts, alignment and drift, as the worker answers a page; `told` hears of each that is known before all are. */
export async function matchQuotes(reader: IndexReader, quotes: readonly string[], told?: (id: string) => void): Promise<{ url: string; text: string }[][]> {
  const page = { text: "", lang: "en", publishedAt: null, url: "", publisher: null };
  const questions = quotes.map((quote, i) => createQuestion(String(i), quote, page, []));
  const matches = await matchQuestions(questions, page, await openLibrary(reader), told);
  return quotes.map((_, i) => (matches.get(String(i)) ?? []).map(({ document, excerpt }) => ({ url: document, text: excerpt })));
}

/** Addresses of the best five documents by shared shingles, rare ones weighing more; nothing is verified. */
export async function findQuote(reader: IndexReader, words: string): Promise<string[]> {
  const count = await reader.documentCount();
  const lists = await reader.postings("shingle", Uint32Array.from(new Set(shingleHashes(tokenize(words)))));
  const scores = new Map<number, number>();
  for (const { documents, total } of lists) {
    const weight = Math.log(1 + count / Math.max(1, total));
    for (const number of documents) scores.set(number, (scores.get(number) ?? 0) + weight);
  }
  const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, 5).map(([number]) => number);
  const facts = await reader.facts(best);
  return facts.flatMap((fact) => fact?.url ?? []);
}
