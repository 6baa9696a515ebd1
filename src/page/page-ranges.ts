import type { Span } from "../core/model.ts";
import { segmentAt, type Segments } from "./segments.ts";

/** A place in the DOM as ranges and selections give it. */
export type DomRange = Pick<Range, "startContainer" | "startOffset" | "endContainer" | "endOffset">;

/** The ways between spans of the page text and the DOM it was read from. */
export type PageRanges = {
  /**
   * The span's ranges, in order: one for each block, more where something that is no page text or another shadow
   * tree stands in between. Parts that have left the document are missing; empty where the DOM knows no ranges.
   */
  rangesOf: (span: Span) => Range[];
  /** The span that a range or selection covers; undefined where it touches no page text. A caret gives an empty span. */
  spanOf: (range: DomRange) => Span | undefined;
};

export function createPageRanges(segments: Segments, length: number): PageRanges {
  let firstOf: Map<Node, number> | undefined;
  const offsetOf = (node: Node, offset: number): number | undefined => {
    firstOf ??= indexNodes(segments);
    const first = firstOf.get(node);
    if (first === undefined) return undefined;
    let best = segments.starts[first] ?? 0;
    for (let index = first; segments.nodes[index] === node; index++) {
      const from = segments.offsets[index] ?? 0;
      if (offset < from) break;
      best = (segments.starts[index] ?? 0) + Math.min(offset - from, segments.lengths[index] ?? 0);
    }
    return best;
  };
  return {
    rangesOf: (span) => rangesOf(segments, clamp(span, length)),
    spanOf: (range) => {
      const start = offsetOf(range.startContainer, range.startOffset);
      const end = offsetOf(range.endContainer, range.endOffset);
      if (start === undefined || end === undefined) return undefined;
      return start <= end ? [start, end] : [end, start];
    },
  };
}

const clamp = ([start, end]: Span, length: number): Span => [Math.max(0, Math.min(start, length)), Math.max(0, Math.min(end, length))];

function indexNodes({ nodes }: Segments): Map<Node, number> {
  const first = new Map<Node, number>();
  nodes.forEach((node, index) => {
    if (!first.has(node)) first.set(node, index);
  });
  return first;
}

function rangesOf(segments: Segments, [start, end]: Span): Range[] {
  const ranges: Range[] = [];
  let open: Range | undefined;
  for (let index = Math.max(0, segmentAt(segments, start)); index < segments.starts.length; index++) {
    const at = segments.starts[index] ?? 0;
    if (at >= end) break;
    const node = segments.nodes[index];
    const from = Math.max(start, at) - at;
    const to = Math.min(end - at, segments.lengths[index] ?? 0);
    if (node === undefined || from >= to) continue;
    const offset = segments.offsets[index] ?? 0;
    // The page may have changed since it was read.
    if (!node.isConnected || node.data.length < offset + to) {
      open = undefined;
      continue;
    }
    if (open !== undefined && segments.gaps[index] !== true && open.endContainer.getRootNode() === node.getRootNode()) {
      open.setEnd(node, offset + to);
      continue;
    }
    open = createRange(node, offset + from, offset + to);
    if (open !== undefined) ranges.push(open);
  }
  return ranges;
}

function createRange(node: Text, from: number, to: number): Range | undefined {
  const range = node.ownerDocument.createRange();
  // linkedom, which reads pages for the command line, has ranges that cannot be set to text.
  if (!("setStart" in range)) return undefined;
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
