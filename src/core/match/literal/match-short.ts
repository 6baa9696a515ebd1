/** Short quotes: two to five words say too little to be looked for everywhere, but enough inside a document that the page cites. */
import type { Span } from "../../model.ts";
import type { Library, ReadDocument } from "../library.ts";
import type { Question } from "../question.ts";
import type { Token } from "../words/tokenize.ts";
import { lengthInWords } from "../words/information.ts";

/** A short quote found in the document of that number; `exact` is false where words are inflected. */
export type ShortMatch = { number: number; quote: Span; exact: boolean };

const leastWords = 2;
const mostWords = 5;
// A word and its inflection share their beginning and differ in a few letters at the end ("freundlichen", "freundliche").
const leastStem = 3;
const longestEnding = 3;

/** For each short question, the documents by publishers of its path, read before for this page, in which its words stand together. */
export function matchShort(questions: readonly Question[], library: Library): Map<string, ShortMatch[]> {
  const answers = new Map<string, ShortMatch[]>();
  for (const question of questions) {
    const { tokens } = question.pieces;
    const words = lengthInWords(tokens);
    if (words < leastWords || words > mostWords || question.pieces.pieces.length > 1) continue;
    const cited = library.allKnown().filter(({ facts }) => question.isCited(facts) && !question.isOwn(facts));
    const found = cited.flatMap(({ facts, read }) => {
      const place = findShort(tokens, read);
      return place ? [{ ...place, number: facts.number }] : [];
    });
    if (found.length > 0) answers.set(question.id, found.sort((a, b) => Number(b.exact) - Number(a.exact) || a.number - b.number));
  }
  return answers;
}

function findShort(quote: readonly Token[], { tokens }: ReadDocument): Omit<ShortMatch, "number"> | undefined {
  let inflected: Omit<ShortMatch, "number"> | undefined;
  for (let at = 0; at + quote.length <= tokens.length; at++) {
    if (!quote.every((token, i) => isSameWord(token, tokens[at + i]))) continue;
    const place: Span = [tokens[at]?.start ?? 0, tokens[at + quote.length - 1]?.end ?? 0];
    if (quote.every((token, i) => token.hash === tokens[at + i]?.hash)) return { quote: place, exact: true };
    inflected ??= { quote: place, exact: false };
  }
  return inflected;
}

function isSameWord(a: Token, b: Token | undefined): boolean {
  if (!b || a.hash === b.hash) return b !== undefined;
  if (a.dense || b.dense) return false;
  let shared = 0;
  while (shared < a.norm.length && a.norm[shared] === b.norm[shared]) shared++;
  return shared >= leastStem && a.norm.length - shared <= longestEnding && b.norm.length - shared <= longestEnding;
}
