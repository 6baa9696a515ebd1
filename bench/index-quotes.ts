/** Quotes cut from documents, as they are or with a fifth of the words edited. */
import type { SourceDocument } from "../src/core/model.ts";
import { seeded } from "./seeded.ts";

export type Quote = { words: string; url: string };

export const quoteForms = [
  { name: "8 words", length: 8, edits: 0 },
  { name: "20 words, 20 % edited", length: 20, edits: 4 },
];

/** One quote per document. */
export function cutQuotes(documents: readonly SourceDocument[], form: { length: number; edits: number }): Quote[] {
  const random = seeded(99);
  return documents.map(({ url, text }) => {
    const words = text.split(/\s+/);
    const from = Math.floor(random() * Math.max(1, words.length - form.length));
    const run = words.slice(from, from + form.length);
    for (let k = 0; k < form.edits; k++) {
      const at = Math.floor(random() * run.length);
      if (random() < 0.5) run.splice(at, 1);
      else run[at] = words[Math.floor(random() * words.length)] ?? "";
    }
    return { words: run.join(" "), url };
  });
}

type Answer = { url: string; text: string };

/** Percentages of the quotes whose document is first, and among the first five; any document that holds the very words will do. */
export function recall(quotes: readonly Quote[], answers: readonly (readonly Answer[])[]): { first: number; five: number } {
  const share = (most: number) => (100 * quotes.filter((quote, i) => answers[i]?.slice(0, most).some((answer) => isRight(quote, answer))).length) / quotes.length;
  return { first: share(1), five: share(5) };
}

const isRight = ({ words, url }: Quote, answer: Answer): boolean => answer.url === url || answer.text.includes(words);

/** The value below which this share of the numbers lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
