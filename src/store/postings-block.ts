/**
 * One blob of posting lists. Hashes of a blob share their leading bits. The blob is cut into sub-buckets of about 32 hashes
 * whose places stand at its beginning, so that a lookup decodes one of them and not the whole blob.
 * Hash gaps are Rice coded, a single document is a plain number, longer lists are Rice coded gaps: about 27 bits
 * a posting at 100,000 documents.
 *
 * Layout in bits: sub-bucket bits (5), hash Rice parameter (5), document bits (5), offset bits (5), offsets, then per hash:
 * Rice(gap), 0 + document | 1 + Rice(count - 2, 2) + extra flag [+ Rice(total - count, 8)] + parameter (5) + document + Rice(gap - 1)…
 */
import { BitReader, BitWriter, riceParameter } from "./bits.ts";
import { lowerBound, RunBuilder } from "./postings-run.ts";
import type { PostingsRun } from "./postings-run.ts";

/** Hashes per sub-bucket: at 32 its offset costs half a bit a hash and a lookup decodes 16 of them. */
const SUB_BUCKET = 32;
const FIELD = 5;
const COUNT_RICE = 2;
const EXTRA_RICE = 8;

/** Where a blob stands: `rangeBits` low bits of its hashes are free, document numbers count from `first`. */
export type BlockFrame = { rangeBits: number; first: number; documentBits: number };

/** A hash's documents, ascending, and how many carry it in the segment. */
export type PostingList = { documents: Uint32Array; total: number };

/** The blob (without checksum) for lists `from` to `to` of the run, which share all bits above `rangeBits`. */
export function encodePostingsBlock(run: PostingsRun, from: number, to: number, frame: BlockFrame): Uint8Array {
  const count = to - from;
  const subBits = Math.min(frame.rangeBits, Math.max(0, Math.round(Math.log2(count / SUB_BUCKET))));
  const subRange = 2 ** (frame.rangeBits - subBits);
  const hashRice = riceParameter(count === 0 ? 0 : Math.min(subRange, 2 ** frame.rangeBits / count));
  const body = new BitWriter();
  const offsets: number[] = [0];
  const base = count === 0 ? 0 : blockBase(run.hashes[from] ?? 0, frame.rangeBits);
  let at = from;
  for (let sub = 0; sub < 2 ** subBits; sub++) {
    const end = base + (sub + 1) * subRange;
    let previous = base + sub * subRange;
    for (; at < to && (run.hashes[at] ?? 0) < end; at++) {
      const hash = run.hashes[at] ?? 0;
      body.writeRice(hash - previous, hashRice);
      previous = hash;
      writeList(body, run.documents.subarray(run.starts[at], run.starts[at + 1]), run.totals[at] ?? 0, frame);
    }
    offsets.push(body.position);
  }
  return joinBlock(subBits, hashRice, frame.documentBits, offsets, body.finish());
}

/** The list of one hash; `undefined` when the blob does not hold it. `blob` includes its checksum. */
export function findInBlock(blob: Uint8Array, hash: number, frame: BlockFrame): PostingList | undefined {
  const reader = new BitReader(blob);
  const header = readHeader(reader);
  const within = frame.rangeBits === 32 ? hash : hash & (2 ** frame.rangeBits - 1);
  const sub = header.subBits === 0 ? 0 : within >>> (frame.rangeBits - header.subBits);
  reader.position = 4 * FIELD + sub * header.offsetBits;
  const start = reader.read(header.offsetBits);
  const end = reader.read(header.offsetBits);
  reader.position = header.bodyStart + start;
  let current = sub * 2 ** (frame.rangeBits - header.subBits);
  while (reader.position < header.bodyStart + end) {
    current += reader.readRice(header.hashRice);
    if (current > within >>> 0) return undefined;
    if (current === within >>> 0) return readList(reader, header.documentBits, frame.first);
    skipList(reader, header.documentBits);
  }
  return undefined;
}

/** All lists of the blob, in hash order. `base` is the smallest hash it may hold. */
export function decodePostingsBlock(blob: Uint8Array, base: number, frame: BlockFrame): PostingsRun {
  const reader = new BitReader(blob);
  const header = readHeader(reader);
  const subRange = 2 ** (frame.rangeBits - header.subBits);
  const builder = new RunBuilder(1024);
  for (let sub = 0; sub < 2 ** header.subBits; sub++) {
    reader.position = 4 * FIELD + sub * header.offsetBits;
    const start = reader.read(header.offsetBits);
    const end = reader.read(header.offsetBits);
    reader.position = header.bodyStart + start;
    let hash = base + sub * subRange;
    while (reader.position < header.bodyStart + end) {
      hash += reader.readRice(header.hashRice);
      builder.end(hash, readInto(builder, reader, header.documentBits, frame.first));
    }
  }
  return builder.finish();
}

/** The index range of a run's lists whose hash lies in `[base, base + 2 ** rangeBits)`. */
export function blockRange(run: PostingsRun, base: number, rangeBits: number): [from: number, to: number] {
  const next = base + 2 ** rangeBits;
  return [lowerBound(run.hashes, base), next > 0xffffffff ? run.hashes.length : lowerBound(run.hashes, next)];
}

function blockBase(hash: number, rangeBits: number): number {
  return Math.floor(hash / 2 ** rangeBits) * 2 ** rangeBits;
}

function joinBlock(subBits: number, hashRice: number, documentBits: number, offsets: number[], body: Uint8Array): Uint8Array {
  const offsetBits = Math.max(1, 32 - Math.clz32(offsets.at(-1) ?? 0));
  const head = new BitWriter();
  for (const field of [subBits, hashRice, documentBits, offsetBits]) head.write(field, FIELD);
  for (const offset of offsets) head.write(offset, offsetBits);
  const start = head.finish();
  const block = new Uint8Array(start.length + body.length);
  block.set(start);
  block.set(body, start.length);
  return block;
}

function readHeader(reader: BitReader) {
  const subBits = reader.read(FIELD);
  const hashRice = reader.read(FIELD);
  const documentBits = reader.read(FIELD);
  const offsetBits = reader.read(FIELD);
  const bits = 4 * FIELD + (2 ** subBits + 1) * offsetBits;
  return { subBits, hashRice, documentBits, offsetBits, bodyStart: Math.ceil(bits / 8) * 8 };
}

function writeList(body: BitWriter, documents: Uint32Array, total: number, frame: BlockFrame): void {
  const head = (documents[0] ?? 0) - frame.first;
  if (documents.length === 1 && total === 1) {
    body.write(0, 1);
    body.write(head, frame.documentBits);
    return;
  }
  body.write(1, 1);
  body.writeRice(documents.length - 1, COUNT_RICE);
  body.write(total > documents.length ? 1 : 0, 1);
  if (total > documents.length) body.writeRice(total - documents.length, EXTRA_RICE);
  body.write(head, frame.documentBits);
  if (documents.length === 1) return;
  const rice = riceParameter(((documents.at(-1) ?? 0) - (documents[0] ?? 0)) / (documents.length - 1));
  body.write(rice, FIELD);
  for (let i = 1; i < documents.length; i++) body.writeRice((documents[i] ?? 0) - (documents[i - 1] ?? 0) - 1, rice);
}

function readList(reader: BitReader, documentBits: number, first: number): PostingList {
  const documents: number[] = [];
  const total = readInto(documents, reader, documentBits, first);
  return { documents: Uint32Array.from(documents), total };
}

/** Pushes the documents of one list and answers its total. */
function readInto(target: { push(document: number): unknown }, reader: BitReader, documentBits: number, first: number): number {
  if (reader.read(1) === 0) {
    target.push(first + reader.read(documentBits));
    return 1;
  }
  const count = reader.readRice(COUNT_RICE) + 1;
  const extra = reader.read(1) === 1 ? reader.readRice(EXTRA_RICE) : 0;
  let document = first + reader.read(documentBits);
  target.push(document);
  if (count === 1) return 1 + extra;
  const rice = reader.read(FIELD);
  for (let i = 1; i < count; i++) {
    document += reader.readRice(rice) + 1;
    target.push(document);
  }
  return count + extra;
}

function skipList(reader: BitReader, documentBits: number): void {
  if (reader.read(1) === 0) {
    reader.position += documentBits;
    return;
  }
  const count = reader.readRice(COUNT_RICE) + 1;
  if (reader.read(1) === 1) reader.readRice(EXTRA_RICE);
  reader.position += documentBits;
  if (count === 1) return;
  const rice = reader.read(FIELD);
  for (let i = 1; i < count; i++) reader.readRice(rice);
}
