import type { Span } from "../../model.ts";
import type { Bead } from "./align-sentences.ts";
import type { AnchoredSentence } from "./anchored-sentences.ts";

// Two things that few texts share, such as a name and a number, in one sentence by the very publisher that the page cites.
const leastBits = 14;
const leastAnchors = 2;
// Another sentence of the document that fits nearly as well leaves open which one was meant.
const leastLead = 3;
// The sentences around both speak of the same things, too.
const trustInNeighbours = 0.35;

/**
 * The one sentence of a cited document that shares enough with the quote's; undefined where none, or more than one, does. What stands in
 * `namings`, the names of the document's publisher, is shared by all it wrote and counts for nothing.
 */
export function findCitedSentence(span: Span, page: readonly AnchoredSentence[], other: readonly AnchoredSentence[], weigh: (key: string) => number, namings: readonly Span[] = []): Bead | undefined {
  const first = page.findIndex((sentence) => sentence.span[1] > span[0]);
  const end = page.findIndex((sentence) => sentence.span[1] >= span[1]) + 1;
  if (first < 0 || end <= first) return undefined;
  const inside = page.slice(first, end);
  const starts = new Map(inside.flatMap(({ anchors }) => [...anchors].map(([key, { start }]) => [key, start])));
  const isNaming = (key: string): boolean => namings.some(([from, to]) => (starts.get(key) ?? -1) >= from && (starts.get(key) ?? -1) < to);
  const around = [page[first - 1], page[end]];
  const scored = other.map((sentence, i) => {
    const own = sharedKeys(inside, [sentence]).filter((key) => !isNaming(key));
    const near = sharedKeys(around, [other[i - 1], other[i + 1]]).filter((key) => !own.includes(key));
    const bits = (keys: string[]) => keys.reduce((sum, key) => sum + weigh(key), 0);
    return { i, own, bits: bits(own), score: bits(own) + trustInNeighbours * bits(near) };
  });
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.bits < leastBits || new Set(best.own.map((key) => starts.get(key))).size < leastAnchors) return undefined;
  if (second && best.score - second.score < leastLead) return undefined;
  return { first, end, otherFirst: best.i, otherEnd: best.i + 1, evidence: best.bits };
}

function sharedKeys(a: readonly (AnchoredSentence | undefined)[], b: readonly (AnchoredSentence | undefined)[]): string[] {
  const there = new Set(b.flatMap((sentence) => [...(sentence?.anchors.keys() ?? [])]));
  return [...new Set(a.flatMap((sentence) => [...(sentence?.anchors.keys() ?? [])]))].filter((key) => there.has(key));
}
