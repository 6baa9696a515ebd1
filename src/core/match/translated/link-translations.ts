/** Which documents of another language tell the page's story: ranked by shared anchors, judged by aligning the sentences. */
import type { Span } from "../../model.ts";
import type { Alignment } from "./align-sentences.ts";
import type { AnchoredSentence } from "./anchored-sentences.ts";
import type { DocumentFacts, Postings } from "../index-reader.ts";
import type { Library } from "../library.ts";
import type { AskingPage } from "../question.ts";
import { alignSentences } from "./align-sentences.ts";
import { anchorSentences } from "./anchored-sentences.ts";
import { isTelling } from "../anchors/anchors.ts";
import { hashText } from "../words/hash.ts";
import { primaryLanguage } from "../words/language-tag.ts";
import { rankDocuments, rarity } from "../documents/rank-documents.ts";
import { tokenize } from "../words/tokenize.ts";

/** A document of another language with its sentences and their alignment; `fit` is in bits a sentence. */
export type Linked = { number: number; facts: DocumentFacts; text: string; sentences: AnchoredSentence[]; alignment: Alignment; fit: number };

/** The page's sentences, the weight of their anchors, and the documents that share the most, the best fit first. */
export type Links = { page: AnchoredSentence[]; weigh: (key: string) => number; linked: Linked[] };

// Facts cost little, texts do: three hundred are ranked, and few of them read.
const mostRanked = 300;
const mostAligned = 14;
const mostCited = 8;
// Rarity in a small index is chance.
const telling = 5_000;
// Weekdays, units, topics and single digits are in most texts: they tell sentences apart, not documents.
const commonAnchorBits = 4;
// Words of two languages that sound alike are cousins half of the time.
const cognateBits = 2;
// Fewer documents of other languages tell nothing about how common an anchor is among them.
const leastPopulation = 8;
// Short texts differ in length by chance.
const typicalShingles = 20;
const trustInLength = 0.5;
const mostLengthened = 2;

/** Which documents may be linked at all, which are read first because the page cites their publisher, and which words of the page are asked for. */
export type Preference = { isAllowed: (facts: DocumentFacts) => boolean; isCited: (facts: DocumentFacts) => boolean; units?: readonly Span[] };

/** Links the page with documents of other languages. */
export async function linkTranslations(page: AskingPage, library: Library, { isAllowed, isCited, units = [] }: Preference): Promise<Links> {
  const tokens = tokenize(page.text);
  const sentences = anchorSentences(page.text, tokens, primaryLanguage(page.lang), library.world, units);
  const hashes = new Map<string, number>();
  for (const sentence of sentences) for (const [key, anchor] of sentence.anchors) if (isTelling(anchor)) hashes.set(key, hashText(key));
  const postings = await library.postings("anchor", hashes.values());
  const ranked = rankDocuments([{ hashes: hashes.values(), postings, trust: 1, finds: true }], library.documentCount, mostRanked);
  const facts = await library.facts(ranked.map((candidate) => candidate.number));
  const population = ranked.flatMap(({ number }) => {
    const found = facts.get(number);
    return found && isOtherLanguage(found.lang, page.lang) && isAllowed(found) ? [found] : [];
  });
  const weights = weighAnchors(hashes, postings, new Set(population.map(({ number }) => number)), library.documentCount);
  const weigh = (key: string) => weights.get(key) ?? unweighedBits(key);
  const sorted = sortDocuments(population, tokens.length, hashes, postings, weigh);
  const cited = sorted.filter(isCited).slice(0, mostCited);
  const chosen = [...new Set([...cited, ...sorted])].slice(0, mostAligned);
  const documents = await library.read(chosen.map(({ number }) => number));
  const linked = chosen.flatMap((found) => {
    const read = documents.get(found.number);
    if (!read) return [];
    const other = anchorSentences(read.document.text, read.tokens, primaryLanguage(found.lang), library.world);
    const alignment = alignSentences(sentences, other, weigh);
    return [{ number: found.number, facts: found, text: read.document.text, sentences: other, alignment, fit: alignment.bits / Math.max(1, sentences.length + other.length) }];
  });
  return { page: sentences, weigh, linked: linked.sort((a, b) => b.fit - a.fit) };
}

// `population`: numbers of the documents of other languages; an empty one weighs anchors by the whole index.
/** Bits of an anchor that is not weighed by the documents it stands in. */
export function unweighedBits(key: string): number {
  return key.startsWith("cognate:") ? cognateBits : commonAnchorBits;
}

// An anchor says little where many documents of the other languages have it, however rare it is in the whole index: in scripts
// without capitals every word has a skeleton.
export function weighAnchors(hashes: ReadonlyMap<string, number>, postings: ReadonlyMap<number, Postings>, population: ReadonlySet<number>, documents: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [key, hash] of hashes) {
    const found = postings.get(hash);
    const bits = rarity(found?.total ?? 0, Math.max(telling, documents));
    let count = 0;
    for (const number of found?.documents ?? []) if (population.has(number)) count++;
    const among = population.size < leastPopulation ? Infinity : Math.log2((population.size + 1) / (count + 0.5));
    weights.set(key, Math.max(0, Math.min(bits, among)));
  }
  return weights;
}

function sortDocuments(population: readonly DocumentFacts[], words: number, hashes: ReadonlyMap<string, number>, postings: ReadonlyMap<number, Postings>, weigh: (key: string) => number): DocumentFacts[] {
  const scores = new Map(population.map(({ number }) => [number, 0]));
  for (const [key, hash] of hashes) {
    for (const number of postings.get(hash)?.documents ?? []) {
      const score = scores.get(number);
      if (score !== undefined) scores.set(number, score + weigh(key));
    }
  }
  // Long documents share more anchors by chance, and a translation is about as long as its original: of 492 translations in four language
  // pairs 482 are among the first twelve so, and 473 where longer ones are set back by the root of their length (480 among two dozen).
  const lengthened = ({ shingles }: DocumentFacts) => Math.abs(Math.log((typicalShingles + shingles) / (typicalShingles + words)));
  const rank = (facts: DocumentFacts) => (scores.get(facts.number) ?? 0) * Math.exp(-trustInLength * Math.min(mostLengthened, lengthened(facts)));
  return [...population].sort((a, b) => rank(b) - rank(a));
}

function isOtherLanguage(a: string, b: string): boolean {
  const [left, right] = [primaryLanguage(a), primaryLanguage(b)];
  return left !== right && left !== "und" && right !== "und";
}
