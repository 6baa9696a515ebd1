/** The head names the segments that count. Each commit writes a new one; the one before stays until the next, in case bytes rot. */
import type { Blob } from "./blobs.ts";
import { sealBytes, unsealBytes } from "./checksum.ts";
import type { MergeProgress } from "./merge-segments.ts";
import { FORMAT_VERSION, HEAD_PART, HEAD_SEGMENT } from "./parts.ts";
import type { Segment } from "./segment.ts";

export type Head = {
  version: number;
  /** Counts commits; also the head's key. */
  sequence: number;
  /** Chosen when the database is made; document numbers mean the same documents as long as it stays. */
  generation: number;
  /** What the fingerprints in the write-ahead log were made by. */
  recipe: number;
  /** ISO instant of the first addition. */
  since: string;
  /** Number the next segment begins with. */
  next: number;
  /** In the order of their documents; ranges do not overlap. */
  segments: Segment[];
  /** Segments only the head before this one names; they go with it. */
  retired: number[];
  /** First record of the write-ahead log that is not in a segment yet. */
  logFrom: number;
  /** Numbers of removed documents that a segment still holds, ascending. */
  removed: number[];
  merge: MergeProgress | null;
};

/** The blob of a head. */
export function encodeHead(head: Head): Blob {
  return [[HEAD_SEGMENT, HEAD_PART, head.sequence], sealBytes(new TextEncoder().encode(JSON.stringify(head)))];
}

/** What the blobs of segment 0 say: the newest intact head, the sequences of all heads, and how many are damaged. */
export function readHeads(blobs: readonly Blob[]): { head: Head | undefined; sequences: number[]; damaged: number } {
  const heads = blobs.filter(([key]) => key[1] === HEAD_PART).toSorted(([a], [b]) => b[2] - a[2]);
  const intact = heads.map(([, bytes]) => decodeHead(bytes));
  return {
    head: intact.find((head) => head !== undefined),
    sequences: heads.map(([key]) => key[2]),
    damaged: intact.filter((head) => head === undefined).length,
  };
}

/** The head of a database that has none; `recipe` is that of the fingerprints to come, 0 where unknown. */
export function blankHead(sequence: number, recipe: number): Head {
  return { version: FORMAT_VERSION, sequence, generation: 1 + (randomBits() % 0x7ffffffe), recipe, since: new Date().toISOString(), next: 0, segments: [], retired: [], logFrom: 0, removed: [], merge: null };
}

/**
 * An id for a segment that is built upon this head. It rises with the heads, so that a home that keeps its blobs in the order of
 * their keys only ever appends: scattered ids made IndexedDB rewrite what it held again and again, and an import slower the more
 * there was. The rest is random, so that two writers never build the same segment.
 */
export function segmentId({ sequence }: Pick<Head, "sequence">): number {
  return sequence * 2 ** RANDOM_BITS + 1 + (randomBits() % (2 ** RANDOM_BITS - 1));
}

/** Heads are numbered far below what is left of a number's 53 bits. */
const RANDOM_BITS = 24;

const randomBits = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

function decodeHead(bytes: Uint8Array): Head | undefined {
  const payload = unsealBytes(bytes);
  if (payload === undefined) return undefined;
  const head: Head = JSON.parse(new TextDecoder().decode(payload));
  // A newer program wrote it: not readable here, and never overwritten.
  if (head.version > FORMAT_VERSION) throw new NewerFormatError(head.version);
  return head;
}

/** The store was written by a newer version of this program; opening it here could destroy it. */
export class NewerFormatError extends Error {
  constructor(readonly version: number) {
    super(`The index has format ${version}, newer than ${FORMAT_VERSION}: update to read it.`);
    this.name = "NewerFormatError";
  }
}
