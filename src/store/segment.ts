/** What is known of a segment without reading it: the entry in the head, repeated in the segment's own first blob. */
import type { BlockFrame } from "./postings-block.ts";
import { ALIGNMENT, FACTS_PART, FACTS_SHIFT, LONG_TEXT_PART, META_PART, postingPartNumber, postingParts, TEXT_PART, TEXT_SHIFT } from "./parts.ts";
import type { PostingPart } from "./parts.ts";
import type { BlobKey } from "./blobs.ts";

/** Documents `first` to `end` (exclusive), both multiples of ALIGNMENT; numbers never change, so removed ones leave holes. */
export type Segment = {
  id: number;
  first: number;
  end: number;
  /** What its fingerprints were made by; 0 for a mixture. See `fingerprint-recipe.ts`. */
  recipe: number;
  /** Documents in it when it was written. */
  documents: number;
  /** Per posting part: the leading bits of a hash that choose its blob. */
  bits: Record<PostingPart, number>;
  /** Bytes per part number. */
  bytes: number[];
  /** Text blocks that also have a blob of long documents. */
  long: number[];
};

/** How the blobs of one posting part are to be read. */
export function frameOf(segment: Pick<Segment, "first" | "end" | "bits">, part: PostingPart): BlockFrame {
  return {
    rangeBits: 32 - segment.bits[part],
    first: segment.first,
    documentBits: Math.max(1, 32 - Math.clz32(Math.max(0, segment.end - segment.first - 1))),
  };
}

/** The blob that holds a spread hash. */
export function blockOf(segment: Pick<Segment, "bits">, part: PostingPart, hash: number): number {
  const bits = segment.bits[part];
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** Every key the finished segment must have. */
export function* keysOf(segment: Segment): Generator<BlobKey> {
  yield [segment.id, META_PART, 0];
  for (const part of postingParts) {
    for (let block = 0; block < 2 ** segment.bits[part]; block++) yield [segment.id, postingPartNumber(part), block];
  }
  for (let block = segment.first >>> FACTS_SHIFT; block < segment.end >>> FACTS_SHIFT; block++) yield [segment.id, FACTS_PART, block];
  for (let block = segment.first >>> TEXT_SHIFT; block < segment.end >>> TEXT_SHIFT; block++) yield [segment.id, TEXT_PART, block];
  for (const block of segment.long) yield [segment.id, LONG_TEXT_PART, block];
}

/** How many keys that are. */
export function countKeys({ bits, first, end, long }: Segment): number {
  const postings = postingParts.reduce((sum, part) => sum + 2 ** bits[part], 0);
  const blocks = (shift: number): number => (end >>> shift) - (first >>> shift);
  return 1 + postings + blocks(FACTS_SHIFT) + blocks(TEXT_SHIFT) + long.length;
}

/** The first number at or above `number` with which a segment may begin or end. */
export const alignNumber = (number: number): number => Math.ceil(number / ALIGNMENT) * ALIGNMENT;

/** All bytes of a segment. */
export const bytesOf = (segment: Segment): number => segment.bytes.reduce((sum, part) => sum + (part ?? 0), 0);
