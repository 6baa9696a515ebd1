/** An attribution as it stands in the page: the words that are painted, hovered and scrolled to. */
import type { Span, TracedAttribution } from "../core/model.ts";

export type Passage = { attribution: TracedAttribution; ranges: Range[] };

/** The words that stand for an attribution: what is attributed, else who is named, else the whole evidence. */
export function passageSpans({ content, path, evidence }: TracedAttribution): Span[] {
  if (content.length > 0) return content;
  const named = path.flatMap(({ span }) => (span === null ? [] : [span]));
  return named.length > 0 ? named : [evidence];
}

/** The passage under a point of the window: the shortest, where several lie over each other. */
export function passageAt(passages: Passage[], x: number, y: number): { passage: Passage; line: DOMRect } | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null) return undefined;
  const under = passages.flatMap((passage) => {
    const line = passage.ranges.flatMap((range) => (holds(range, caret) ? lineAt(range, x, y) : []))[0];
    return line === undefined ? [] : [{ passage, line, length: textLength(passage.attribution) }];
  });
  return under.toSorted((a, b) => a.length - b.length)[0];
}

function holds(range: Range, caret: CaretPosition): boolean {
  try {
    return range.isPointInRange(caret.offsetNode, caret.offset);
  } catch {
    // An offset beyond the node, when the page changed it this moment.
    return false;
  }
}

/** Chromium's caret snaps to text far from the pointer, so the line must really lie under it. */
function lineAt(range: Range, x: number, y: number): DOMRect[] {
  return [...range.getClientRects()].filter((rect) => x >= rect.left && x <= rect.right && y >= rect.top - 2 && y <= rect.bottom + 2).slice(0, 1);
}

const textLength = (attribution: TracedAttribution): number => passageSpans(attribution).reduce((sum, [start, end]) => sum + end - start, 0);
