/** Tier A: quotes whose words stand in a document as they are, edited or cut. */
import type { LiteralPlace } from "./literal-places.ts";
import type { Library } from "./library.ts";
import type { QuotePieces } from "./quote-pieces.ts";
import type { Question } from "./question.ts";
import { informationOf, lengthInWords } from "./information.ts";
import { findLiteralPlace } from "./literal-places.ts";
import { rareWords } from "./rare-words.ts";
import { rankDocuments } from "./rank-documents.ts";
import { indexWindow, shingleHashes, winnow } from "./shingles.ts";

/** A quote found in the document of that number. */
export type LiteralMatch = LiteralPlace & { number: number };

// Verifying costs a read each; the right document was among the first eight in 99.8 % of the measured queries.
const mostVerified = 8;
// Who shares far less than the best shares set phrases. On 750 quotes among 9,000 documents the answers stay the same, and 1.5 documents
// are read for a quote instead of 6.5: reading took most of the time of a page.
const leastOfBest = 0.4;
// Documents with one chance shingle of the quote are most of the candidates, and each asks for a block of the document table.
const leastToAsk = 0.15;
// Longer quotes need not ask for all their shingles: those of a window of 3 are in every document that has the words.
const shinglesAskedInFull = 24;
const sparseWindow = 3;
// Of the few shingles of a short quote the index holds every other one: its words tell the documents apart that share the rest.
const fewWords = 8;
const trustInOthers = 0.4;
// What stands in more documents than this says nothing about where it was quoted from.
const boilerplateDocuments = 25;
// What a quote says by itself and what its rarity in this index adds, in bits: five common words count where thousands of
// documents lack them, and never in an index of ten.
const leastBits = 16;
const leastBitsWithRarity = 21;

/** For each question, the documents that hold its words, best first. One call for all postings, one for all texts. */
export async function matchLiterally(questions: readonly Question[], library: Library): Promise<Map<string, LiteralMatch[]>> {
  const asked = questions.map((question) => ({ question, ...hashesOf(question.pieces) }));
  const postings = await library.postings("shingle", asked.flatMap(({ sure, other }) => [...sure, ...other]));
  const wordPostings = await library.postings("word", asked.flatMap(({ words }) => words));
  const ranked = asked.map(({ question, sure, other, words }) => {
    const evidence = [
      { hashes: sure, postings, trust: 1, finds: true },
      { hashes: other, postings, trust: trustInOthers, finds: true },
      { hashes: words, postings: wordPostings, trust: 1, finds: false },
    ];
    return { question, candidates: rankDocuments(evidence, library.documentCount, boilerplateDocuments + 1) };
  });
  const near = ranked.map(({ question, candidates }) => ({ question, candidates, likely: candidates.filter(({ score }) => score >= leastToAsk * (candidates[0]?.score ?? 0)) }));
  const first = await library.facts(near.flatMap(({ likely }) => likely.map(({ number }) => number)));
  // Where the page's own publisher has all of these, the others are asked for after all.
  const asking = near.map(({ question, candidates, likely }) => ({ question, candidates: likely.every(({ number }) => question.isOwn(first.get(number))) ? candidates : likely }));
  const facts = await library.facts(asking.flatMap(({ candidates }) => candidates.map(({ number }) => number)));
  const chosen = asking.map(({ question, candidates }) => {
    const foreign = candidates.filter((candidate) => !question.isOwn(facts.get(candidate.number)));
    const best = foreign[0]?.score ?? 0;
    const equals = foreign.filter((candidate) => candidate.score >= best).length;
    const singledOut = foreign.filter((candidate) => question.isCited(facts.get(candidate.number)));
    const boilerplate = equals > boilerplateDocuments && lengthInWords(question.pieces.tokens) < shinglesAskedInFull;
    const telling = isInformative(question.pieces, equals, library.documentCount);
    const likely = foreign.filter((candidate) => candidate.score >= leastOfBest * best);
    const picked = boilerplate || !telling ? singledOut : [...new Set([...singledOut.slice(0, 2), ...likely])];
    return { question, numbers: picked.slice(0, mostVerified).map((candidate) => candidate.number) };
  });
  const documents = await library.read(chosen.flatMap(({ numbers }) => numbers));
  const answers = new Map<string, LiteralMatch[]>();
  for (const { question, numbers } of chosen) {
    const found = numbers.flatMap((number) => {
      const document = documents.get(number);
      const place = document && findLiteralPlace(question.pieces, document);
      return document && place ? [{ ...place, number, printed: isPrintedSo(question.pieces, document.document.text.slice(...place.quote)) }] : [];
    });
    const date = (number: number) => facts.get(number)?.publishedAt ?? "9999";
    found.sort((a, b) => b.score - a.score || Number(b.printed) - Number(a.printed) || date(a.number).localeCompare(date(b.number)) || a.number - b.number);
    answers.set(question.id, found);
  }
  return answers;
}

type Hashes = {
  /** In every document that holds the quote unchanged. */
  sure: number[];
  /** There only if the words around the quote allow it, or the quote is edited. */
  other: number[];
  words: number[];
};

function hashesOf({ pieces, tokens }: QuotePieces): Hashes {
  const sure: number[] = [];
  const other: number[] = [];
  for (const piece of pieces) {
    const hashes = shingleHashes(piece);
    const long = hashes.length > shinglesAskedInFull;
    const minima = new Set(hashes.length < indexWindow ? [] : winnow(hashes, long ? sparseWindow : indexWindow));
    hashes.forEach((hash, i) => {
      if (minima.has(i)) sure.push(hash);
      else if (!long) other.push(hash);
    });
  }
  return { sure, other, words: tokens.length <= fewWords ? rareWords(tokens).map((word) => word.hash) : [] };
}

function isInformative({ tokens, text }: QuotePieces, owners: number, documents: number): boolean {
  const bits = informationOf(tokens, text);
  return bits >= leastBits || (tokens.length > 3 && bits + Math.log2(documents / Math.max(1, owners)) >= leastBitsWithRarity);
}

// Among documents with the same words the one with the same capitals and marks comes first.
function isPrintedSo(pieces: QuotePieces, excerpt: string): boolean {
  return excerpt.replace(/\s+/g, " ") === pieces.text.slice(pieces.tokens[0]?.start ?? 0, pieces.tokens.at(-1)?.end ?? 0).replace(/\s+/g, " ");
}
