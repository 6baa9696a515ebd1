import type { Span } from "../../model.ts";
import type { Bead } from "./align-sentences.ts";
import type { AnchoredSentence } from "./anchored-sentences.ts";
import { findCuts, sentenceBits, type Cut } from "../literal/find-cuts.ts";

/** Two aligned texts: the page's and the document's, with their sentences. `weigh` gives an anchor's bits. */
export type AlignedTexts = { page: { text: string; sentences: readonly AnchoredSentence[] }; other: { text: string; sentences: readonly AnchoredSentence[] }; weigh: (key: string) => number };

// Variance of a translation's length per character, as in `align-sentences.ts`.
const lengthVariance = 5;
// What few texts share must not outweigh everything else about a place.
const mostAnchorBits = 6;
const sameEndBits = 3;
const oddBits = 4;
// The order of two parts may have been turned round.
const mostAroundBits = 4;
// The words beside a quote that are as few as this belong to it: marks, a dash, "and".
const strayCharacters = 4;

/** Where the words at `span` of the page stand in the other text, by the beads around them; null where no bead has them. */
export function mapSpan([start, end]: Span, { page, other, weigh }: AlignedTexts, beads: readonly Bead[]): Span | null {
  const touched = beads.filter((bead) => overlap(spanOf(page.sentences, bead.first, bead.end), [start, end]) > 0);
  const weight = (bead: Bead) => overlap(spanOf(page.sentences, bead.first, bead.end), [start, end]);
  const main = touched.reduce<Bead | undefined>((best, bead) => (!best || weight(bead) > weight(best) ? bead : best), undefined);
  if (!main) return null;
  // Swapped neighbours are far apart in the other text: only beads next to the main one there join it.
  const joined = touched.filter((bead) => bead === main || (Math.abs(bead.otherFirst - main.otherFirst) <= 2 && weight(bead) > 0.5 * lengthOf(spanOf(page.sentences, bead.first, bead.end))));
  const mapped = joined.map((bead) => mapInside([start, end], bead, { page, other, weigh }));
  return [Math.min(...mapped.map((span) => span[0])), Math.max(...mapped.map((span) => span[1]))];
}

/**
 * The part of the bead's other side that says the quote: between two places where a text can be cut, so that what is before, inside and
 * after the quote has the lengths and the anchors of its counterpart. O(cuts² × anchors).
 */
function mapInside([start, end]: Span, bead: Bead, { page, other, weigh }: AlignedTexts): Span {
  const from = spanOf(page.sentences, bead.first, bead.end);
  const to = spanOf(other.sentences, bead.otherFirst, bead.otherEnd);
  const inside: Span = [start - from[0] <= strayCharacters ? from[0] : start, from[1] - end <= strayCharacters ? from[1] : end];
  const ratio = totalLength(other.sentences) / Math.max(1, totalLength(page.sentences));
  const isWhole = inside[0] === from[0] && inside[1] === from[1];
  // Where the other side is far too long it holds more than the quote: a headline and the first sentence, say.
  if (isWhole && (lengthOf(to) < lengthOf(from) * ratio || deviation(lengthOf(from), lengthOf(to), ratio) < oddBits)) return to;
  const ends = other.sentences.slice(bead.otherFirst, bead.otherEnd).map((sentence) => sentence.span[1]);
  const cuts = findCuts(other.text, to, ends);
  // A part at one end of its side is at the same end of the other more often than not.
  const edge = (at: number, isSame: boolean): Cut => ({ end: at, start: at, bits: sentenceBits + (isSame ? sameEndBits : 0) });
  const firsts = [edge(to[0], !isWhole && inside[0] === from[0]), ...cuts];
  const lasts = [...cuts, edge(to[1], !isWhole && inside[1] === from[1])];
  const shared = sharedAnchors(page.sentences.slice(bead.first, bead.end), other.sentences.slice(bead.otherFirst, bead.otherEnd), weigh);
  let best: { span: Span; bits: number } | undefined;
  for (const first of firsts) {
    for (const last of lasts) {
      if (last.end <= first.start) continue;
      const place: Span = [first.start, last.end];
      const anchors = shared.reduce((sum, { here, there, bits }) => sum + (there.some((at) => contains(place, at) === contains(inside, here)) ? bits : -bits), 0);
      const around = isWhole ? 0 : deviation(inside[0] - from[0], place[0] - to[0], ratio) + deviation(from[1] - inside[1], to[1] - place[1], ratio);
      const lengths = deviation(lengthOf(inside), lengthOf(place), ratio) + Math.min(mostAroundBits, around);
      const bits = first.bits + last.bits + anchors - lengths;
      if (!best || bits > best.bits) best = { span: place, bits };
    }
  }
  return isWhole || !best ? (best?.span ?? to) : trimMarks(other.text, best.span, page.text.slice(start, end));
}

// The marks around quoted words are not theirs.
function trimMarks(text: string, [start, end]: Span, quote: string): Span {
  const part = text.slice(start, end);
  const before = /^[\p{L}\p{N}]/u.test(quote) ? (/^[^\p{L}\p{N}]*/u.exec(part)?.[0].length ?? 0) : 0;
  const behind = /[\p{L}\p{N}]$/u.test(quote) ? (/[^\p{L}\p{N}\p{M}]*$/u.exec(part)?.[0].length ?? 0) : 0;
  return before + behind < part.length ? [start + before, end - behind] : [start, end];
}

// Bits by which the length of a part is odd for a translation of the other (Gale and Church, 1993).
function deviation(length: number, otherLength: number, ratio: number): number {
  const expected = length * ratio;
  return (otherLength - expected) ** 2 / (2 * lengthVariance * Math.max(20, (expected + otherLength) / 2));
}

/** `there`: every place where the other side has it. A name that stands in two sentences speaks for neither. */
type SharedAnchor = { here: number; there: number[]; bits: number };

function sharedAnchors(page: readonly AnchoredSentence[], other: readonly AnchoredSentence[], weigh: (key: string) => number): SharedAnchor[] {
  const there = new Map<string, number[]>();
  for (const { anchors } of other) for (const [key, { start }] of anchors) there.set(key, [...(there.get(key) ?? []), start]);
  return page.flatMap(({ anchors }) =>
    [...anchors].flatMap(([key, anchor]) => {
      const at = there.get(key);
      return at === undefined ? [] : [{ here: anchor.start, there: at, bits: Math.min(mostAnchorBits, weigh(key)) }];
    }),
  );
}

function spanOf(sentences: readonly AnchoredSentence[], first: number, end: number): Span {
  return [sentences[first]?.span[0] ?? 0, sentences[end - 1]?.span[1] ?? 0];
}

function totalLength(sentences: readonly AnchoredSentence[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.length, 0);
}

function contains([start, end]: Span, at: number): boolean {
  return at >= start && at < end;
}

function lengthOf([start, end]: Span): number {
  return end - start;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
}
