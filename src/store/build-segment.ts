/** A segment from prepared documents in memory. */
import { firstIndex } from "../core/first-index.ts";
import type { Blob, Blobs, WriteResult } from "./blobs.ts";
import { breathe } from "./breathe.ts";
import { sealBytes } from "./checksum.ts";
import { encodeFacts, factsOf } from "./facts-block.ts";
import { mergeRuns } from "./merge-runs.ts";
import { blockRange, encodePostingsBlock } from "./postings-block.ts";
import { runFromPairs, spreadHash } from "./postings-run.ts";
import type { PostingsRun } from "./postings-run.ts";
import { BLOB_BYTES, capOf, FACTS_PART, FACTS_SHIFT, LONG_TEXT_PART, META_PART, postingPartNumber, postingParts, TEXT_PART, TEXT_SHIFT } from "./parts.ts";
import type { PostingPart } from "./parts.ts";
import { addressHashes } from "./document-hashes.ts";
import type { PreparedDocument } from "../core/match/documents/prepared-document.ts";
import { alignNumber, frameOf } from "./segment.ts";
import type { Segment } from "./segment.ts";
import { encodeTexts, isLong } from "./text-block.ts";
import { titleHashes } from "./title-words.ts";

export type NumberedDocument = { number: number; prepared: PreparedDocument };

/** Blobs are handed over in writes of about this size: one transaction's worth, small enough to hold twice. */
const WRITE_BYTES = 4_000_000;

/** Documents whose hashes are sorted without a rest, some 10 ms: a rebuilt segment has thousands. */
const GROUP = 512;

/** Documents with the recipe of their fingerprints. */
type SegmentSource = { documents: readonly NumberedDocument[]; recipe: number };

/** Writes and seals the segment `id` of these documents (ascending numbers, the first at or above `first`). Not visible until a head names it. */
export async function buildSegment(blobs: Blobs, id: number, first: number, { documents, recipe }: SegmentSource): Promise<{ ok: true; segment: Segment } | Exclude<WriteResult, { ok: true }>> {
  const segment: Segment = {
    id,
    first,
    end: alignNumber((documents.at(-1)?.number ?? first) + 1),
    recipe,
    documents: documents.length,
    bits: { shingle: 0, word: 0, anchor: 0, address: 0, title: 0 },
    bytes: [],
    long: [],
  };
  const writer = new SegmentWriter(blobs, segment);
  for (const part of postingParts) {
    const run = await collectPostings(documents, part);
    await breathe();
    segment.bits[part] = leadingBits(run, segment.end - first);
    const frame = frameOf(segment, part);
    for (let block = 0; block < 2 ** segment.bits[part]; block++) {
      const [from, to] = blockRange(run, block * 2 ** frame.rangeBits, frame.rangeBits);
      await writer.add(postingPartNumber(part), block, sealBytes(encodePostingsBlock(run, from, to, frame)));
    }
  }
  for (let block = first >>> FACTS_SHIFT; block < segment.end >>> FACTS_SHIFT; block++) {
    const group = documentsOf(documents, block, FACTS_SHIFT);
    await writer.add(FACTS_PART, block, sealBytes(encodeFacts(group.map(({ number, prepared }) => factsOf(prepared, number)))));
  }
  for (let block = first >>> TEXT_SHIFT; block < segment.end >>> TEXT_SHIFT; block++) {
    const group = documentsOf(documents, block, TEXT_SHIFT).map(({ number, prepared }) => ({ ...prepared.document, number }));
    await writer.add(TEXT_PART, block, await encodeTexts(group.filter((document) => !isLong(document)), blobs));
    const long = group.filter(isLong);
    if (long.length === 0) continue;
    segment.long.push(block);
    await writer.add(LONG_TEXT_PART, block, await encodeTexts(long, blobs));
  }
  const result = await writer.finish();
  return result.ok ? { ok: true, segment } : result;
}

/** The documents of one block; numbers ascend, so they are neighbours. */
function documentsOf(documents: readonly NumberedDocument[], block: number, shift: number): NumberedDocument[] {
  return documents.slice(
    firstIndex(documents, ({ number }) => number >>> shift >= block),
    firstIndex(documents, ({ number }) => number >>> shift > block),
  );
}

/** Hands the blobs of one segment over in portions and keeps count of their bytes. After a failure it writes no more. */
export class SegmentWriter {
  #pending: Blob[] = [];
  #size = 0;
  #result: WriteResult = { ok: true };

  constructor(
    private readonly blobs: Blobs,
    private readonly segment: Segment,
  ) {}

  async add(part: number, block: number, bytes: Uint8Array): Promise<void> {
    this.#pending.push([[this.segment.id, part, block], bytes]);
    this.#size += bytes.length;
    while (this.segment.bytes.length <= part) this.segment.bytes.push(0);
    this.segment.bytes[part]! += bytes.length;
    if (this.#size >= WRITE_BYTES) await this.flush();
    await breathe();
  }

  /** Makes everything added so far durable. */
  async flush(): Promise<WriteResult> {
    const put = this.#pending;
    this.#pending = [];
    this.#size = 0;
    if (this.#result.ok && put.length > 0) this.#result = await this.blobs.write({ put });
    return this.#result;
  }

  async finish(): Promise<WriteResult> {
    const meta: Blob = [[this.segment.id, META_PART, 0], sealBytes(new TextEncoder().encode(JSON.stringify(this.segment)))];
    this.#pending.push(meta);
    const put = this.#pending;
    this.#pending = [];
    if (this.#result.ok) this.#result = await this.blobs.write({ put, seal: this.segment.id });
    return this.#result;
  }
}

/** How many leading bits choose the blob, so that blobs have about BLOB_BYTES. */
export function leadingBitsFor(bytes: number): number {
  return Math.max(0, Math.min(24, Math.round(Math.log2(bytes / BLOB_BYTES))));
}

async function collectPostings(documents: readonly NumberedDocument[], part: PostingPart): Promise<PostingsRun> {
  const runs: PostingsRun[] = [];
  for (let from = 0; from < documents.length; from += GROUP) {
    runs.push(runOfGroup(await listHashes(documents.slice(from, from + GROUP), part), part));
    await breathe();
  }
  const [only] = runs;
  return only !== undefined && runs.length === 1 ? only : mergeRuns(runs, none, capOf(part));
}

const none: ReadonlySet<number> = new Set();

type Hashed = { number: number; hashes: Uint32Array };

async function listHashes(documents: readonly NumberedDocument[], part: PostingPart): Promise<Hashed[]> {
  const hashed: Hashed[] = [];
  for (const { number, prepared } of documents) {
    hashed.push({ number, hashes: hashesOf(prepared, part) });
    await breathe();
  }
  return hashed;
}

function runOfGroup(documents: readonly Hashed[], part: PostingPart): PostingsRun {
  const total = documents.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const spread = new Uint32Array(total);
  const owners = new Uint32Array(total);
  let at = 0;
  for (const { number, hashes } of documents) {
    for (const hash of hashes) {
      spread[at] = spreadHash(hash);
      owners[at++] = number;
    }
  }
  return runFromPairs(spread, owners, capOf(part));
}

/** The hashes under which one document is found in this part. */
export function hashesOf({ document, fingerprints }: PreparedDocument, part: PostingPart): Uint32Array {
  if (part === "address") return addressHashes(document.url);
  if (part === "title") return titleHashes(document);
  return fingerprints[part];
}

function leadingBits(run: PostingsRun, range: number): number {
  const entries = run.hashes.length;
  if (entries === 0) return 0;
  // Rice codes cost about 1.5 bits more than the logarithm of the mean gap; one bit says whether a list is single.
  const gapBits = Math.max(0, 32 - Math.log2(entries)) + 2.5;
  let bits = entries * gapBits;
  for (let i = 0; i < entries; i++) {
    const count = (run.starts[i + 1] ?? 0) - (run.starts[i] ?? 0);
    bits += count === 1 ? Math.log2(range) : count * (Math.log2(range / count) + 1.5) + 12;
  }
  return leadingBitsFor(bits / 8);
}
