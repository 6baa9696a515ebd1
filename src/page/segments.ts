/**
 * The way back from the page text to the DOM: runs of text that stand in one text node unchanged.
 * Parallel lists, because a long page has tens of thousands of them.
 */
export type Segments = {
  /** Offset in the page text. Ascending. */
  starts: number[];
  lengths: number[];
  nodes: Text[];
  /** Offset in the node's data. */
  offsets: number[];
  /** Something that is not page text stands between this run and the one before it. */
  gaps: boolean[];
};

/** The last segment that starts at or before `offset`; -1 where none does. */
export function segmentAt({ starts }: Segments, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
