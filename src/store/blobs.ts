/**
 * The one small interface under the local provenance index: numbered byte strings in numbered segments.
 * Two homes implement it: IndexedDB in the worker and a folder on disk in the command line.
 */

/** `[segment, part, block]`, all unsigned. Segment 0 holds the heads and the write-ahead log, all others are immutable. */
export type BlobKey = readonly [segment: number, part: number, block: number];

export type Blob = readonly [key: BlobKey, bytes: Uint8Array];

/**
 * Why nothing was written. `conflict`: another writer was faster, read again. `locked`: another process writes.
 * `quota`: disk or quota is full. `closed`: the home was closed or deleted under us.
 */
export type WriteFailure = { ok: false; reason: "conflict" | "locked" | "quota" | "closed" | "failed"; detail: string };

export type WriteResult = { ok: true } | WriteFailure;

/** One write. Everything in it that touches segment 0 becomes visible together, after everything else is durable. */
export type BlobWrite = {
  /** Must not exist yet; if one does, nothing of segment 0 changes and the answer is `conflict`. */
  create?: Blob[];
  /** Blobs of one segment under construction. Writing the same key again with the same bytes is harmless. */
  put?: Blob[];
  /** The segment under construction is complete: its blobs can be read from now on. */
  seal?: number;
  /**
   * Blobs of finished segments with the words of removed documents taken out. A home that cannot overwrite leaves them as they
   * are: the documents are hidden either way, and gone with the next merge.
   */
  erase?: Blob[];
  /** Keys of segment 0 that go. */
  remove?: BlobKey[];
  /** Whole segments that go; a segment that is not there is no failure. */
  removeSegments?: number[];
};

export type Blobs = {
  /**
   * One answer per key, in the order asked, `undefined` for what is not there. One transaction, gets in parallel. `arrived` is called for
   * each blob that is there as soon as it is, with its key's place among the keys, so that it can be decoded while others are on their way.
   */
  read(keys: readonly BlobKey[], arrived?: (blob: Uint8Array, at: number) => void): Promise<(Uint8Array | undefined)[]>;
  /** All blobs of segment 0, in key order, in one transaction. */
  readHead(): Promise<Blob[]>;
  /** Numbers of all segments but 0 that hold at least one blob, finished or not. */
  segments(): Promise<number[]>;
  write(change: BlobWrite): Promise<WriteResult>;
  /** Bytes in use and the most there may be; null where the home does not know. */
  usage(): Promise<{ bytes: number; quota: number | null }>;
  deflate(bytes: Uint8Array): Promise<Uint8Array>;
  /** Rejects when the bytes are no deflate stream. */
  inflate(bytes: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
};
