/** One record of the write-ahead log: documents added and numbers removed together. */
import type { PostingKind } from "../core/match/index-reader.ts";
import type { SourceDocument } from "../core/model.ts";
import type { NumberedDocument } from "./build-segment.ts";
import { sealBytes, unsealBytes } from "./checksum.ts";

export type LogRecord = { added: NumberedDocument[]; removed: number[] };

const kinds: PostingKind[] = ["shingle", "word", "anchor"];

type Entry = { number: number; document: SourceDocument; shingles: number; counts: number[] };

/** The record's bytes: length of the JSON, the JSON, then all hashes as they are (they do not deflate). */
export function encodeLogRecord({ added, removed }: LogRecord): Uint8Array {
  const entries = added.map(({ number, prepared }): Entry => {
    const { document, fingerprints } = prepared;
    return { number, document, shingles: fingerprints.shingles, counts: kinds.map((kind) => fingerprints[kind].length) };
  });
  const json = new TextEncoder().encode(JSON.stringify({ entries, removed }));
  const hashes = added.flatMap(({ prepared }) => kinds.map((kind) => prepared.fingerprints[kind]));
  const record = new Uint8Array(4 + json.length + 4 * hashes.reduce((sum, list) => sum + list.length, 0));
  const view = new DataView(record.buffer);
  view.setUint32(0, json.length, true);
  record.set(json, 4);
  let at = 4 + json.length;
  for (const list of hashes) {
    for (const hash of list) {
      view.setUint32(at, hash, true);
      at += 4;
    }
  }
  return sealBytes(record);
}

/** The record; `undefined` when it is damaged. */
export function decodeLogRecord(sealed: Uint8Array): LogRecord | undefined {
  const record = unsealBytes(sealed);
  if (record === undefined) return undefined;
  const view = new DataView(record.buffer, record.byteOffset, record.length);
  const length = view.getUint32(0, true);
  const { entries, removed }: { entries: Entry[]; removed: number[] } = JSON.parse(new TextDecoder().decode(record.subarray(4, 4 + length)));
  let at = 4 + length;
  const takeHashes = (count = 0) => {
    const list = new Uint32Array(count);
    for (let i = 0; i < count; i++, at += 4) list[i] = view.getUint32(at, true);
    return list;
  };
  const added = entries.map(({ number, document, shingles, counts }) => {
    const [shingle, word, anchor] = counts;
    // In the order of `kinds`, which is the order they were written in.
    const fingerprints = { shingle: takeHashes(shingle), word: takeHashes(word), anchor: takeHashes(anchor), shingles };
    return { number, prepared: { document, fingerprints } };
  });
  return { added, removed };
}
