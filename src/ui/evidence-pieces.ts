/** The evidence of an attribution cut into pieces, so that a face can set off the attributed words in it. */
import type { Attribution, Span } from "../core/model.ts";

export type EvidencePiece = { text: string; attributed: boolean };

/** Longest evidence shown whole, in code units: about four printed lines of a card. */
const longest = 320;
/** What is kept of the sentence on either side of the attributed words when it is too long. */
const around = 120;

/** The evidence sentence in pieces; cut with "…" where it is long. Empty for spans outside the text. */
export function evidencePieces(pageText: string, attribution: Pick<Attribution, "evidence" | "content">): EvidencePiece[] {
  const [start, end] = window(attribution);
  const pieces: EvidencePiece[] = [];
  let at = start;
  for (const [from, to] of spansWithin(attribution.content, start, end)) {
    pieces.push({ text: pageText.slice(at, from), attributed: false }, { text: pageText.slice(from, to), attributed: true });
    at = to;
  }
  pieces.push({ text: pageText.slice(at, end), attributed: false });
  const shown = pieces.filter((piece) => piece.text !== "");
  return withEllipses(shown, start > attribution.evidence[0], end < attribution.evidence[1]);
}

/** The part of the evidence that is shown: all of it, or the surroundings of the attributed words. */
function window({ evidence: [start, end], content }: Pick<Attribution, "evidence" | "content">): Span {
  if (end - start <= longest) return [start, end];
  const first = content.find(([from]) => from >= start && from < end)?.[0] ?? start;
  const from = Math.max(start, first - around);
  return [from, Math.min(end, from + longest)];
}

function spansWithin(spans: Span[], start: number, end: number): Span[] {
  return spans
    .map(([from, to]): Span => [Math.max(from, start), Math.min(to, end)])
    .filter(([from, to]) => from < to)
    .sort((a, b) => a[0] - b[0]);
}

function withEllipses(pieces: EvidencePiece[], cutBefore: boolean, cutAfter: boolean): EvidencePiece[] {
  return [
    ...(cutBefore ? [{ text: "… ", attributed: false }] : []),
    ...pieces,
    ...(cutAfter ? [{ text: " …", attributed: false }] : []),
  ];
}
