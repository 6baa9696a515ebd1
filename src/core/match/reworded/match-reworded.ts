/** Tier B: quotes that stand in a document in other words of the same language, as after machine translation. */
import type { DriftStep } from "../../model.ts";
import type { Library } from "../library.ts";
import type { Question } from "../question.ts";
import type { RewordedPassage } from "./reworded-passage.ts";
import type { Token } from "../words/tokenize.ts";
import { findAnchors } from "../anchors/anchors.ts";
import { findDrift } from "../words/drift.ts";
import { lengthInWords } from "../words/information.ts";
import { primaryLanguage } from "../words/language-tag.ts";
import { rankDocuments, rarity } from "../documents/rank-documents.ts";
import { rareWords } from "../documents/rare-words.ts";
import { bagWords, findRewordedPassage, typicalBits } from "./reworded-passage.ts";

/** A passage of the document of that number that says the quote in other words. */
export type RewordedMatch = FoundPassage & { drift: DriftStep[] };

type FoundPassage = RewordedPassage & { number: number };

// Measured on 400 machine-translated sentences among 20,500 documents: 99 % are among the first 30.
const mostVerified = 30;
// A page with many quotes must not read the whole index for them.
const mostVerifiedForPage = 120;
const leastVerified = 6;
const leastWords = 6;
// On 1,600 machine-translated sentences and as many of texts that are not in the index, among 18,500 documents: 93.9 of 100 of the former are
// found at this limit and 1.2 of 100 of the latter answered; at 0.08 it is 94.4 and 1.6.
const leastScore = 0.09;
// Below this many documents rarity is chance, and the typical weight of a word is the upper bound.
const telling = 5_000;
// There an everyday clause weighs as much as a rare one: "…, danach beginnen die Arbeiten" alone must not make two sentences one. Where rarity
// is known such a clause weighs little anyhow, and asking for more than it loses 1.5 of 100 machine-translated sentences.
const leastUntold = { share: 0.6, beside: 0.25 };

/** For each question, the passages that surely enough say it, best first. */
export async function matchReworded(questions: readonly Question[], library: Library): Promise<Map<string, RewordedMatch[]>> {
  const passages = await findRewordings(questions, library);
  return new Map(
    questions.map((question) => {
      const sure = (passages.get(question.id) ?? []).filter(({ score }) => score >= leastScore);
      return [question.id, sure.map((passage) => ({ ...passage, drift: driftTo(passage, question, library) }))];
    }),
  );
}

function driftTo({ number, quote }: FoundPassage, { pieces }: Question, library: Library): DriftStep[] {
  const read = library.known(number);
  if (!read) return [];
  const there = read.tokens.filter((token) => token.start >= quote[0] && token.end <= quote[1]);
  return findDrift(pieces.tokens, pieces.text, there, read.document.text);
}

/** For each question, the best passage of every document that shares some of its words, the surest first. */
export async function findRewordings(questions: readonly Question[], library: Library): Promise<Map<string, FoundPassage[]>> {
  const asked = questions.filter((question) => lengthInWords(question.pieces.tokens) >= leastWords).map((question) => ({ question, words: rareWords(question.pieces.tokens) }));
  const postings = await library.postings("word", asked.flatMap(({ words }) => words.map((word) => word.hash)));
  const weigh = (hash: number, norm: string) => {
    const bits = rarity(postings.get(hash)?.total ?? 0, Math.max(library.documentCount, telling));
    return library.documentCount < telling ? Math.min(bits, typicalBits(norm)) : bits;
  };
  const ranked = asked.map(({ question, words }) => {
    const evidence = { hashes: words.map((word) => word.hash), postings, trust: 1, finds: true };
    return { question, candidates: rankDocuments([evidence], library.documentCount, 2 * mostVerified, 2) };
  });
  const verified = Math.max(leastVerified, Math.min(mostVerified, Math.floor(mostVerifiedForPage / Math.max(1, asked.length))));
  const facts = await library.facts(ranked.flatMap(({ candidates }) => candidates.map((candidate) => candidate.number)));
  const chosen = ranked.map(({ question, candidates }) => {
    const fit = candidates.filter(({ number }) => {
      const found = facts.get(number);
      return found !== undefined && !question.isOwn(found) && isSameLanguage(found.lang, question.lang);
    });
    return { question, numbers: fit.slice(0, verified).map((candidate) => candidate.number) };
  });
  const documents = await library.read(chosen.flatMap(({ numbers }) => numbers));
  const answers = new Map<string, FoundPassage[]>();
  for (const { question, numbers } of chosen) {
    const read = (tokens: readonly Token[], text: string) => readMeanings(tokens, text, primaryLanguage(question.lang), library);
    const bag = bagWords(question.pieces.tokens, question.pieces.text, weigh, read);
    const found = numbers.flatMap((number) => {
      const document = documents.get(number);
      const passage = document && findRewordedPassage(bag, document, library.documentCount < telling ? leastUntold : undefined, read);
      return passage ? [{ ...passage, number }] : [];
    });
    answers.set(question.id, found.sort((a, b) => b.score - a.score || a.number - b.number));
  }
  return answers;
}

// Sounds alone are no meaning: two words of one language that sound alike are seldom the same.
function readMeanings(tokens: readonly Token[], text: string, lang: string, { world }: Library): Map<number, string[]> {
  const meanings = new Map<number, string[]>();
  for (const { kind, key, start } of findAnchors(tokens, text, lang, world)) {
    if (kind === "cognate") continue;
    meanings.set(start, [...(meanings.get(start) ?? []), key]);
  }
  return meanings;
}

function isSameLanguage(a: string, b: string): boolean {
  const [left, right] = [primaryLanguage(a), primaryLanguage(b)];
  return left === right || left === "und" || right === "und";
}
