/**
 * How surely a linked document is the page in another language, and not another story of the same event, by logistic regression over five
 * signs; pure. A translation pairs its sentences one by one and has the page's numbers in the same places; another story has the names and the
 * day, and other numbers.
 * The weights were fitted as `bench/match-fit.ts` does, on 1,722 pages in nine language pairs.
 */
import type { Bead } from "./align-sentences.ts";
import type { AnchoredSentence } from "./anchored-sentences.ts";
import { isTelling } from "../anchors/anchors.ts";

/** The two texts aligned. `bits` weighs the alignment, `reversed` that with the sentences in the reversed order, `rival` that of the best other document; undefined where there is none, or nothing is told by it. */
export type AlignedPair = {
  page: readonly AnchoredSentence[];
  other: readonly AnchoredSentence[];
  beads: readonly Bead[];
  bits: number;
  reversed: number | undefined;
  rival: number | undefined;
  weigh: (key: string) => number;
};

const weights = { bias: -13.82, overReversed: 2.87, overRival: 2.16, single: 8.65, numbers: 11.82, known: -2.67 };
// Beyond these an alignment that is better still says no more: in a small index every name that two texts share weighs much.
const mostOverReversed = 2;
const mostOverRival = 2.5;
// A sentence of another story has seldom so much in common with its counterpart.
const leastEvidence = 6;
// A text with few numbers says little by them: as if two more had been looked for, and three fifths of them found.
const priorNumbers = 2;
const priorShare = 0.6;

/** How sure it is, 0..1. */
export function weighTranslation(pair: AlignedPair): number {
  const { overReversed, overRival, single, numbers, known } = signsOfTranslation(pair);
  const { bias, ...by } = weights;
  return 1 / (1 + Math.exp(-(bias + by.overReversed * overReversed + by.overRival * overRival + by.single * single + by.numbers * numbers + by.known * known)));
}

/**
 * The signs as they are weighed: bits a sentence by which the alignment is better than the reversed one and than the rival's; the share of
 * sentences that are paired one by one and have much in common; the share of both texts' numbers that have their counterpart in place; and
 * the share of the document's anchors that the page has anywhere, which is what two stories of one event share as well.
 */
export function signsOfTranslation({ page, other, beads, bits, reversed, rival, weigh }: AlignedPair): Omit<typeof weights, "bias"> {
  const size = Math.max(1, page.length + other.length);
  const over = (chance: number | undefined) => (chance === undefined ? undefined : (bits - chance) / size);
  const [byOrder, byRival] = [over(reversed), over(rival)];
  const single = beads.filter((bead) => bead.end - bead.first === 1 && bead.otherEnd - bead.otherFirst === 1 && bead.evidence > leastEvidence);
  return {
    overReversed: clamp(byOrder ?? byRival ?? 0, mostOverReversed),
    overRival: clamp(byRival ?? byOrder ?? 0, mostOverRival),
    single: (2 * single.length) / size,
    numbers: Math.sqrt(numbersInPlace(page, other, beads, (bead) => [bead.first, bead.end, bead.otherFirst, bead.otherEnd]) * numbersInPlace(other, page, beads, (bead) => [bead.otherFirst, bead.otherEnd, bead.first, bead.end])),
    known: shareKnown(other, page, weigh),
  };
}

const clamp = (bits: number, most: number): number => Math.max(-1, Math.min(most, bits));

function numbersInPlace(own: readonly AnchoredSentence[], others: readonly AnchoredSentence[], beads: readonly Bead[], sides: (bead: Bead) => [number, number, number, number]): number {
  const counterparts = own.map(() => new Set<string>());
  for (const bead of beads) {
    const [first, end, otherFirst, otherEnd] = sides(bead);
    const keys = others.slice(otherFirst, otherEnd).flatMap(({ anchors }) => [...anchors.keys()]);
    for (let i = first; i < end; i++) for (const key of keys) counterparts[i]?.add(key);
  }
  const found = own.flatMap(({ anchors }, i) => [...anchors].filter(([, { kind }]) => kind === "number").map(([key]) => counterparts[i]?.has(key) === true));
  return (found.filter(Boolean).length + priorNumbers * priorShare) / (found.length + priorNumbers);
}

function shareKnown(own: readonly AnchoredSentence[], others: readonly AnchoredSentence[], weigh: (key: string) => number): number {
  const there = new Set(others.flatMap(({ anchors }) => [...anchors.keys()]));
  let [known, all] = [0, 0];
  for (const { anchors } of own) {
    for (const [key, anchor] of anchors) {
      if (!isTelling(anchor)) continue;
      all += weigh(key);
      if (there.has(key)) known += weigh(key);
    }
  }
  return known / Math.max(1, all);
}
