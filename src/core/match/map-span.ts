import type { Span } from "../model.ts";
import type { Bead } from "./align-sentences.ts";
import type { AnchoredSentence } from "./anchored-sentences.ts";

// Sentences of one bead end near the same share of it in both languages.
const nearEnd = 0.22;

/** Where the words at `span` of the page stand in the other text, by the beads around them; null where no bead has them. */
export function mapSpan([start, end]: Span, page: readonly AnchoredSentence[], other: readonly AnchoredSentence[], beads: readonly Bead[]): Span | null {
  const touched = beads.filter((bead) => overlap(pageSpan(bead, page), [start, end]) > 0);
  const weight = (bead: Bead) => overlap(pageSpan(bead, page), [start, end]);
  const main = touched.reduce<Bead | undefined>((best, bead) => (!best || weight(bead) > weight(best) ? bead : best), undefined);
  if (!main) return null;
  // Swapped neighbours are far apart in the other text: only beads next to the main one there join it.
  const joined = touched.filter((bead) => Math.abs(bead.otherFirst - main.otherFirst) <= 2 && weight(bead) > 0.5 * (pageSpan(bead, page)[1] - pageSpan(bead, page)[0]) || bead === main);
  const mapped = joined.map((bead) => mapInside([start, end], bead, page, other));
  return [Math.min(...mapped.map((span) => span[0])), Math.max(...mapped.map((span) => span[1]))];
}

function mapInside([start, end]: Span, bead: Bead, page: readonly AnchoredSentence[], other: readonly AnchoredSentence[]): Span {
  const from = pageSpan(bead, page);
  const to: Span = [other[bead.otherFirst]?.span[0] ?? 0, other[bead.otherEnd - 1]?.span[1] ?? 0];
  const size = Math.max(1, from[1] - from[0]);
  const ends = other.slice(bead.otherFirst, bead.otherEnd - 1).map((sentence) => sentence.span[1]);
  const map = (position: number) => {
    const share = Math.min(1, Math.max(0, (position - from[0]) / size));
    const guess = Math.round(to[0] + share * (to[1] - to[0]));
    const stops = [to[0], ...ends, to[1]];
    const nearest = stops.reduce((best, stop) => (Math.abs(stop - guess) < Math.abs(best - guess) ? stop : best), to[0]);
    return Math.abs(nearest - guess) <= nearEnd * (to[1] - to[0]) ? nearest : guess;
  };
  const span: Span = [map(start), map(end)];
  return span[1] > span[0] ? span : to;
}

function pageSpan(bead: Bead, page: readonly AnchoredSentence[]): Span {
  return [page[bead.first]?.span[0] ?? 0, page[bead.end - 1]?.span[1] ?? 0];
}

function overlap(a: Span, b: Span): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
}
