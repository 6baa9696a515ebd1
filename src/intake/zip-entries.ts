/** The files inside a zip archive, found by its directory at the end, so that nothing is unpacked that is not wanted. */
import { readAll } from "./bytes.ts";
import type { ImportFile } from "./import-record.ts";
import { problem, UnreadableError } from "./import-record.ts";
import { inflate } from "./inflate.ts";

/** A file of the archive; `name` is its path inside. */
export type ZipEntry = ImportFile & { size: number };

/** The end record has 22 bytes and a comment of at most 65,535 behind it; the locator of large archives 20 before it. */
const END_REACH = 65_557 + 20;
const MOST_DIRECTORY_BYTES = 200_000_000;

/** The entries in the order of the directory, folders left out. Throws `UnreadableError` for what is no whole archive. */
export async function readZipEntries(file: ImportFile): Promise<ZipEntry[]> {
  const { size } = file;
  if (size === undefined) throw new UnreadableError(problem("needs-file"));
  const { offset, length } = await findDirectory(file, size);
  if (length > MOST_DIRECTORY_BYTES || offset + length > size) throw new UnreadableError(problem("damaged"));
  const directory = viewOf(await readRange(file, offset, offset + length));
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= directory.byteLength && directory.getUint32(at, true) === 0x02014b50; ) {
    const nameLength = directory.getUint16(at + 28, true);
    const extraLength = directory.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + directory.getUint16(at + 32, true);
    if (next > directory.byteLength) throw new UnreadableError(problem("damaged"));
    const name = new TextDecoder().decode(bytesOf(directory, at + 46, nameLength));
    const sizes = realSizes(directory, at, at + 46 + nameLength, extraLength);
    const entry = { flags: directory.getUint16(at + 8, true), method: directory.getUint16(at + 10, true), ...sizes };
    if (!name.endsWith("/")) entries.push({ name, size: entry.size, read: (from = 0, to = entry.size) => readEntry(file, entry, from, to) });
    at = next;
  }
  return entries;
}

type Entry = { flags: number; method: number; packed: number; size: number; offset: number };

async function* readEntry(file: ImportFile, { flags, method, packed, offset }: Entry, from: number, to: number): AsyncGenerator<Uint8Array> {
  if (flags & 1) throw new UnreadableError(problem("encrypted"));
  if (method !== 0 && method !== 8) throw new UnreadableError(problem("compressed-otherwise", `zip ${method}`));
  const head = viewOf(await readRange(file, offset, offset + 30));
  if (head.getUint32(0, true) !== 0x04034b50) throw new UnreadableError(problem("damaged"));
  const start = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (method === 0) {
    yield* file.read(start + from, start + Math.min(to, packed));
    return;
  }
  let at = 0;
  for await (const chunk of inflate(file.read(start, start + packed), "raw")) {
    const piece = chunk.subarray(Math.max(0, from - at), Math.max(0, to - at));
    at += chunk.length;
    if (piece.length > 0) yield piece;
    if (at >= to) return;
  }
}

async function findDirectory(file: ImportFile, size: number): Promise<{ offset: number; length: number }> {
  const from = Math.max(0, size - END_REACH);
  const tail = viewOf(await readRange(file, from, size));
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    const found = { length: tail.getUint32(at + 12, true), offset: tail.getUint32(at + 16, true) };
    if (found.offset !== 0xffffffff || at < 20 || tail.getUint32(at - 20, true) !== 0x07064b50) return found;
    // Archives beyond 4 GB have a second end record.
    const place = Number(tail.getBigUint64(at - 12, true));
    const large = viewOf(await readRange(file, place, place + 56));
    if (large.getUint32(0, true) !== 0x06064b50) break;
    return { length: Number(large.getBigUint64(40, true)), offset: Number(large.getBigUint64(48, true)) };
  }
  throw new UnreadableError(problem("cut-off"));
}

/** Sizes and offset of an entry; those that do not fit 32 bits stand in its extra field 1, in this order. */
function realSizes(directory: DataView, at: number, extra: number, extraLength: number): { packed: number; size: number; offset: number } {
  const sizes = { size: directory.getUint32(at + 24, true), packed: directory.getUint32(at + 20, true), offset: directory.getUint32(at + 42, true) };
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + directory.getUint16(field + 2, true)) {
    if (directory.getUint16(field, true) !== 1) continue;
    const end = Math.min(field + 4 + directory.getUint16(field + 2, true), directory.byteLength);
    let value = field + 4;
    for (const name of ["size", "packed", "offset"] as const) {
      if (sizes[name] !== 0xffffffff || value + 8 > end) continue;
      sizes[name] = Number(directory.getBigUint64(value, true));
      value += 8;
    }
  }
  return sizes;
}

async function readRange(file: ImportFile, from: number, to: number): Promise<Uint8Array> {
  const bytes = await readAll(file.read(from, to), to - from);
  if (bytes === undefined || bytes.length < to - from) throw new UnreadableError(problem("cut-off"));
  return bytes;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const bytesOf = (view: DataView, at: number, length: number): Uint8Array => new Uint8Array(view.buffer, view.byteOffset + at, length);
