/** Which blob of a segment holds what, and how many things share one blob. The numbers are the format: never reuse one. */
import type { PostingKind } from "../core/match/index-reader.ts";

/** The format of everything under the interface. 1 is the first; a later one brings the steps from it in `head.ts`. */
export const FORMAT_VERSION = 1;

/** Segment 0 is no segment of documents: it holds the heads and the write-ahead log. */
export const HEAD_SEGMENT = 0;
export const HEAD_PART = 0;
export const LOG_PART = 1;

/** Posting parts: the kinds matching asks for, then `address` (canonical url) and `title` (words the manage page looks for). */
export const postingParts = ["shingle", "word", "anchor", "address", "title"] as const;
export type PostingPart = PostingKind | "address" | "title";

/** Part 0 describes the segment itself, so that it can be taken up again when both heads are lost. */
export const META_PART = 0;
/** Posting parts follow in the order of `postingParts`. */
export const postingPartNumber = (part: PostingPart): number => 1 + postingParts.indexOf(part);
export const FACTS_PART = 6;
export const TEXT_PART = 7;
/** Documents too long to share a text block, one deflated blob for those of each text block. */
export const LONG_TEXT_PART = 8;

/** 32 documents' facts are about 4 KB. */
export const FACTS_SHIFT = 5;
/** 16 documents a deflated block: `bench/index-text-blocks.ts` compares 16 and 64. */
export const TEXT_SHIFT = 4;
/** Segments begin at a multiple of this, so that no block is shared by two. */
export const ALIGNMENT = 32;
/** A longer document (characters) gets its own blob: its neighbours must not wait for it to be inflated. */
export const LONG_TEXT = 60_000;

/** About how many bytes one postings blob should have: IndexedDB reads 4 KB values fastest per byte needed. */
export const BLOB_BYTES = 4096;
/** Most documents kept per hash and segment; the total goes on counting. Dropping such lists lost 3.7 % of exact quotes. */
const POSTING_CAP = 500;
/** Titles are searched, not matched: a list must be whole. */
export const capOf = (part: PostingPart): number => (part === "title" || part === "address" ? 0xffffffff : POSTING_CAP);
