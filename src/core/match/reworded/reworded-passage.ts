/** How well a passage of a document says a quote in other words of the same language. Pure. */
import type { Span } from "../../model.ts";
import type { ReadDocument } from "../library.ts";
import type { Token } from "../words/tokenize.ts";
import { rareWords } from "../documents/rare-words.ts";
import { splitSentences } from "../words/split-sentences.ts";
import { countShared, letterRuns, weighRewording, type Rewording } from "./weigh-rewording.ts";
import { letterPairs, wordSimilarity } from "./word-similarity.ts";

/** The words of a quote in order, with their weights in bits; `norms` are the spellings that stems were cut from, `runs` its runs of letters. */
export type WordBag = { order: number[]; weights: Map<number, number>; norms: Map<number, string>; meanings: Map<number, readonly string[]>; total: number; runs: Set<string> };

/** What words of a text mean in every language, by the place where they begin. */
export type ReadMeanings = (tokens: readonly Token[], text: string) => Map<number, string[]>;

/** The best passage, how sure it is (0..1), and by what; `words` are the document's words that the quote shares, weightiest first. */
export type RewordedPassage = { score: number; signs: Rewording; quote: Span; words: string[] };

// Comparing spellings is a hundred times dearer than comparing hashes: only passages that share something are worth it, and not much less
// than the best one before them.
const leastEvidence = 0.45;
const worthComparing = 0.5;
// Two spellings this alike count as the same word, at less than its full weight.
const leastSimilarity = 0.6;
const trustInSimilar = 0.7;
const leastSimilarLetters = 4;
// Another word for the same thing ("soldiers", "troops"; "USA", "American"), by the tables that link languages.
const trustInMeaning = 0.6;
// Fewer words beside the longest run of words in common are none to judge by.
const leastWordsBeside = 3;

/**
 * `share`: of the quote's weight a passage must have so much; `beside`: and so much of the weight beside the longest run of words in common,
 * because sentences that share one clause and go on about different things are no rewordings of each other. 0..1.
 */
export type LeastShares = { share: number; beside: number };

/** The quote's words, weighed by `weigh`. */
export function bagWords(tokens: readonly Token[], text: string, weigh: (hash: number, norm: string) => number, read: ReadMeanings): WordBag {
  const found = read(tokens, text);
  const meanings = new Map<number, readonly string[]>();
  const weights = new Map<number, number>();
  const norms = new Map<number, string>();
  const words = rareWords(tokens);
  for (const word of words) {
    const norm = spelling(tokens, word.first, word.last);
    norms.set(word.hash, norm);
    weights.set(word.hash, weigh(word.hash, norm));
    const keys = found.get(tokens[word.first]?.start ?? -1);
    if (keys) meanings.set(word.hash, keys);
  }
  return { order: words.map((word) => word.hash), weights, norms, meanings, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0), runs: letterRuns(text) };
}

/**
 * The sentence, or two neighbouring ones, that most surely says the quote; undefined where none shares anything to judge by. What counts is
 * the weight of the words shared, with the share of the quote that it makes (twice) and of the passage (once): two sentences about the same
 * thing share its words, but not most of the others. Passages with less than `least` are none.
 */
export function findRewordedPassage(bag: WordBag, { document, tokens }: ReadDocument, least: LeastShares | undefined, read: ReadMeanings): RewordedPassage | undefined {
  let best: RewordedPassage | undefined;
  const sentences = splitSentences(document.text);
  let at = 0;
  const runs = sentences.map((span) => {
    const first = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < span[1]) at++;
    const own = tokens.slice(first, at);
    return { span, words: readWords(own, document.text), meanings: keep(() => new Set([...read(own, document.text).values()].flat())) };
  });
  const offer = (passage: readonly PassageWord[], quote: Span, meanings: () => Set<string>) => {
    // Most passages share next to nothing.
    if (weighShared(bag, passage, undefined).evidence < Math.max(leastEvidence, worthComparing * (best?.signs.evidence ?? 0))) return;
    const { share, evidence, shared } = weighShared(bag, passage, meanings());
    if (least && share < least.share) return;
    const signs = readSigns(bag, evidence, shared, document.text.slice(...quote));
    const score = weighRewording(signs);
    if (score <= (best?.score ?? 0) || (least && shareBesideRun(bag, passage, shared) < least.beside)) return;
    best = { score, signs, words: shared.map((part) => part.printed), quote };
  };
  runs.forEach((run, i) => {
    offer(run.words, run.span, run.meanings);
    const next = runs[i + 1];
    if (next) offer([...run.words, ...next.words], [run.span[0], next.span[1]], () => new Set([...run.meanings(), ...next.meanings()]));
  });
  return best;
}

function readSigns({ runs, norms }: WordBag, evidence: number, shared: readonly SharedWord[], passage: string): Rewording {
  const there = letterRuns(passage);
  const found = new Set(shared.map(({ hash }) => hash));
  const missing = [...norms].filter(([hash, norm]) => isNumber(norm) && !found.has(hash)).length;
  return { evidence, runs: { here: runs.size, there: there.size, shared: countShared(runs, there) }, missing };
}

const isNumber = (norm: string): boolean => norm >= "0" && norm < ":";

function keep<Value>(read: () => Value): () => Value {
  let kept: Value | undefined;
  return () => (kept ??= read());
}

type PassageWord = { hash: number; norm: string; printed: string };
type SharedWord = { hash: number; weight: number; printed: string };

function readWords(tokens: readonly Token[], text: string): PassageWord[] {
  return rareWords(tokens).map(({ hash, first, last }) => ({ hash, norm: spelling(tokens, first, last), printed: text.slice(tokens[first]?.start, tokens[last]?.end) }));
}

// The exponents in `evidence` were fitted on machine-translated sentences.
function weighShared(bag: WordBag, words: readonly PassageWord[], meanings: ReadonlySet<string> | undefined): { share: number; evidence: number; shared: SharedWord[] } {
  const seen = new Set<number>();
  const shared: SharedWord[] = [];
  const others: string[] = [];
  let total = 0;
  for (const { hash, norm, printed } of words) {
    if (seen.has(hash)) continue;
    seen.add(hash);
    const weight = bag.weights.get(hash);
    total += weight ?? typicalBits(norm);
    if (weight !== undefined) shared.push({ hash, weight, printed });
    else if (norm.length >= leastSimilarLetters) others.push(norm);
  }
  if (meanings) {
    const spellings = others.map(letterPairs);
    for (const [hash, weight] of bag.weights) {
      const norm = bag.norms.get(hash) ?? "";
      if (seen.has(hash)) continue;
      const pairs = letterPairs(norm);
      const likeness = norm.length < leastSimilarLetters ? 0 : spellings.reduce((most, other) => Math.max(most, wordSimilarity(pairs, other)), 0);
      const spelled = likeness >= leastSimilarity ? likeness * trustInSimilar : 0;
      const meant = bag.meanings.get(hash)?.some((key) => meanings.has(key)) === true ? trustInMeaning : 0;
      const trust = Math.max(spelled, meant);
      if (trust > 0) shared.push({ hash, weight: weight * trust, printed: norm });
    }
  }
  const mass = shared.reduce((sum, part) => sum + part.weight, 0);
  shared.sort((a, b) => b.weight - a.weight);
  const share = mass / Math.max(1, bag.total);
  const covered = share ** 2 * (mass / Math.max(1, total));
  return { share, evidence: Math.sqrt(mass * covered), shared };
}

// 1 where hardly a word is left beside the run.
function shareBesideRun({ order, weights }: WordBag, words: readonly PassageWord[], shared: readonly SharedWord[]): number {
  const run = longestRun(order, words.map(({ hash }) => hash));
  const beside = new Set([...order.slice(0, run.first), ...order.slice(run.first + run.length)]);
  for (const hash of order.slice(run.first, run.first + run.length)) beside.delete(hash);
  if (beside.size < leastWordsBeside) return 1;
  const total = [...beside].reduce((sum, hash) => sum + (weights.get(hash) ?? 0), 0);
  const kept = shared.reduce((sum, part) => sum + (beside.has(part.hash) ? part.weight : 0), 0);
  return kept / Math.max(1, total);
}

function longestRun(order: readonly number[], others: readonly number[]): { first: number; length: number } {
  const best = { first: 0, length: 0 };
  let above: number[] = [];
  for (const other of others) {
    const row = order.map((hash, i) => (hash === other ? (above[i - 1] ?? 0) + 1 : 0));
    row.forEach((length, i) => {
      if (length > best.length) Object.assign(best, { first: i + 1 - length, length });
    });
    above = row;
  }
  return best;
}

/** Bits a word says on average, by its length: for words whose rarity was not asked. */
export function typicalBits(norm: string): number {
  if (isNumber(norm)) return 8;
  return norm.length <= 3 ? 3 : norm.length <= 5 ? 5.5 : 8;
}

function spelling(tokens: readonly Token[], first: number, last: number): string {
  return first === last ? (tokens[first]?.norm ?? "") : `${tokens[first]?.norm}${tokens[last]?.norm}`;
}
