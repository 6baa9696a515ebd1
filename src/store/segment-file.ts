/**
 * One segment in one file: records `[part u32, block u32, length u32, bytes]`, then a table of contents per part, then a footer.
 * The table is read entry by entry where it lies, so that opening a segment of millions of blobs reads 4 KB.
 */
import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, renameSync, writeSync } from "node:fs";

const RECORD_HEAD = 12;
/** Table entry: offset (f64, exact to 2^53), length (u32). */
const ENTRY = 12;
/** Footer row: part, first block, number of entries (u32 each), offset of the entries (f64). */
const ROW = 20;
/** The end of the file: offset of the footer (f64), number of rows (u32), magic. */
const TAIL = 16;
const MAGIC = 0x57_54_53_31;
/** Appends are gathered to writes of this size. */
const BUFFER = 1 << 20;

type Row = { part: number; first: number; count: number; offset: number };

export type SegmentFile = { read(part: number, block: number): Uint8Array | undefined; close(): void };

/** Opens a sealed file; `undefined` when it is not there or its end is missing. */
export function openSegmentFile(file: string): SegmentFile | undefined {
  if (!existsSync(file)) return undefined;
  const handle = openSync(file, "r");
  const rows = readRows(handle);
  if (rows === undefined) {
    closeSync(handle);
    return undefined;
  }
  return {
    read(part, block) {
      const row = rows.find((candidate) => candidate.part === part);
      if (row === undefined || block < row.first || block >= row.first + row.count) return undefined;
      const entry = readAt(handle, row.offset + (block - row.first) * ENTRY, ENTRY);
      if (entry === undefined) return undefined;
      const length = entry.getUint32(8, true);
      // Length 0: no such blob. A blob has at least its checksum.
      const bytes = length === 0 ? undefined : readAt(handle, entry.getFloat64(0, true), length);
      return bytes && new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    },
    close: () => closeSync(handle),
  };
}

/** Appends blobs to `<file>.part`; `seal` writes the table and gives the file its name. Goes on where a killed process stopped. */
export class SegmentFileWriter {
  readonly #handle: number;
  readonly #places = new Map<number, Map<number, { offset: number; length: number }>>();
  #buffer: Uint8Array[] = [];
  #buffered = 0;
  #end: number;

  constructor(private readonly file: string) {
    const part = `${file}.part`;
    this.#handle = openSync(part, existsSync(part) ? "r+" : "w+");
    this.#end = this.#scan();
    ftruncateSync(this.#handle, this.#end);
  }

  add(part: number, block: number, bytes: Uint8Array): void {
    const head = new DataView(new ArrayBuffer(RECORD_HEAD));
    [part, block, bytes.length].forEach((value, i) => head.setUint32(4 * i, value, true));
    this.#place(part, block, this.#end + this.#buffered + RECORD_HEAD, bytes.length);
    this.#append(new Uint8Array(head.buffer));
    this.#append(bytes);
  }

  /** Everything added is on disk afterwards. */
  sync(): void {
    this.#flush();
    fsyncSync(this.#handle);
  }

  seal(): void {
    const rows = [...this.#places].map(([part, blocks]) => this.#writeTable(part, blocks));
    const footer = this.#end + this.#buffered;
    const view = new DataView(new ArrayBuffer(rows.length * ROW + TAIL));
    rows.forEach(({ part, first, count, offset }, i) => {
      [part, first, count].forEach((value, k) => view.setUint32(i * ROW + 4 * k, value, true));
      view.setFloat64(i * ROW + 12, offset, true);
    });
    view.setFloat64(rows.length * ROW, footer, true);
    view.setUint32(rows.length * ROW + 8, rows.length, true);
    view.setUint32(rows.length * ROW + 12, MAGIC, true);
    this.#append(new Uint8Array(view.buffer));
    this.sync();
    closeSync(this.#handle);
    renameSync(`${this.file}.part`, this.file);
  }

  close(): void {
    this.#flush();
    closeSync(this.#handle);
  }

  #writeTable(part: number, blocks: Map<number, { offset: number; length: number }>): Row {
    const numbers = [...blocks.keys()];
    const first = numbers.reduce((least, block) => Math.min(least, block), Infinity);
    const count = numbers.reduce((most, block) => Math.max(most, block), 0) - first + 1;
    const table = new DataView(new ArrayBuffer(count * ENTRY));
    for (const [block, { offset, length }] of blocks) {
      table.setFloat64((block - first) * ENTRY, offset, true);
      table.setUint32((block - first) * ENTRY + 8, length, true);
    }
    const row = { part, first, count, offset: this.#end + this.#buffered };
    this.#append(new Uint8Array(table.buffer));
    return row;
  }

  #place(part: number, block: number, offset: number, length: number): void {
    const blocks = this.#places.get(part) ?? new Map<number, { offset: number; length: number }>();
    blocks.set(block, { offset, length });
    this.#places.set(part, blocks);
  }

  #append(bytes: Uint8Array): void {
    this.#buffer.push(bytes);
    this.#buffered += bytes.length;
    if (this.#buffered >= BUFFER) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#buffer);
    this.#buffer = [];
    this.#buffered = 0;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#handle, bytes, at, bytes.length - at, this.#end + at);
    this.#end += bytes.length;
  }

  /** Finds the records a killed process left whole, and the end of the last of them. */
  #scan(): number {
    const { size } = fstatSync(this.#handle);
    let at = 0;
    for (;;) {
      const head = readAt(this.#handle, at, RECORD_HEAD);
      if (head === undefined) return at;
      const length = head.getUint32(8, true);
      if (at + RECORD_HEAD + length > size) return at;
      this.#place(head.getUint32(0, true), head.getUint32(4, true), at + RECORD_HEAD, length);
      at += RECORD_HEAD + length;
    }
  }
}

function readRows(handle: number): Row[] | undefined {
  const { size } = fstatSync(handle);
  const tail = size >= TAIL ? readAt(handle, size - TAIL, TAIL) : undefined;
  if (tail === undefined || tail.getUint32(12, true) !== MAGIC) return undefined;
  const count = tail.getUint32(8, true);
  const footer = tail.getFloat64(0, true);
  if (footer + count * ROW + TAIL !== size) return undefined;
  const view = readAt(handle, footer, count * ROW);
  if (view === undefined) return undefined;
  return Array.from({ length: count }, (_, i) => ({
    part: view.getUint32(i * ROW, true),
    first: view.getUint32(i * ROW + 4, true),
    count: view.getUint32(i * ROW + 8, true),
    offset: view.getFloat64(i * ROW + 12, true),
  }));
}

/** The bytes at this place; `undefined` where the file ends before. */
function readAt(handle: number, position: number, length: number): DataView<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(length);
  for (let got = 0; got < length; ) {
    const read = readSync(handle, bytes, got, length - got, position + got);
    if (read === 0) return undefined;
    got += read;
  }
  return new DataView(bytes.buffer);
}
