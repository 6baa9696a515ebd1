/** Reads a backup as a stream. A line is handed on only once the checksum behind its block has been seen to fit. */
import { ByteReader } from "../byte-reader.ts";
import { readBackupDocument } from "./backup-document.ts";
import type { BackupEntry, BackupHeader, BackupProblem } from "./backup-format.ts";
import { BACKUP_VERSION, MOST_LINE_BYTES } from "./backup-format.ts";
import { ChecksumChain } from "./checksum-chain.ts";
import { gunzip, GunzipError } from "./gzip-stream.ts";

/** Blocks of ours end behind 256 KB and one more line. */
const MOST_BLOCK_BYTES = MOST_LINE_BYTES + 1_000_000;

/** Everything the file holds, in order; `end` or `failed` comes last. Never throws, whatever the bytes are. */
export async function* readBackup(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<BackupEntry> {
  const bytes = { seen: false };
  const reader = new ByteReader(gunzip(startWithGzip(chunks, bytes)));
  try {
    for await (const entry of readBlocks(reader)) {
      yield entry;
      if (entry.kind === "end") return;
    }
  } catch (error) {
    yield { kind: "failed", problem: problemOf(error, bytes.seen), detail: error instanceof Error ? error.message : String(error) };
  } finally {
    await reader.close();
  }
}

function problemOf(error: unknown, seen: boolean): BackupProblem {
  if (error instanceof NoBackupError) return error.problem;
  if (error instanceof GunzipError) return seen ? error.problem : "wrong-file";
  return "unreadable";
}

/** Why reading stops; told to the reader as an entry. */
class NoBackupError extends Error {
  constructor(
    readonly problem: BackupProblem,
    detail = "",
  ) {
    super(detail);
  }
}

/** Tells other files from damaged ones: gzip begins with 1f 8b 08. */
async function* startWithGzip(chunks: AsyncIterable<Uint8Array>, bytes: { seen: boolean }): AsyncGenerator<Uint8Array> {
  const start: number[] = [];
  for await (const chunk of chunks) {
    start.push(...chunk.subarray(0, Math.max(0, 3 - start.length)));
    if (!start.every((byte, i) => byte === [0x1f, 0x8b, 8][i])) throw new NoBackupError("wrong-file");
    bytes.seen ||= start.length === 3;
    yield chunk;
  }
  if (start.length === 0) throw new NoBackupError("empty");
}

async function* readBlocks(reader: ByteReader): AsyncGenerator<BackupEntry> {
  const chain = new ChecksumChain();
  let header: BackupHeader | undefined;
  let block: { raw: Uint8Array[]; entries: BackupEntry[]; length: number } = { raw: [], entries: [], length: 0 };
  for (let number = 1; ; number++) {
    const raw = await reader.line(MOST_LINE_BYTES);
    if (raw.length === 0) throw new NoBackupError(header === undefined ? "wrong-file" : "cut");
    const value = parseLine(raw);
    if (header !== undefined && value !== undefined && "checksum" in value) {
      if ((await chain.extend(block.raw)) !== value["checksum"]) throw new NoBackupError("changed");
      yield* block.entries;
      block = { raw: [], entries: [], length: 0 };
      continue;
    }
    block.entries.push(header === undefined ? { kind: "header", header: readHeader(value) } : readEntry(value, number));
    header ??= readHeader(value);
    block.raw.push(raw);
    block.length += raw.length;
    if (raw.length === MOST_LINE_BYTES || block.length > MOST_BLOCK_BYTES) throw new NoBackupError("changed");
  }
}

function parseLine(raw: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(raw));
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function readHeader(value: Record<string, unknown> = {}): BackupHeader {
  const { wiretrace, version, createdAt, program = "" } = value;
  if (wiretrace !== "backup" || typeof version !== "number" || !Number.isInteger(version) || version < 1) throw new NoBackupError("wrong-file");
  // What a later version writes behind its header need not look like this at all.
  if (version > BACKUP_VERSION) throw new NoBackupError("newer", String(program));
  return { wiretrace, version, createdAt: typeof createdAt === "string" ? createdAt : "", program: String(program) };
}

function readEntry(value: Record<string, unknown> | undefined, line: number): BackupEntry {
  const skipped: BackupEntry = { kind: "skipped", line };
  if (value === undefined) return skipped;
  if ("document" in value) {
    const document = readBackupDocument(value["document"]);
    return document ? { kind: "document", document } : skipped;
  }
  if ("item" in value) return readItem(value["item"]) ?? skipped;
  return readEnd(value["end"]) ?? skipped;
}

function readItem(value: unknown): BackupEntry | undefined {
  if (typeof value !== "object" || value === null || !("part" in value && "id" in value && "value" in value)) return undefined;
  const { part, id } = value;
  if (typeof part !== "string" || typeof id !== "string") return undefined;
  const changedAt = "changedAt" in value && typeof value.changedAt === "string" ? { changedAt: value.changedAt } : {};
  return { kind: "item", item: { part, id, value: value.value, ...changedAt } };
}

function readEnd(value: unknown): BackupEntry | undefined {
  if (typeof value !== "object" || value === null || !("documents" in value && "items" in value)) return undefined;
  const { documents, items } = value;
  return typeof documents === "number" && typeof items === "number" ? { kind: "end", totals: { documents, items } } : undefined;
}
