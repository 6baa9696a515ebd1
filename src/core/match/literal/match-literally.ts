/** Tier A: quotes whose words stand in a document as they are, edited or cut. */
import type { LiteralPlace } from "./literal-places.ts";
import type { Library } from "../library.ts";
import type { QuotePieces } from "../words/quote-pieces.ts";
import type { Question } from "../question.ts";
import { informationOf, lengthInWords } from "../words/information.ts";
import { holdersOf } from "../documents/holders.ts";
import { findLiteralPlace } from "./literal-places.ts";
import { rareWords } from "../documents/rare-words.ts";
import { rankDocuments } from "../documents/rank-documents.ts";
import { indexWindow, shingleHashes, winnow } from "../words/shingles.ts";

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
// Where all of its words are common, their lists are cut and a few dozen documents may hold the quote: only their texts tell. Most
// quotes leave one to three.
const mostHolders = 40;
const mostHoldersForPage = 160;
// What stands in more documents than this says nothing about where it was quoted from.
const boilerplateDocuments = 25;
// What a quote says by itself and what its rarity in this index adds, in bits: five common words count where thousands of
// documents lack them, and never in an index of ten.
const leastBits = 16;
const leastBitsWithRarity = 21;

/**
 * For each question, the documents that hold its words, best first. `told` is called for each as soon as it is answered: then the first
 * questions are asked ahead of the others. Each portion has one call for all postings and one for all texts.
 */
export async function matchLiterally(questions: readonly Question[], library: Library, told?: (question: Question, matches: LiteralMatch[]) => void): Promise<Map<string, LiteralMatch[]>> {
  const asked = questions.map((question) => ({ question, ...hashesOf(question.pieces) }));
  const short = asked.filter(({ words }) => words.length > 0).length;
  const holdersAsked = Math.max(mostVerified, Math.min(mostHolders, Math.floor(mostHoldersForPage / Math.max(1, short))));
  const answers = new Map<string, LiteralMatch[]>();
  for (const portion of told ? portionsOf(asked) : [asked]) {
    for (const [question, matches] of await matchPortion(portion, holdersAsked, library)) {
      answers.set(question.id, matches);
      told?.(question, matches);
    }
  }
  return answers;
}

type Asked = Hashes & { question: Question };

// A round of reads more costs a few milliseconds, and whoever waits sees the first answer in a third of the time.
const firstPortion = 4;
const portionGrowth = 4;

function* portionsOf(asked: readonly Asked[]): Generator<readonly Asked[]> {
  for (let from = 0, size = firstPortion; from < asked.length; from += size, size *= portionGrowth) yield asked.slice(from, from + size);
}

async function matchPortion(asked: readonly Asked[], holdersAsked: number, library: Library): Promise<[Question, LiteralMatch[]][]> {
  const postings = await library.postings("shingle", asked.flatMap(({ sure, other }) => [...sure, ...other]));
  const wordPostings = await library.postings("word", asked.flatMap(({ words }) => words));
  const ranked = asked.map(({ question, sure, other, words }) => {
    const found = { hashes: sure, postings, trust: 1, finds: true };
    const evidence = [found, { hashes: other, postings, trust: trustInOthers, finds: true }, { hashes: words, postings: wordPostings, trust: 1, finds: false }];
    const candidates = rankDocuments(evidence, library.documentCount, boilerplateDocuments + 1);
    if (words.length === 0) return { question, candidates, holders: [] as number[] };
    const lists = [...sure.map((hash) => postings.get(hash)), ...words.map((hash) => wordPostings.get(hash))].filter((list) => list !== undefined);
    // In the order of the shingles alone: of a cut list of a word only the first documents would have its weight.
    const weights = new Map(rankDocuments(evidence.slice(0, 2), library.documentCount, Infinity).map(({ number, score }) => [number, score]));
    const weight = (number: number) => weights.get(number) ?? 0;
    const holders = holdersOf(lists).sort((a, b) => weight(b) - weight(a) || a - b).slice(0, holdersAsked);
    return { question, candidates, holders };
  });
  const near = ranked.map((one) => ({ ...one, likely: one.candidates.filter(({ score }) => score >= leastToAsk * (one.candidates[0]?.score ?? 0)) }));
  const first = await library.facts(near.flatMap(({ likely, holders }) => [...likely.map(({ number }) => number), ...holders]));
  // Where the page's own publisher has all of these, the others are asked for after all.
  const asking = near.map(({ question, candidates, likely, holders }) => ({ question, holders, candidates: likely.every(({ number }) => question.isOwn(first.get(number))) ? candidates : likely }));
  const facts = await library.facts(asking.flatMap(({ candidates }) => candidates.map(({ number }) => number)));
  const chosen = asking.map(({ question, candidates, holders }) => {
    const isForeign = (number: number) => !question.isOwn(facts.get(number));
    const foreign = candidates.filter(({ number }) => isForeign(number));
    const best = foreign[0]?.score ?? 0;
    const singledOut = foreign.filter((candidate) => question.isCited(facts.get(candidate.number))).map(({ number }) => number);
    const able = holders.filter(isForeign);
    const likely = foreign.filter((candidate) => candidate.score >= leastOfBest * best).map(({ number }) => number);
    const equals = foreign.filter((candidate) => candidate.score >= best).length;
    const isOnlyCited = able.length === 0 && !isTelling(question.pieces, equals, library.documentCount);
    const others = [...new Set([...able, ...likely])].slice(0, Math.max(able.length, mostVerified));
    return { question, singledOut, numbers: isOnlyCited ? singledOut.slice(0, mostVerified) : [...new Set([...singledOut.slice(0, 2), ...others])] };
  });
  const documents = await library.read(chosen.flatMap(({ numbers }) => numbers));
  return chosen.map(({ question, numbers, singledOut }) => {
    const places = numbers.flatMap((number) => {
      const document = documents.get(number);
      const place = document && findLiteralPlace(question.pieces, document);
      return document && place ? [{ ...place, number, printed: isPrintedSo(question.pieces, document.document.text.slice(...place.quote)) }] : [];
    });
    const owners = places.filter(({ relation }) => relation === "exact").length;
    const found = isTelling(question.pieces, owners, library.documentCount) ? places : places.filter(({ number }) => singledOut.includes(number));
    const date = (number: number) => facts.get(number)?.publishedAt ?? "9999";
    found.sort((a, b) => b.score - a.score || Number(b.printed) - Number(a.printed) || date(a.number).localeCompare(date(b.number)) || a.number - b.number);
    return [question, found];
  });
}

// Whether the words say where they come from: too few say nothing, and neither do any that so many documents have.
function isTelling(pieces: QuotePieces, owners: number, documents: number): boolean {
  const isBoilerplate = owners > boilerplateDocuments && lengthInWords(pieces.tokens) < shinglesAskedInFull;
  return !isBoilerplate && isInformative(pieces, owners, documents);
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
