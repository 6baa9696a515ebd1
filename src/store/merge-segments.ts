/**
 * Merges neighbouring segments into one, a slice at a time. Progress lives in the head: a killed merge goes on with the slice
 * it died in, whose blobs are then written again with the same bytes. Hash ranges are streamed, so memory does not grow with
 * the segments; texts are copied as they are, except where documents were removed.
 */
import { breathe } from "./breathe.ts";
import type { BlobKey, Blobs, WriteFailure } from "./blobs.ts";
import { leadingBitsFor, SegmentWriter } from "./build-segment.ts";
import { isIntact, sealBytes, unsealBytes } from "./checksum.ts";
import { decodeFacts, encodeFacts } from "./facts-block.ts";
import { capOf, FACTS_PART, FACTS_SHIFT, LONG_TEXT_PART, postingPartNumber, postingParts, TEXT_SHIFT } from "./parts.ts";
import type { PostingPart } from "./parts.ts";
import { blockRange, decodePostingsBlock, encodePostingsBlock } from "./postings-block.ts";
import { joinRuns, lowerBound } from "./postings-run.ts";
import type { PostingsRun } from "./postings-run.ts";
import { mergeRuns } from "./merge-runs.ts";
import { bytesOf, frameOf } from "./segment.ts";
import type { Segment } from "./segment.ts";
import { decodeTexts, encodeTexts } from "./text-block.ts";

export type MergeProgress = {
  /** Ids of the segments that go when the merge is done, in order. */
  inputs: number[];
  /** Removed documents the output leaves out: those known when the merge began. */
  removed: number[];
  /** The part and block to write next. */
  part: number;
  block: number;
  /** The output as far as it is written. */
  segment: Segment;
};

export type MergeStep = { ok: true; progress: MergeProgress; done: boolean } | { ok: false; reason: "damaged"; key: BlobKey } | WriteFailure;

/** A slice writes about this much: an eighth of a second's work in a worker. */
const SLICE_BYTES = 1_000_000;
/** Blobs handled between two looks at the slice's size. */
const STEP = { postings: 64, facts: 64, text: 16 };

/** A merge about to begin. The inputs are neighbours in document order. */
export function beginMerge(inputs: readonly Segment[], removed: readonly number[], id: number): MergeProgress {
  const first = inputs[0]?.first ?? 0;
  const end = inputs.at(-1)?.end ?? 0;
  const gone = removed.filter((number) => first <= number && number < end);
  const bitsOf = (part: PostingPart) => leadingBitsFor(inputs.reduce((sum, input) => sum + (input.bytes[postingPartNumber(part)] ?? 0), 0));
  return {
    inputs: inputs.map((input) => input.id),
    removed: gone,
    part: postingPartNumber(postingParts[0]),
    block: 0,
    segment: {
      id,
      first,
      end,
      recipe: inputs.every(({ recipe }) => recipe === inputs[0]?.recipe) ? (inputs[0]?.recipe ?? 0) : 0,
      documents: inputs.reduce((sum, input) => sum + input.documents, 0) - gone.length,
      bits: { shingle: bitsOf("shingle"), word: bitsOf("word"), anchor: bitsOf("anchor"), address: bitsOf("address"), title: bitsOf("title") },
      bytes: [],
      long: [],
    },
  };
}

/** Writes the next slice; durable when it answers. After the last one the output is sealed. */
export async function mergeSlice(blobs: Blobs, start: MergeProgress, inputs: readonly Segment[]): Promise<MergeStep> {
  const progress = structuredClone(start);
  const slice = new Slice(blobs, progress, inputs);
  while (slice.bytes < SLICE_BYTES && progress.part <= LONG_TEXT_PART) {
    const broken = await slice.step();
    if (broken !== undefined) return { ok: false, reason: "damaged", key: broken };
  }
  const done = progress.part > LONG_TEXT_PART;
  const written = await (done ? slice.writer.finish() : slice.writer.flush());
  return written.ok ? { ok: true, progress, done } : written;
}

class Slice {
  readonly writer: SegmentWriter;
  readonly #removed: ReadonlySet<number>;

  constructor(
    private readonly blobs: Blobs,
    private readonly progress: MergeProgress,
    private readonly inputs: readonly Segment[],
  ) {
    this.writer = new SegmentWriter(blobs, progress.segment);
    this.#removed = new Set(progress.removed);
    this.#before = bytesOf(progress.segment);
  }

  readonly #before: number;

  get bytes(): number {
    return bytesOf(this.progress.segment) - this.#before;
  }

  /** Writes some blobs of the current part and moves on; answers the key of a damaged blob. */
  async step(): Promise<BlobKey | undefined> {
    const { progress } = this;
    const { segment, part } = progress;
    const posting = postingParts[part - 1];
    const shift = part === FACTS_PART ? FACTS_SHIFT : TEXT_SHIFT;
    const [from, end, size] = posting
      ? [progress.block, 2 ** segment.bits[posting], STEP.postings]
      : [Math.max(progress.block, segment.first >>> shift), segment.end >>> shift, part === FACTS_PART ? STEP.facts : STEP.text];
    const to = Math.min(end, from + size);
    const broken = posting ? await this.#postings(posting, from, to) : part === FACTS_PART ? await this.#facts(from, to) : await this.#texts(part, from, to);
    if (broken !== undefined) return broken;
    progress.block = to;
    if (to >= end) {
      progress.part++;
      progress.block = 0;
    }
    return undefined;
  }

  async #postings(part: PostingPart, from: number, to: number): Promise<BlobKey | undefined> {
    const { segment } = this.progress;
    const frame = frameOf(segment, part);
    const low = from * 2 ** frame.rangeBits;
    const high = to * 2 ** frame.rangeBits;
    // One question for all inputs: its way to the home and back takes longer than what is read.
    const keys = this.inputs.map((input) => keysOf(input, part, low, high));
    const found = await this.blobs.read(keys.flat());
    const runs: PostingsRun[] = [];
    let at = 0;
    for (const [i, input] of this.inputs.entries()) {
      const own = keys[i] ?? [];
      const run = await inputRun(input, part, own, found.slice(at, (at += own.length)));
      if ("key" in run) return run.key;
      runs.push(cutRun(run.run, low, high));
    }
    const merged = await mergeRuns(runs, this.#removed, capOf(part));
    for (let block = from; block < to; block++) {
      const [start, end] = blockRange(merged, block * 2 ** frame.rangeBits, frame.rangeBits);
      await this.writer.add(postingPartNumber(part), block, sealBytes(encodePostingsBlock(merged, start, end, frame)));
    }
    return undefined;
  }

  async #facts(from: number, to: number): Promise<BlobKey | undefined> {
    return this.#copyBlocks(FACTS_PART, FACTS_SHIFT, from, to, (payload) => {
      const kept = decodeFacts(payload).filter(({ number }) => !this.#removed.has(number));
      return Promise.resolve(sealBytes(encodeFacts(kept)));
    });
  }

  async #texts(part: number, from: number, to: number): Promise<BlobKey | undefined> {
    return this.#copyBlocks(part, TEXT_SHIFT, from, to, async (_payload, blob) => {
      const documents = (await decodeTexts(blob, this.blobs)) ?? [];
      return encodeTexts(documents.filter(({ number }) => !this.#removed.has(number)), this.blobs);
    });
  }

  /** Copies blocks of documents; `rewrite` gives those with removed documents in them. */
  async #copyBlocks(part: number, shift: number, from: number, to: number, rewrite: (payload: Uint8Array, blob: Uint8Array) => Promise<Uint8Array>): Promise<BlobKey | undefined> {
    const blocks = Array.from({ length: to - from }, (_, i) => from + i).filter((block) => part !== LONG_TEXT_PART || this.inputs.some(({ long }) => long.includes(block)));
    const keys = blocks.map((block): BlobKey => [this.inputs.find(({ first, end }) => first <= block << shift && block << shift < end)?.id ?? 0, part, block]);
    const found = await this.blobs.read(keys);
    for (const [i, key] of keys.entries()) {
      const block = key[2];
      // Between two inputs a lost segment may have left a hole.
      const blob = key[0] === 0 ? await emptyBlock(part, this.blobs) : found[i];
      const payload = unsealBytes(blob);
      if (blob === undefined || payload === undefined) return key;
      const touched = this.progress.removed.some((number) => number >>> shift === block);
      await this.writer.add(part, block, touched ? await rewrite(payload, blob) : blob);
      if (part === LONG_TEXT_PART) this.progress.segment.long.push(block);
    }
    return undefined;
  }
}

/** The input's blobs that may hold hashes in `[low, high)`. */
function keysOf(input: Segment, part: PostingPart, low: number, high: number): BlobKey[] {
  const width = 2 ** frameOf(input, part).rangeBits;
  const first = Math.floor(low / width);
  return Array.from({ length: Math.ceil(high / width) - first }, (_, i): BlobKey => [input.id, postingPartNumber(part), first + i]);
}

async function inputRun(input: Segment, part: PostingPart, keys: readonly BlobKey[], blobs: readonly (Uint8Array | undefined)[]): Promise<{ run: PostingsRun } | { key: BlobKey }> {
  const frame = frameOf(input, part);
  const runs: PostingsRun[] = [];
  for (const [i, key] of keys.entries()) {
    const blob = blobs[i];
    if (blob === undefined || !isIntact(blob)) return { key };
    runs.push(decodePostingsBlock(blob, key[2] * 2 ** frame.rangeBits, frame));
    await breathe();
  }
  return { run: joinRuns(runs) };
}

function emptyBlock(part: number, blobs: Blobs): Promise<Uint8Array> {
  return part === FACTS_PART ? Promise.resolve(sealBytes(encodeFacts([]))) : encodeTexts([], blobs);
}

function cutRun(run: PostingsRun, low: number, high: number): PostingsRun {
  const from = lowerBound(run.hashes, low);
  const to = high > 0xffffffff ? run.hashes.length : lowerBound(run.hashes, high);
  // `starts` stays absolute: `documents` is not cut.
  return { hashes: run.hashes.subarray(from, to), totals: run.totals.subarray(from, to), starts: run.starts.subarray(from, to + 1), documents: run.documents };
}
