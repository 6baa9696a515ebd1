import type { Span } from "../../model.ts";
import type { Bead } from "./align-sentences.ts";
import type { AnchoredSentence } from "./anchored-sentences.ts";

// A page's editor moves a sentence farther than an alignment in order follows. What it left over on both sides is one sentence only
// where that much speaks for it, and clearly more than for any other.
const leastBits = 7;
const leastLead = 3;
const takenBits = 4;
const lengthVariance = 5;

/** The sentences of both texts. `weigh` gives an anchor's bits. */
type Sides = { page: readonly AnchoredSentence[]; other: readonly AnchoredSentence[]; weigh: (key: string) => number };

/**
 * The document's sentence that says, or holds, what a quote without a bead says; undefined where there is none that is surely the one.
 * A quote's sentence that was taken together with its neighbours has a bead of its own only as long as nothing left over fits it better.
 */
export function findUnpaired(span: Span, { page, other, weigh }: Sides, beads: readonly Bead[]): Bead | undefined {
  const first = page.findIndex((sentence) => sentence.span[1] > span[0]);
  const sentence = page[first];
  if (!sentence || sentence.span[1] < span[1]) return undefined;
  const own = beads.find((bead) => first >= bead.first && first < bead.end);
  if (own && own.end - own.first === 1) return undefined;
  const taken = new Set(beads.flatMap(othersOf));
  const ratio = lengthOf(other) / Math.max(1, lengthOf(page));
  const inBead = new Set(own && othersOf(own));
  const scored = other.map((candidate, i) => {
    const evidence = [...sentence.anchors.keys()].reduce((sum, key) => sum + (candidate.anchors.has(key) ? weigh(key) : 0), 0);
    if (inBead.has(i)) return { i, evidence, bits: evidence };
    const expected = sentence.length * ratio;
    // A longer one may hold more than this sentence, as one that has its counterpart must.
    const missing = Math.max(0, expected - candidate.length) ** 2 / (2 * lengthVariance * Math.max(1, (candidate.length + expected) / 2));
    return { i, evidence, bits: evidence - missing - (taken.has(i) ? takenBits : 0) };
  });
  scored.sort((a, b) => b.bits - a.bits);
  const [best, second] = scored;
  if (!best || inBead.has(best.i) || best.bits < leastBits || best.bits - (second?.bits ?? 0) < leastLead) return undefined;
  return { first, end: first + 1, otherFirst: best.i, otherEnd: best.i + 1, evidence: best.evidence };
}

const othersOf = ({ otherFirst, otherEnd }: Bead): number[] => Array.from({ length: otherEnd - otherFirst }, (_, i) => otherFirst + i);

function lengthOf(sentences: readonly AnchoredSentence[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.length, 0);
}
