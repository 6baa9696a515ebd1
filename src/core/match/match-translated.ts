/** Tier C: the page's quotes in documents of another language. Documents are linked by what needs no translation, then aligned. */
import type { Reason, Span } from "../model.ts";
import type { AnchoredSentence } from "./anchored-sentences.ts";
import type { Bead } from "./align-sentences.ts";
import type { Library } from "./library.ts";
import type { AskingPage, Question } from "./question.ts";
import { alignSentences } from "./align-sentences.ts";
import { anchorSentences } from "./anchored-sentences.ts";
import { hashText } from "./hash.ts";
import { primaryLanguage } from "./language-tag.ts";
import { mapSpan } from "./map-span.ts";
import { rankDocuments, rarity } from "./rank-documents.ts";
import { tokenize } from "./tokenize.ts";

/** The document of that number says the same in another language; `quote` is null where its sentence has no counterpart. */
export type TranslatedMatch = { number: number; score: number; quote: Span | null; reasons: Reason[] };

const mostRanked = 60;
const mostAligned = 10;
// Rarity in a small index is chance.
const telling = 5_000;
const leastScore = 1.2;

/** For each question, the documents that the page's story stands in, in another language, best first. */
export async function matchTranslated(questions: readonly Question[], page: AskingPage, library: Library): Promise<Map<string, TranslatedMatch[]>> {
  const located = questions.filter((question) => question.span !== undefined);
  if (located.length === 0) return new Map();
  const linked = await linkDocuments(page, located, library);
  return new Map(
    located.map((question) => [
      question.id,
      linked.map(({ number, score, pairing }) => {
        const [start, end] = question.span ?? [0, 0];
        const quote = mapSpan([start, end], pairing.page, pairing.other, pairing.beads);
        return { number, score, quote, reasons: [] };
      }),
    ]),
  );
}

type Pairing = { page: AnchoredSentence[]; other: AnchoredSentence[]; beads: Bead[] };
type LinkedDocument = { number: number; score: number; pairing: Pairing };

async function linkDocuments(page: AskingPage, questions: readonly Question[], library: Library): Promise<LinkedDocument[]> {
  const sentences = anchorSentences(page.text, tokenize(page.text), primaryLanguage(page.lang));
  const hashes = new Map<string, number>();
  for (const sentence of sentences) for (const key of sentence.anchors.keys()) hashes.set(key, hashText(key));
  const postings = await library.postings("anchor", hashes.values());
  const documentCount = Math.max(telling, library.documentCount);
  const weigh = (key: string) => rarity(postings.get(hashes.get(key) ?? 0)?.total ?? documentCount, documentCount);
  const ranked = rankDocuments([{ hashes: hashes.values(), postings, trust: 1, finds: true }], library.documentCount, mostRanked);
  const facts = await library.facts(ranked.map((candidate) => candidate.number));
  const fit = ranked
    .filter(({ number }) => {
      const found = facts.get(number);
      return found !== undefined && isOtherLanguage(found.lang, page.lang) && !questions.every((question) => question.isOwn(found));
    })
    .map(({ number, score }) => ({ number, score: score / Math.sqrt(20 + (facts.get(number)?.shingles ?? 0)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostAligned);
  const documents = await library.read(fit.map(({ number }) => number));
  const linked = fit.flatMap(({ number }) => {
    const read = documents.get(number);
    if (!read) return [];
    const other = anchorSentences(read.document.text, read.tokens, primaryLanguage(read.document.lang));
    const beads = alignSentences(sentences, other, weigh);
    const mass = beads.reduce((sum, bead) => sum + bead.evidence, 0);
    const total = bitsOf(sentences, weigh);
    return [{ number, score: (mass / Math.max(1, total)) * Math.sqrt(mass), pairing: { page: sentences, other, beads } }];
  });
  return linked.filter(({ score }) => score >= leastScore).sort((a, b) => b.score - a.score);
}

function isOtherLanguage(a: string, b: string): boolean {
  const [left, right] = [primaryLanguage(a), primaryLanguage(b)];
  return left !== right && left !== "und" && right !== "und";
}

function bitsOf(sentences: readonly AnchoredSentence[], weigh: (key: string) => number): number {
  return sentences.reduce((sum, sentence) => sum + [...sentence.anchors.keys()].reduce((bits, key) => bits + weigh(key), 0), 0);
}
