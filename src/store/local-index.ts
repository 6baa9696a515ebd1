/** The local provenance index: documents in, posting lists and documents out, over any home for blobs. */
import type { IndexedDocument, IndexReader } from "../core/match/index-reader.ts";
import type { SourceDocument } from "../core/model.ts";
import type { Blobs, WriteFailure } from "./blobs.ts";
import { compactIndex, mergeNewest, type CompactOptions, type CompactResult } from "./compact-index.ts";
import type { NumberedDocument } from "./build-segment.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { knownFacts, numbersWithText, sortBatch } from "./find-known.ts";
import { countDocuments, loadState } from "./index-state.ts";
import type { IndexState } from "./index-state.ts";
import { DocumentTable, type TableRow } from "./document-table.ts";
import type { StoredFacts } from "./facts-block.ts";
import { IndexWriter } from "./index-writer.ts";
import type { GenerationMarker, Marker } from "./index-writer.ts";
import type { PreparedDocument } from "../core/match/documents/prepared-document.ts";
import type { World } from "../core/match/anchors/world.ts";
import { pickDocuments } from "./pick-documents.ts";
import { prepareDocuments } from "./prepare-documents.ts";
import { removeNumbers } from "./remove-numbers.ts";
import { repairSegments, type RepairResult } from "./repair-index.ts";
import { searchDocuments, type Search, type SearchAnswer } from "./search-documents.ts";
import { sortRestored } from "./sort-restored.ts";
import type { RestoreCounts } from "./sort-restored.ts";
import { StateReader } from "./state-reader.ts";
import { partName, verifyIndex, verifySlice, type Verification, type VerifyPlace, type VerifySlice } from "./verify-index.ts";

/** Damage a merge may run into and have repaired before it gives up: a disk that rots faster is not ours to mend. */
const MOST_REPAIRS = 8;
/** Documents an export holds at once. */
const EXPORT_STEP = 128;

/** What an addition is about to do. `displaced`: documents that others take the place of. */
export type AddPlan = { added: number; replaced: number; unchanged: number; displaced: SourceDocument[] };
export type AddResult = { ok: true; added: number; replaced: number; unchanged: number } | WriteFailure;
export type RestoreResult = ({ ok: true } & RestoreCounts) | WriteFailure;
export type ExportStep = { documents: SourceDocument[]; next: number | null };
export type RemoveResult = { ok: true; removed: SourceDocument[] } | WriteFailure;
// Callers of this file give the marker.
export type { GenerationMarker, Marker } from "./index-writer.ts";
/** `world`: what fingerprints are made with, and questions asked with. */
export type LocalIndexOptions = { world: World; marker?: GenerationMarker };

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
export async function openLocalIndex(blobs: Blobs, options: LocalIndexOptions): Promise<LocalIndex> {
  const state = await loadState(blobs);
  const marker = await options.marker?.read();
  return new LocalIndex(new IndexWriter(blobs, state, options.world, options.marker, lostDocuments(state, marker)));
}

/** A database that is empty or new although the marker remembers documents has lost them. */
function lostDocuments(state: IndexState, marker: Marker | undefined): number {
  if (marker === undefined) return 0;
  if (marker.generation === state.head?.generation) return marker.lost ?? 0;
  return Math.max(0, marker.documents - countDocuments(state));
}

/** One process's view of the index. Only one process may write at a time (a Web Lock in the browser, a lock file in a folder). */
export class LocalIndex {
  readonly #reader: StateReader;
  readonly #table: DocumentTable;

  constructor(private readonly writer: IndexWriter) {
    this.#reader = new StateReader(writer.blobs, writer.world, () => writer.state, () => writer.reload());
    this.#table = new DocumentTable(this.#reader, () => writer.state);
  }

  /** What matching reads. */
  get reader(): IndexReader {
    return this.#reader;
  }

  /**
   * Adds documents; when the answer is ok they are durable. All of the batch or nothing. `before` is told what is about to
   * happen and waited for, so that it can be written down: the counts, and the documents that go.
   */
  async add(batch: readonly PreparedDocument[], before?: (plan: AddPlan) => Promise<void>): Promise<AddResult> {
    const result = await this.writer.change(async () => {
      const { fresh, replaces, added, replaced, unchanged } = await sortBatch(batch, this.#reader);
      const counts = { ok: true as const, added, replaced, unchanged };
      await before?.({ added, replaced, unchanged, displaced: (await this.read(replaces)).filter((document) => document !== undefined) });
      if (fresh.length === 0) return counts;
      return this.#replace(fresh, replaces, counts);
    });
    // The documents are durable by now: a merge that fails is tried again at the next addition.
    if (result.ok) await this.#noteDamage(mergeNewest(this.writer));
    return result;
  }

  /** What adding these documents of a backup would do. Changes nothing. */
  async compare(batch: readonly SourceDocument[]): Promise<RestoreCounts> {
    const { fresh, newer, older, same } = await sortRestored(batch, this.#reader);
    return { fresh, newer, older, same };
  }

  /** Adds the documents of a backup that are new or newer than ours. All of the batch or nothing; repeating it changes nothing. */
  async restore(batch: readonly SourceDocument[]): Promise<RestoreResult> {
    const result = await this.writer.change(async () => {
      const { taken, replaces, fresh, newer, older, same } = await sortRestored(batch, this.#reader);
      const counts = { ok: true as const, fresh, newer, older, same };
      // Of a backup that is restored once more nothing is taken, and nothing fingerprinted.
      return taken.length > 0 ? this.#replace(await prepareDocuments(taken, this.writer.world), replaces, counts) : counts;
    });
    if (result.ok) await this.#noteDamage(mergeNewest(this.writer));
    return result;
  }

  /** The documents under these numbers as they are, where there still are any. */
  async read(numbers: readonly number[]): Promise<(SourceDocument | undefined)[]> {
    return (await this.#reader.documents([...numbers])).map((document) => document && sourceOf(document));
  }

  /** Puts changed documents in the place of those under the numbers, in one step; they get new numbers and keep their place in lists. Those that went meanwhile stay gone. */
  revise(changes: readonly NumberedDocument[]): Promise<{ ok: true; revised: number } | WriteFailure> {
    return this.writer.change(async () => {
      const facts = await this.#reader.storedFacts(changes.map(({ number }) => number));
      const there = changes.flatMap(({ number, prepared }, i) => (facts[i] ? [{ number, prepared: withPlace(prepared, facts[i].kept?.place ?? number) }] : []));
      if (there.length === 0) return { ok: true, revised: 0 };
      const removed = new Set(there.map(({ number }) => number));
      // A changed address may be that of another document with the same words: one of them is enough.
      const known = await knownFacts(there.map(({ prepared }) => prepared.document.url), this.#reader);
      for (const { prepared } of there) for (const number of await numbersWithText(prepared.document.text, known.get(canonicalUrl(prepared.document.url)) ?? [], this.#reader)) removed.add(number);
      return this.#replace(there.map(({ prepared }) => prepared), [...removed], { ok: true as const, revised: there.length });
    });
  }

  async #replace<Counts extends { ok: true }>(added: readonly PreparedDocument[], removed: readonly number[], counts: Counts): Promise<Counts | WriteFailure> {
    const first = this.writer.state.next;
    const written = await this.writer.record({ added: added.map((prepared, i) => ({ number: first + i, prepared })), removed: [...removed] });
    return written.ok ? counts : written;
  }

  /** Removes these documents and no other versions of them, and gives them back so that it can be undone. */
  removeNumbers(numbers: readonly number[]): Promise<RemoveResult> {
    return this.writer.change(async () => {
      const documents = await this.#reader.documents([...numbers]);
      const found = documents.flatMap((document) => (document ? [document] : []));
      if (found.length === 0) return { ok: true, removed: [] };
      const written = await removeNumbers(this.writer, found.map(({ number }) => number));
      return written.ok ? { ok: true, removed: found.map(sourceOf) } : written;
    });
  }

  /** How many documents the test picks by their facts. Reads the whole document table. */
  async count(wanted: (facts: StoredFacts) => boolean): Promise<number> {
    return (await pickDocuments(this.#reader, this.writer.state.next, wanted)).length;
  }

  /** Removes the first `most` documents the test picks, and only them: other versions at their addresses stay. `removed` is how many. */
  removeWhere(wanted: (facts: StoredFacts) => boolean, most = Infinity): Promise<{ ok: true; removed: number } | WriteFailure> {
    return this.#removePicked(async () => (await pickDocuments(this.#reader, this.writer.state.next, wanted)).slice(0, most));
  }

  /** The same among the versions of one address, without reading the table. */
  removeVersions(url: string, wanted: (facts: StoredFacts) => boolean): Promise<{ ok: true; removed: number } | WriteFailure> {
    return this.#removePicked(async () => [...(await knownFacts([url], this.#reader)).values()].flat().filter(wanted).map(({ number }) => number));
  }

  /** All versions kept of an address, in the order they were added. */
  async versions(url: string): Promise<SourceDocument[]> {
    const numbers = [...(await knownFacts([url], this.#reader)).values()].flat().map((facts) => facts.number);
    const documents = await this.#reader.documents(numbers.sort((a, b) => a - b));
    return documents.flatMap((document) => (document ? [sourceOf(document)] : []));
  }

  /** Documents that hold all the words, newest addition first; all documents for no words. */
  search(search: Search): Promise<SearchAnswer> {
    return searchDocuments(this.#reader, this.writer.state.next, search);
  }

  /** The document table: what can be counted and filtered without reading a text, in the order of additions. */
  table(): Promise<readonly TableRow[]> {
    return this.#table.rows();
  }

  async status(): Promise<LocalIndexStatus> {
    const { bytes, quota } = await this.writer.blobs.usage();
    const { state } = this.writer;
    const damaged = this.writer.damagedEntries + this.#reader.damaged.size > 0;
    return {
      documents: countDocuments(state),
      since: state.head?.since ?? null,
      bytes,
      quota,
      health: this.writer.lost > 0 ? "lost" : damaged ? "damaged" : "ok",
      segments: state.head?.segments.length ?? 0,
    };
  }

  /** The lost documents are not spoken of any more: what is here now is all there should be. */
  acceptLoss(): Promise<void> {
    return this.writer.acceptLoss();
  }

  /** Bytes of the segments by what they hold; the write-ahead log is not in it. */
  bytesByPart(): Record<string, number> {
    const sums: Record<string, number> = {};
    for (const segment of this.writer.state.head?.segments ?? []) {
      segment.bytes.forEach((bytes, part) => {
        if (bytes > 0) sums[partName(part)] = (sums[partName(part)] ?? 0) + bytes;
      });
    }
    return sums;
  }

  /** Reads every byte and says what is damaged. */
  async verify(): Promise<Verification> {
    const report = await verifyIndex(this.writer.blobs, this.writer.state);
    for (const key of report.keys) this.#reader.noteDamage(key);
    return report;
  }

  /** The same, a slice at a time, beginning with `{ through: [], read: 0 }`. */
  async verifySlice(place: VerifyPlace): Promise<VerifySlice> {
    const slice = await verifySlice(this.writer.blobs, () => this.writer.state, place);
    for (const key of slice.keys) this.#reader.noteDamage(key);
    return slice;
  }

  /** Rebuilds what reading or verifying found damaged, and segments that an earlier process found so; the answer names what could not be saved. */
  async repair(found: readonly number[] = []): Promise<RepairResult> {
    const result = await repairSegments(this.writer, this.#reader, new Set([...this.#reader.damagedSegments(), ...found]));
    if (!result.ok || this.writer.damagedEntries === 0) return result;
    const flushed = await this.writer.change(() => this.writer.flush({ added: [], removed: [] }));
    return flushed.ok ? result : flushed;
  }

  /**
   * Merges what is due, a slice at a time; reads and other writes go on in between. May be aborted or killed at any point and
   * goes on from there next time. What turns out to be damaged, or was fingerprinted by an older version, is rebuilt first.
   */
  async compact(options: CompactOptions = {}): Promise<CompactResult> {
    const outdated = (this.writer.state.head?.segments ?? []).filter(({ recipe }) => recipe !== this.writer.recipe).map(({ id }) => id);
    const rebuilt = await repairSegments(this.writer, this.#reader, new Set(outdated));
    if (!rebuilt.ok) return rebuilt;
    for (let repairs = 0; ; repairs++) {
      const result = await this.#noteDamage(compactIndex(this.writer, options));
      if (result.ok || result.reason !== "damaged" || repairs === MOST_REPAIRS) return result;
      const repaired = await this.repair();
      if (!repaired.ok) return repaired;
    }
  }

  /** All documents in the order they were added, in the import format; those added meanwhile may come too. */
  async *exportDocuments(): AsyncGenerator<SourceDocument> {
    for (let from: number | null = 0; from !== null; ) {
      const step: ExportStep = await this.exportStep(from, EXPORT_STEP);
      yield* step.documents;
      from = step.next;
    }
  }

  /** The documents under so many numbers from this one on, in the order they were added; `next` is where to go on, null at the end. */
  async exportStep(from: number, count: number): Promise<ExportStep> {
    const { next } = this.writer.state;
    const numbers = Array.from({ length: Math.max(0, Math.min(count, next - from)) }, (_, i) => from + i);
    const documents = await this.#reader.documents(numbers);
    return { documents: documents.flatMap((document) => (document ? [sourceOf(document)] : [])), next: from + count < next ? from + count : null };
  }

  /** Gives the home back: its database connection, files and lock. */
  close(): Promise<void> {
    return this.writer.blobs.close();
  }

  #removePicked(pick: () => Promise<number[]>): Promise<{ ok: true; removed: number } | WriteFailure> {
    return this.writer.change(async () => {
      const numbers = await pick();
      if (numbers.length === 0) return { ok: true, removed: 0 };
      const written = await removeNumbers(this.writer, numbers);
      return written.ok ? { ok: true, removed: numbers.length } : written;
    });
  }

  async #noteDamage(compacting: Promise<CompactResult>): Promise<CompactResult> {
    const result = await compacting;
    if (!result.ok && result.reason === "damaged") this.#reader.noteDamage(result.key);
    return result;
  }
}

function withPlace(prepared: PreparedDocument, place: number): PreparedDocument {
  const { document } = prepared;
  return document.kept ? { ...prepared, document: { ...document, kept: { ...document.kept, place } } } : prepared;
}

function sourceOf({ number: _number, ...document }: IndexedDocument): SourceDocument {
  return document;
}
