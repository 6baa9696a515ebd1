/** When segments are merged. Reading costs gets per segment, merging costs writes per document. */
import type { Segment } from "./segment.ts";

/**
 * So many segments of one size class become one of the next: each document is rewritten once per factor of 32. Fewer would cost a
 * long import more than they spare its questions: what a merge leaves behind costs IndexedDB as much as what it writes.
 */
const FAN = 32;
const SMALLEST = 128;
/** Tidying up rewrites the large segment when the rest has grown to this share of it, or when this share of it was removed. */
const SHARE = 0.1;

/** While adding: the newest segments once there are too many of a size; `undefined` when nothing is due. */
export function mergeWhileAdding(segments: readonly Segment[]): Segment[] | undefined {
  const largest = Math.max(0, ...segments.map(classOf));
  for (let size = 0; size <= largest; size++) {
    const from = segments.findLastIndex((segment) => classOf(segment) > size) + 1;
    const newest = segments.slice(from);
    if (newest.filter((segment) => classOf(segment) === size).length >= FAN) return newest;
  }
  return undefined;
}

/** When there is time: towards one large segment and one small; `undefined` when that is how it is. */
export function mergeWhenIdle(segments: readonly Segment[], removed: readonly number[]): Segment[] | undefined {
  const [first, ...rest] = segments;
  if (first === undefined) return undefined;
  const newer = rest.reduce((sum, { documents }) => sum + documents, 0);
  if (rest.length > 0 && newer >= first.documents * SHARE) return [...segments];
  const gone = (segment: Segment) => removed.filter((number) => segment.first <= number && number < segment.end).length;
  if (rest.length > 1) return rest;
  return segments.map((segment) => (gone(segment) > segment.documents * SHARE ? [segment] : undefined)).find((choice) => choice !== undefined);
}

const classOf = ({ documents }: Segment): number => Math.floor(Math.log(Math.max(SMALLEST, documents) / SMALLEST) / Math.log(FAN) + 1e-9);
