/** Every way the index changes: a log record, a flush, a commit. Writes wait for each other and survive another writer. */
import type { World } from "../core/match/anchors/world.ts";
import type { Blob, BlobKey, Blobs, WriteFailure, WriteResult } from "./blobs.ts";
import { buildSegment } from "./build-segment.ts";
import { fingerprintAgain, fingerprintRecipe } from "./fingerprint-recipe.ts";
import { blankHead, encodeHead, segmentId } from "./head.ts";
import type { Head } from "./head.ts";
import { applyRecord, countDocuments, loadState } from "./index-state.ts";
import type { IndexState } from "./index-state.ts";
import { encodeLogRecord } from "./log-record.ts";
import type { LogRecord } from "./log-record.ts";
import { HEAD_PART, HEAD_SEGMENT, LOG_PART } from "./parts.ts";

/** Remembers outside the database that there were documents, so that a silently emptied one is noticed. */
export type GenerationMarker = { read(): Promise<Marker | undefined>; write(marker: Marker): Promise<void>; clear(): Promise<void> };
/** `lost`: documents of an earlier generation that are not there again yet. */
export type Marker = { generation: number; documents: number; lost?: number };

/** Documents kept outside segments: a killed worker reads and replays their records before it can answer. */
const DELTA_DOCUMENTS = 128;
const DELTA_BYTES = 1_000_000;
/** So many documents at once are a segment of their own: by way of the log they would be written twice. */
const SEGMENT_DOCUMENTS = 64;
/** How often a write is tried again after another writer was faster. */
const ATTEMPTS = 5;

/** Holds the state of one process and changes it together with the blobs. */
export class IndexWriter {
  #queue: Promise<unknown> = Promise.resolve();
  #recipe: number | undefined;

  constructor(
    readonly blobs: Blobs,
    public state: IndexState,
    readonly world: World,
    private readonly marker: GenerationMarker | undefined,
    /** Documents that were here once and are not: 0 as soon as there are as many again. */
    public lost: number,
  ) {}

  /** What fingerprints are made of now. */
  get recipe(): number {
    this.#recipe ??= fingerprintRecipe(this.world);
    return this.#recipe;
  }

  /** One change after the other; again from the start, on the new state, when another writer came between. */
  change<Result extends { ok: true }>(attempt: () => Promise<Result | WriteFailure>): Promise<Result | WriteFailure> {
    const run = async () => {
      for (let tries = 1; ; tries++) {
        const result = await attempt();
        if (result.ok || result.reason !== "conflict" || tries === ATTEMPTS) return result;
        await this.reload();
      }
    };
    const done = this.#queue.then(run);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Heads and records of the log that could not be read; the next head leaves them behind. */
  get damagedEntries(): number {
    return this.state.damagedHeads + this.state.damagedRecords;
  }

  /** Reads the state again from the blobs. */
  async reload(): Promise<IndexState> {
    this.state = await loadState(this.blobs);
    return this.state;
  }

  /** Makes the record durable: in the log, or in a segment when the log is full. */
  async record(record: LogRecord): Promise<WriteResult> {
    const { delta, deltaBytes } = this.state;
    const outdated = this.state.head !== undefined && this.state.head.recipe !== this.recipe;
    if (outdated || record.added.length >= SEGMENT_DOCUMENTS || delta.size + record.added.length >= DELTA_DOCUMENTS) return this.flush(record);
    const bytes = encodeLogRecord(record);
    return deltaBytes + bytes.length >= DELTA_BYTES ? this.flush(record) : this.#log(record, bytes);
  }

  /** Writes the delta and the record into a new segment and empties the log. */
  async flush({ added, removed }: LogRecord): Promise<WriteResult> {
    const { state } = this;
    const head = state.head ?? blankHead(Math.max(0, ...state.headSequences) + 1, this.recipe);
    const gone = new Set(removed);
    const outdated = head.recipe !== this.recipe;
    const delta = [...state.delta].map(([number, prepared]) => ({ number, prepared: outdated ? fingerprintAgain(prepared, this.world) : prepared }));
    const documents = [...delta, ...added].filter(({ number }) => !gone.has(number));
    const stored = removed.filter((number) => !state.delta.has(number));
    const next = { ...head, recipe: this.recipe, logFrom: state.nextLog + 1, removed: [...new Set([...state.removed, ...stored])].sort((a, b) => a - b) };
    if (documents.length === 0) return this.commit(next, "empties the log");
    const built = await buildSegment(this.blobs, segmentId(head), head.next, { documents, recipe: this.recipe });
    if (!built.ok) return built;
    return this.commit({ ...next, next: built.segment.end, segments: [...head.segments, built.segment] }, "empties the log");
  }

  /**
   * Makes a new head the one that counts, and clears away what only the head before the last one needed. One that empties the log
   * takes the log's next key for itself: another writer that logs the same numbers meanwhile is told of a conflict, or we are.
   */
  async commit(next: Head, log: "stays" | "empties the log" = "stays"): Promise<WriteResult> {
    const { state } = this;
    const fence = log === "stays" ? undefined : logBlob(state.nextLog, encodeLogRecord({ added: [], removed: [] }));
    const kept = new Set(next.segments.map(({ id }) => id));
    const head = {
      ...next,
      sequence: Math.max(0, ...state.headSequences) + 1,
      retired: (state.head?.segments ?? []).filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    };
    const oldLog = state.logKeys.filter((key) => key[2] < (state.head?.logFrom ?? 0));
    const oldHeads = state.headSequences.filter((sequence) => sequence !== state.head?.sequence);
    const result = await this.blobs.write({
      create: fence ? [encodeHead(head), fence] : [encodeHead(head)],
      remove: [...oldHeads.map((sequence) => [HEAD_SEGMENT, HEAD_PART, sequence] as const), ...oldLog],
      removeSegments: state.head?.retired ?? [],
    });
    if (!result.ok) return result;
    // Known without reading: IndexedDB goes through every record that was ever removed there, and an import slowed down by it.
    if (this.damagedEntries > 0) await this.reload();
    else this.state = stateAfter(state, head, oldLog, fence?.[0]);
    await this.#mark();
    return result;
  }

  /** Takes what there is now for all there should be. */
  async acceptLoss(): Promise<void> {
    this.lost = 0;
    if (this.state.head === undefined) await this.marker?.clear();
    await this.#mark();
  }

  async #log(record: LogRecord, bytes: Uint8Array): Promise<WriteResult> {
    const { state } = this;
    const head = state.head ?? blankHead(Math.max(0, ...state.headSequences) + 1, this.recipe);
    const log = logBlob(state.nextLog, bytes);
    const result = await this.blobs.write({ create: state.head ? [log] : [encodeHead(head), log] });
    if (!result.ok) return result;
    const first = state.head === undefined;
    if (first) {
      state.head = head;
      state.headSequences.unshift(head.sequence);
    }
    state.logKeys.push(log[0]);
    state.nextLog++;
    applyRecord(state, record, bytes.length);
    if (first) await this.#mark();
    return result;
  }

  async #mark(): Promise<void> {
    const { head } = this.state;
    if (head === undefined) return;
    const documents = countDocuments(this.state);
    if (documents >= this.lost) this.lost = 0;
    await this.marker?.write(this.lost > 0 ? { generation: head.generation, documents, lost: this.lost } : { generation: head.generation, documents });
  }
}

const logBlob = (number: number, bytes: Uint8Array): Blob => [[HEAD_SEGMENT, LOG_PART, number], bytes];

/** What would be read after this head was committed. */
function stateAfter(state: IndexState, head: Head, gone: readonly BlobKey[], fence: BlobKey | undefined): IndexState {
  const emptied = fence !== undefined;
  const inHead = new Set(state.head?.removed);
  return {
    ...state,
    head,
    headSequences: [head.sequence, ...(state.head ? [state.head.sequence] : [])],
    delta: emptied ? new Map() : state.delta,
    deltaBytes: emptied ? 0 : state.deltaBytes,
    removed: new Set([...head.removed, ...(emptied ? [] : [...state.removed].filter((number) => !inHead.has(number)))]),
    next: Math.max(state.next, head.next),
    nextLog: emptied ? state.nextLog + 1 : state.nextLog,
    logKeys: [...state.logKeys.filter((key) => !gone.includes(key)), ...(emptied ? [fence] : [])],
  };
}
