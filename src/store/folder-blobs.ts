/**
 * Blobs in a folder: one append-only file per segment with a table of contents behind it, one small file per head and log
 * record. Node only; imported by the command line. A lock file keeps a second writing process out.
 */
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync, writeSync } from "node:fs";
import path from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Blob, BlobKey, Blobs, BlobWrite, WriteFailure, WriteResult } from "./blobs.ts";
import { lockFolder } from "./folder-lock.ts";
import { HEAD_PART, HEAD_SEGMENT, LOG_PART } from "./parts.ts";
import { openSegmentFile, SegmentFileWriter } from "./segment-file.ts";
import type { SegmentFile } from "./segment-file.ts";

const partNames: Record<number, string> = { [HEAD_PART]: "head", [LOG_PART]: "log" };

/** Opens the folder; it is made at the first write. */
export function openFolderBlobs(folder: string): Blobs {
  return new FolderBlobs(folder);
}

class FolderBlobs implements Blobs {
  readonly #open = new Map<number, SegmentFile | undefined>();
  readonly #building = new Map<number, SegmentFileWriter>();
  #unlock: (() => void) | undefined;

  constructor(private readonly folder: string) {}

  // An async function, so that what `arrived` throws rejects, as it does in a database.
  async read(keys: readonly BlobKey[], arrived?: (blob: Uint8Array, at: number) => void): Promise<(Uint8Array | undefined)[]> {
    const found = keys.map((key, at) => {
      const blob = key[0] === HEAD_SEGMENT ? readWhole(this.#smallPath(key)) : this.#segment(key[0])?.read(key[1], key[2]);
      if (blob) arrived?.(blob, at);
      return blob;
    });
    return Promise.resolve(found);
  }

  readHead(): Promise<Blob[]> {
    const found = list(this.folder).flatMap((name): Blob[] => {
      const [, part, block] = /^(head|log)-(\d+)$/.exec(name) ?? [];
      if (part === undefined) return [];
      const bytes = readWhole(path.join(this.folder, name));
      return bytes ? [[[HEAD_SEGMENT, part === "head" ? HEAD_PART : LOG_PART, Number(block)], bytes]] : [];
    });
    return Promise.resolve(found.sort(([a], [b]) => a[1] - b[1] || a[2] - b[2]));
  }

  segments(): Promise<number[]> {
    const numbers = list(this.folder).flatMap((name) => /^segment-(\d+)(?:\.part)?$/.exec(name)?.[1] ?? []);
    return Promise.resolve([...new Set(numbers.map(Number))]);
  }

  write(change: BlobWrite): Promise<WriteResult> {
    try {
      mkdirSync(this.folder, { recursive: true });
      this.#unlock ??= this.#lock();
      if (this.#unlock === undefined) return Promise.resolve({ ok: false, reason: "locked", detail: `another process writes to ${this.folder}` });
      return Promise.resolve(this.#apply(change));
    } catch (error) {
      return Promise.resolve(failureOf(error));
    }
  }

  #apply({ create = [], put = [], seal, remove = [], removeSegments = [] }: BlobWrite): WriteResult {
    for (const [[segment, part, block], bytes] of put) this.#builder(segment).add(part, block, bytes);
    if (put[0] && seal === undefined) this.#builder(put[0][0][0]).sync();
    if (seal !== undefined) {
      this.#builder(seal).seal();
      this.#building.delete(seal);
    }
    // Heads last: they name what must be durable by then.
    for (const [key, bytes] of create.toSorted(([a], [b]) => b[1] - a[1])) {
      if (!createFile(this.#smallPath(key), bytes)) return { ok: false, reason: "conflict", detail: `${this.#smallPath(key)} exists` };
    }
    if (create.length > 0) syncFolder(this.folder);
    for (const key of remove) rmSync(this.#smallPath(key), { force: true });
    for (const segment of removeSegments) {
      this.#open.get(segment)?.close();
      this.#open.delete(segment);
      this.#building.delete(segment);
      rmSync(this.#segmentPath(segment), { force: true });
      rmSync(`${this.#segmentPath(segment)}.part`, { force: true });
    }
    return { ok: true };
  }

  usage(): Promise<{ bytes: number; quota: number | null }> {
    const bytes = list(this.folder).reduce((sum, name) => sum + (statSync(path.join(this.folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
    return Promise.resolve({ bytes, quota: null });
  }

  deflate(bytes: Uint8Array): Promise<Uint8Array> {
    return Promise.resolve(deflateRawSync(bytes));
  }

  // An async function, so that bad bytes reject.
  async inflate(bytes: Uint8Array): Promise<Uint8Array> {
    return Promise.resolve(inflateRawSync(bytes));
  }

  close(): Promise<void> {
    for (const file of this.#open.values()) file?.close();
    for (const writer of this.#building.values()) writer.close();
    this.#open.clear();
    this.#building.clear();
    this.#unlock?.();
    this.#unlock = undefined;
    return Promise.resolve();
  }

  #lock(): (() => void) | undefined {
    const unlock = lockFolder(this.folder);
    // Half-written heads of killed processes; nobody else writes now.
    if (unlock) for (const name of list(this.folder)) if (name.endsWith(".tmp")) rmSync(path.join(this.folder, name), { force: true });
    return unlock;
  }

  #segment(segment: number): SegmentFile | undefined {
    const known = this.#open.get(segment);
    if (known !== undefined) return known;
    const file = openSegmentFile(this.#segmentPath(segment));
    if (file !== undefined) this.#open.set(segment, file);
    return file;
  }

  #builder(segment: number): SegmentFileWriter {
    const known = this.#building.get(segment);
    if (known !== undefined) return known;
    const writer = new SegmentFileWriter(this.#segmentPath(segment));
    this.#building.set(segment, writer);
    return writer;
  }

  #segmentPath(segment: number): string {
    return path.join(this.folder, `segment-${segment}`);
  }

  #smallPath([, part, block]: BlobKey): string {
    return path.join(this.folder, `${partNames[part] ?? part}-${block}`);
  }
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function readWhole(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    // Removed by another process after we listed it.
    return undefined;
  }
}

/** Makes the file whole or not at all; false when it is there already. */
function createFile(file: string, bytes: Uint8Array): boolean {
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = openSync(temporary, "w");
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  try {
    // `link` fails where `rename` would overwrite.
    linkSync(temporary, file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    unlinkSync(temporary);
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

function failureOf(error: unknown): WriteFailure {
  const detail = error instanceof Error ? error.message : String(error);
  const full = ["ENOSPC", "EDQUOT", "EFBIG"].includes(String(codeOf(error)));
  return { ok: false, reason: full ? "quota" : "failed", detail };
}
