/** Blobs in IndexedDB: one object store, key `[segment, part, block]`. */
import { openDB, unwrap } from "idb";
import type { DBSchema, IDBPDatabase } from "idb";
import type { Blob, BlobKey, Blobs, BlobWrite, WriteFailure, WriteResult } from "./blobs.ts";
import { deflateBytes, inflateBytes } from "./compression-streams.ts";
import { HEAD_SEGMENT } from "./parts.ts";

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

  read(keys: readonly BlobKey[]): Promise<(Uint8Array | undefined)[]> {
    const store = this.database.transaction("blobs").store;
    return Promise.all(keys.map((key) => store.get(writable(key))));
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
    const begun = this.#begin();
    if ("ok" in begun) return begun;
    // idb's own promise tells of the first request that failed before the transaction knows why.
    begun.done.catch(() => undefined);
    const outcome = outcomeOf(unwrap(begun));
    // Bare requests: a promise for each takes a tenth of an import's time, and the transaction says what became of all of them.
    const bare = unwrap(begun.store);
    try {
      for (const [key, bytes] of create) bare.add(owned(bytes), writable(key));
      for (const [key, bytes] of [...put, ...erase]) bare.put(owned(bytes), writable(key));
      for (const key of remove) bare.delete(writable(key));
      for (const segment of removeSegments) bare.delete(segmentRange(segment));
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
