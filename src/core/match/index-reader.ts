/**
 * What matching needs from a local provenance index, and nothing of how it is stored.
 * Documents have small consecutive numbers inside one reader; a number means the same document until
 * `generation` changes.
 */
import type { SourceDocument } from "../model.ts";
import type { World } from "./anchors/world.ts";

/**
 * `shingle`: literal fingerprints. `word`: rare words. `anchor`: what survives translation.
 * Near-duplicates need no kind of their own: the minima of a wide window are minima of every narrower one, so a few of
 * the page's own shingles are found in every document that shares a passage with it.
 */
export type PostingKind = "shingle" | "word" | "anchor";

/** 32-bit unsigned hashes of one document, per kind, sorted and without repeats. */
export type Fingerprints = { [kind in PostingKind]: Uint32Array };

/** Document numbers in ascending order. `total` counts all documents that carry the hash, also where the list is capped. */
export type Postings = { documents: Uint32Array; total: number };

export type IndexedDocument = SourceDocument & { number: number };

/** The small facts about a document that ranking needs, read without its text. */
export type DocumentFacts = {
  number: number;
  url: string;
  lang: string;
  publishedAt: string | null;
  publisher: string | null;
  /** Number of shingles before winnowing: the document's length. */
  shingles: number;
};

export type IndexReader = {
  generation: number;
  /** What the fingerprints were made with: questions are fingerprinted with the same. */
  world: World;
  documentCount(): Promise<number>;
  /** One answer per hash, in the order asked. */
  postings(kind: PostingKind, hashes: Uint32Array): Promise<Postings[]>;
  /** Per address the numbers of the documents there: all versions of the page, and of the same article under a translated or corrected slug. */
  byAddress(urls: readonly string[]): Promise<number[][]>;
  facts(numbers: number[]): Promise<(DocumentFacts | undefined)[]>;
  documents(numbers: number[]): Promise<(IndexedDocument | undefined)[]>;
};
