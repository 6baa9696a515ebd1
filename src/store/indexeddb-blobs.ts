/** Blobs in IndexedDB: one object store, key `[segment, part, block]`. */
import { openDB, unwrap } from "idb";
import type { DBSchema, IDBPDatabase } from "idb";
import type { Blob, BlobKey, Blobs, BlobWrite, WriteFailure, WriteResult } from "./blobs.ts";
import { deflateBytes, inflateBytes } from "./compression-streams.ts";
import { HEAD_SEGMENT, META_PART } from "./parts.ts";
import { readStretches } from "./read-stretches.ts";

/**
 * A transaction of Chromium that changes more than about a megabyte first writes down how to undo it, whole old values included,
 * and goes through all of that again when it clears up: removing a merged segment at once made an import read 30 MB a second.
 */
const PORTION_BYTES = 500_000;
const PORTION_BLOBS = 100;

type Schema = DBSchema & { blobs: { key: [number, number, number]; value: Uint8Array<ArrayBuffer> } };

/** Opens (or makes) the database of this name. */
export async function openIndexedDbBlobs(name: string): Promise<Blobs> {
  const database = await openDB<Schema>(name, 1, {
    upgrade: (db) => void db.createObjectStore("blobs"),
    // Another tab deletes or upgrades the database: holding on would block it for ever.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return new IndexedDbBlobs(database);
}

class IndexedDbBlobs implements Blobs {
  constructor(private readonly database: IDBPDatabase<Schema>) {}

  async read(keys: readonly BlobKey[], arrived?: (blob: Uint8Array, at: number) => void): Promise<(Uint8Array | undefined)[]> {
    return readStretches(unwrap(this.database.transaction("blobs").store), keys, arrived);
  }

  async readHead(): Promise<Blob[]> {
    const store = this.database.transaction("blobs").store;
    const [keys, values] = await Promise.all([store.getAllKeys(segmentRange(HEAD_SEGMENT)), store.getAll(segmentRange(HEAD_SEGMENT))]);
    return keys.flatMap((key, i): Blob[] => (values[i] ? [[key, values[i]]] : []));
  }

  async segments(): Promise<number[]> {
    const store = this.database.transaction("blobs").store;
    const found: number[] = [];
    // Jumps from segment to segment: a key cursor from behind the last one.
    let cursor = await store.openKeyCursor(IDBKeyRange.lowerBound([HEAD_SEGMENT, []]));
    while (cursor) {
      found.push(cursor.key[0]);
      cursor = await store.openKeyCursor(IDBKeyRange.lowerBound([cursor.key[0], []]));
    }
    return found;
  }

  async write({ create = [], put = [], erase = [], remove = [], removeSegments = [] }: BlobWrite): Promise<WriteResult> {
    // In order, so that a segment's description comes last and says that the others are there.
    for (const blobs of portionsOf(put)) {
      const written = await this.#change((store) => {
        for (const [key, bytes] of blobs) store.put(owned(bytes), writable(key));
      });
      if (!written.ok) return written;
    }
    if (put.length > 0 && create.length + erase.length + remove.length + removeSegments.length === 0) return { ok: true };
    const result = await this.#change((store) => {
      for (const [key, bytes] of create) store.add(owned(bytes), writable(key));
      for (const [key, bytes] of erase) store.put(owned(bytes), writable(key));
      for (const key of remove) store.delete(writable(key));
      for (const segment of removeSegments) store.delete([segment, META_PART, 0]);
    });
    if (result.ok) for (const segment of removeSegments) await this.#removeSegment(segment);
    return result;
  }

  /** What is not removed because the worker dies is a leftover without a description, and swept up later. */
  async #removeSegment(segment: number): Promise<void> {
    for (let from: [number, number, number] | undefined = [segment, 0, 0]; from !== undefined; ) {
      const range = IDBKeyRange.bound(from, [segment, []]);
      const keys: [number, number, number][] = await this.database.getAllKeys("blobs", range, PORTION_BLOBS);
      const last = keys.at(-1);
      if (last === undefined || !(await this.#change((store) => store.delete(IDBKeyRange.bound(from, last)))).ok) return;
      from = keys.length < PORTION_BLOBS ? undefined : last;
    }
  }

  /** One transaction: all of the requests or none. */
  async #change(request: (store: IDBObjectStore) => void): Promise<WriteResult> {
    const begun = this.#begin();
    if ("ok" in begun) return begun;
    // idb's own promise tells of the first request that failed before the transaction knows why.
    begun.done.catch(() => undefined);
    const outcome = outcomeOf(unwrap(begun));
    // Bare requests: a promise for each takes a tenth of an import's time, and the transaction says what became of all of them.
    try {
      request(unwrap(begun.store));
    } catch (error) {
      // A request that is refused at once does not undo those made before it.
      abort(begun);
      await outcome;
      return failureOf(error);
    }
    const failure = await outcome;
    return failure === undefined ? { ok: true } : failureOf(failure);
  }

  #begin() {
    try {
      return this.database.transaction("blobs", "readwrite");
    } catch (error) {
      return failureOf(error);
    }
  }

  async usage(): Promise<{ bytes: number; quota: number | null }> {
    const estimate = await globalThis.navigator?.storage?.estimate?.();
    return { bytes: estimate?.usage ?? 0, quota: estimate?.quota ?? null };
  }

  deflate(bytes: Uint8Array): Promise<Uint8Array> {
    return deflateBytes(bytes);
  }

  inflate(bytes: Uint8Array): Promise<Uint8Array> {
    return inflateBytes(bytes);
  }

  close(): Promise<void> {
    this.database.close();
    return Promise.resolve();
  }
}

/** Undefined once everything is durable, else why nothing is. */
function outcomeOf(transaction: IDBTransaction): Promise<unknown> {
  return new Promise((resolve) => {
    transaction.addEventListener("complete", () => resolve(undefined));
    transaction.addEventListener("abort", () => resolve(transaction.error ?? new Error("aborted")));
  });
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

/** All keys of a segment: arrays sort behind numbers. */
const segmentRange = (segment: number): IDBKeyRange => IDBKeyRange.bound([segment], [segment, []]);

const writable = ([segment, part, block]: BlobKey): [number, number, number] => [segment, part, block];

/** A view would store its whole buffer. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength ? new Uint8Array(bytes.buffer) : bytes.slice();
}

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

function failureOf(error: unknown): WriteFailure {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (isNamed(error, "ConstraintError")) return { ok: false, reason: "conflict", detail };
  if (isNamed(error, "QuotaExceededError")) return { ok: false, reason: "quota", detail };
  if (isNamed(error, "InvalidStateError")) return { ok: false, reason: "closed", detail };
  return { ok: false, reason: "failed", detail };
}

/** The blobs in portions that one transaction takes without ado. */
function* portionsOf(blobs: readonly Blob[]): Generator<Blob[]> {
  let portion: Blob[] = [];
  let size = 0;
  for (const blob of blobs) {
    portion.push(blob);
    size += blob[1].length;
    if (size < PORTION_BYTES) continue;
    yield portion;
    portion = [];
    size = 0;
  }
  if (portion.length > 0) yield portion;
}
