/** The local provenance index: documents in, posting lists and documents out, over any home for blobs. */
import type { IndexedDocument, IndexReader } from "../core/match/index-reader.ts";
import type { SourceDocument } from "../core/model.ts";
import type { Blob, Blobs, WriteFailure, WriteResult } from "./blobs.ts";
import { buildSegment } from "./build-segment.ts";
import { knownFacts, sortBatch } from "./find-known.ts";
import { encodeHead } from "./head.ts";
import type { Head } from "./head.ts";
import { alignNumber, applyRecord, countDocuments, loadState } from "./index-state.ts";
import type { IndexState } from "./index-state.ts";
import { encodeLogRecord } from "./log-record.ts";
import type { LogRecord } from "./log-record.ts";
import { FORMAT_VERSION, HEAD_PART, HEAD_SEGMENT, LOG_PART } from "./parts.ts";
import type { PreparedDocument } from "./prepared-document.ts";
import { StateReader } from "./state-reader.ts";
import { partName, verifyIndex } from "./verify-index.ts";
import type { Verification } from "./verify-index.ts";

/** Documents kept outside segments: a killed worker reads and replays their records before it can answer. */
const DELTA_DOCUMENTS = 128;
const DELTA_BYTES = 1_000_000;
/** Documents an export holds at once. */
const EXPORT_STEP = 128;
/** How often a write is tried again after another writer was faster. */
const ATTEMPTS = 5;

export type AddResult = { ok: true; added: number; replaced: number; unchanged: number } | WriteFailure;
export type RemoveResult = { ok: true; removed: SourceDocument[] } | WriteFailure;

/** Remembers outside the database that there were documents, so that a silently emptied one is noticed. */
export type GenerationMarker = { read(): Promise<Marker | undefined>; write(marker: Marker): Promise<void> };
export type Marker = { generation: number; documents: number };

export type LocalIndexOptions = { marker?: GenerationMarker };

export type LocalIndexStatus = {
  documents: number;
  /** ISO instant of the first addition; null while empty. */
  since: string | null;
  bytes: number;
  quota: number | null;
  /** `lost`: documents once here are gone. `damaged`: bytes did not match their checksum. */
  health: "ok" | "lost" | "damaged";
  segments: number;
};

/** Opens the index: reads one transaction's worth of blobs, whatever its size. */
export async function openLocalIndex(blobs: Blobs, options: LocalIndexOptions = {}): Promise<LocalIndex> {
  const state = await loadState(blobs);
  const marker = await options.marker?.read();
  const lost = marker !== undefined && marker.documents > 0 && marker.generation !== state.head?.generation;
  return new LocalIndex(blobs, options, state, lost);
}

/** One process's view of the index. Writes wait for each other; a write that meets another writer is done again on the new state. */
export class LocalIndex {
  readonly #reader: StateReader;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly blobs: Blobs,
    private readonly options: LocalIndexOptions,
    private state: IndexState,
    private readonly lost: boolean,
  ) {
    this.#reader = new StateReader(blobs, () => this.state, () => this.#reload());
  }

  /** What matching reads. */
  get reader(): IndexReader {
    return this.#reader;
  }

  /** Adds documents; when the answer is ok they are durable. All of the batch or nothing. */
  add(batch: readonly PreparedDocument[]): Promise<AddResult> {
    return this.#write(async () => {
      const { fresh, replaces, added, replaced, unchanged } = await sortBatch(batch, this.#reader);
      const counts = { ok: true as const, added, replaced, unchanged };
      if (fresh.length === 0) return counts;
      const record = { added: fresh.map((prepared, i) => ({ number: this.state.next + i, prepared })), removed: replaces };
      const bytes = encodeLogRecord(record);
      const full = this.state.delta.size + fresh.length >= DELTA_DOCUMENTS || this.state.deltaBytes + bytes.length >= DELTA_BYTES;
      const result = full ? await this.#flush(record) : await this.#log(record, bytes);
      return result.ok ? counts : result;
    });
  }

  /** Removes all versions of these addresses, and gives them back so that it can be undone. */
  remove(urls: readonly string[]): Promise<RemoveResult> {
    return this.#write(async () => {
      const numbers = [...(await knownFacts(urls, this.#reader)).values()].flat().map((facts) => facts.number);
      if (numbers.length === 0) return { ok: true, removed: [] };
      const documents = await this.#reader.documents(numbers);
      const record = { added: [], removed: numbers };
      const result = await this.#log(record, encodeLogRecord(record));
      return result.ok ? { ok: true, removed: documents.flatMap((document) => (document ? [sourceOf(document)] : [])) } : result;
    });
  }

  async status(): Promise<LocalIndexStatus> {
    const { bytes, quota } = await this.blobs.usage();
    const { state } = this;
    const damaged = state.damagedHeads + state.damagedRecords + this.#reader.damaged.size > 0;
    return {
      documents: countDocuments(state),
      since: state.head?.since ?? null,
      bytes,
      quota,
      health: this.lost ? "lost" : damaged ? "damaged" : "ok",
      segments: state.head?.segments.length ?? 0,
    };
  }

  /** Bytes of the segments by what they hold; the write-ahead log is not in it. */
  bytesByPart(): Record<string, number> {
    const sums: Record<string, number> = {};
    for (const segment of this.state.head?.segments ?? []) {
      segment.bytes.forEach((bytes, part) => {
        if (bytes > 0) sums[partName(part)] = (sums[partName(part)] ?? 0) + bytes;
      });
    }
    return sums;
  }

  /** Reads every byte and says what is damaged. */
  verify(): Promise<Verification> {
    return verifyIndex(this.blobs, this.state);
  }

  /** All documents in the order they were added, in the import format; those added meanwhile may come too. */
  async *exportDocuments(): AsyncGenerator<SourceDocument> {
    for (let from = 0; from < this.state.next; from += EXPORT_STEP) {
      const numbers = Array.from({ length: Math.min(EXPORT_STEP, this.state.next - from) }, (_, i) => from + i);
      for (const document of await this.#reader.documents(numbers)) if (document) yield sourceOf(document);
    }
  }

  /** One write after the other; again from the start when another writer came between. */
  #write<Result extends { ok: true }>(attempt: () => Promise<Result | WriteFailure>): Promise<Result | WriteFailure> {
    const run = async () => {
      for (let tries = 1; ; tries++) {
        const result = await attempt();
        if (result.ok || result.reason !== "conflict" || tries === ATTEMPTS) return result;
        await this.#reload();
      }
    };
    const done = this.#queue.then(run);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #reload(): Promise<IndexState> {
    this.state = await loadState(this.blobs);
    return this.state;
  }

  async #log(record: LogRecord, bytes: Uint8Array): Promise<WriteResult> {
    const head = this.state.head ?? firstHead(this.state);
    const log: Blob = [[HEAD_SEGMENT, LOG_PART, this.state.nextLog], bytes];
    const result = await this.blobs.write({ create: this.state.head ? [log] : [encodeHead(head), log] });
    if (!result.ok) return result;
    if (this.state.head === undefined) {
      this.state.head = head;
      this.state.headSequences = [head.sequence];
      await this.#mark();
    }
    this.state.logKeys.push(log[0]);
    this.state.nextLog++;
    applyRecord(this.state, record, bytes.length);
    return result;
  }

  /** Writes the delta and the record into a new segment. */
  async #flush({ added, removed }: LogRecord): Promise<WriteResult> {
    const { state } = this;
    const head = state.head ?? firstHead(state);
    const gone = new Set(removed);
    const documents = [...[...state.delta].map(([number, prepared]) => ({ number, prepared })), ...added].filter(({ number }) => !gone.has(number));
    const built = await buildSegment(this.blobs, randomId(), head.next, documents);
    if (!built.ok) return built;
    const stored = removed.filter((number) => !state.delta.has(number));
    return this.#commit({
      ...head,
      next: alignNumber(built.segment.end),
      segments: [...head.segments, built.segment],
      logFrom: state.nextLog,
      removed: [...state.removed, ...stored].sort((a, b) => a - b),
    });
  }

  /** Makes a new head the one that counts and clears away what only the head before the last one needed. */
  async #commit(next: Head): Promise<WriteResult> {
    const { state } = this;
    const kept = new Set(next.segments.map(({ id }) => id));
    const head = {
      ...next,
      sequence: Math.max(0, ...state.headSequences) + 1,
      retired: (state.head?.segments ?? []).filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    };
    const oldLog = state.logKeys.filter((key) => key[2] < (state.head?.logFrom ?? 0));
    const oldHeads = state.headSequences.filter((sequence) => sequence !== state.head?.sequence);
    const result = await this.blobs.write({
      create: [encodeHead(head)],
      remove: [...oldHeads.map((sequence) => [HEAD_SEGMENT, HEAD_PART, sequence] as const), ...oldLog],
      removeSegments: state.head?.retired ?? [],
    });
    if (!result.ok) return result;
    await this.#reload();
    await this.#mark();
    return result;
  }

  async #mark(): Promise<void> {
    const { head } = this.state;
    if (head) await this.options.marker?.write({ generation: head.generation, documents: Math.max(1, countDocuments(this.state)) });
  }
}

function firstHead(state: IndexState): Head {
  return {
    version: FORMAT_VERSION,
    sequence: Math.max(0, ...state.headSequences) + 1,
    generation: randomId(),
    since: new Date().toISOString(),
    next: 0,
    segments: [],
    retired: [],
    logFrom: state.nextLog,
    removed: [],
    merge: null,
  };
}

/** Random, so that two writers never build the same segment. */
function randomId(): number {
  return 1 + (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 0x7ffffffe;
}

function sourceOf({ number: _number, attributions: _attributions, ...document }: IndexedDocument): SourceDocument {
  return document;
}
