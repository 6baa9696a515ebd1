/** The index as this process knows it: the head, the documents not yet in a segment, and what has been removed. */
import type { BlobKey, Blobs } from "./blobs.ts";
import type { NumberedDocument } from "./build-segment.ts";
import { recoverHead } from "./recover-head.ts";
import { readHeads } from "./head.ts";
import type { Head } from "./head.ts";
import { decodeLogRecord } from "./log-record.ts";
import { LOG_PART } from "./parts.ts";
import type { PreparedDocument } from "../core/match/documents/prepared-document.ts";
import type { Segment } from "./segment.ts";

export type IndexState = {
  /** `undefined` while nothing has ever been added. */
  head: Head | undefined;
  /** Sequences of all heads there are, newest first; damaged ones included. */
  headSequences: number[];
  /** Documents of the write-ahead log, by number, ascending. */
  delta: Map<number, PreparedDocument>;
  /** About how large the delta's records are. */
  deltaBytes: number;
  /** Numbers of removed documents that a segment still holds. */
  removed: Set<number>;
  /** Number the next document gets. */
  next: number;
  /** Key of the next record of the write-ahead log. */
  nextLog: number;
  /** Keys of the records there are. */
  logKeys: BlobKey[];
  /** Heads and log records that could not be read. */
  damagedHeads: number;
  damagedRecords: number;
};

/** Reads segment 0 in one transaction and replays the write-ahead log. */
export async function loadState(blobs: Blobs): Promise<IndexState> {
  const found = await blobs.readHead();
  const { head: intact, sequences, damaged } = readHeads(found);
  const head = damaged > 0 ? await recoverHead(blobs, intact) : intact;
  const state: IndexState = {
    head,
    headSequences: sequences,
    delta: new Map(),
    deltaBytes: 0,
    removed: new Set(head?.removed),
    next: head?.next ?? 0,
    nextLog: head?.logFrom ?? 1,
    logKeys: [],
    damagedHeads: damaged,
    damagedRecords: 0,
  };
  for (const [key, bytes] of found) {
    if (key[1] !== LOG_PART) continue;
    state.logKeys.push(key);
    state.nextLog = Math.max(state.nextLog, key[2] + 1);
    if (key[2] < (head?.logFrom ?? 0)) continue;
    const record = decodeLogRecord(bytes);
    if (record === undefined) state.damagedRecords++;
    else applyRecord(state, record, bytes.length);
  }
  return state;
}

/** What a log record changes, the same when it is written and when it is replayed. */
export function applyRecord(state: IndexState, { added, removed }: { added: NumberedDocument[]; removed: number[] }, bytes: number): void {
  for (const number of removed) if (!state.delta.delete(number)) state.removed.add(number);
  for (const { number, prepared } of added) {
    // A head recovered from segments may hold it already.
    if (segmentOf(state, number) !== undefined) continue;
    state.delta.set(number, prepared);
    state.next = Math.max(state.next, number + 1);
  }
  state.deltaBytes += bytes;
}

/** Documents that can be found. */
export function countDocuments(state: IndexState): number {
  const stored = (state.head?.segments ?? []).reduce((sum, segment) => sum + segment.documents, 0);
  return stored + state.delta.size - state.removed.size;
}

/** The segment that holds a number; `undefined` for the delta and for numbers never given. */
export function segmentOf(state: IndexState, number: number): Segment | undefined {
  return state.head?.segments.find((segment) => segment.first <= number && number < segment.end);
}
