/** Backups for tests: written, read, and bent. */
import { gzipSync } from "node:zlib";
import type { SourceDocument } from "../../../src/core/model.ts";
import type { BackupEntry, BackupItem } from "../../../src/intake/backup/backup-format.ts";
import { readBackup } from "../../../src/intake/backup/read-backup.ts";
import { writeBackup } from "../../../src/intake/backup/write-backup.ts";

/** A story with as many characters as asked for. */
export const story = (n: number, characters = 200): SourceDocument => ({
  url: `https://paper.example/${n}`,
  title: `Story ${n} — „Hafen“ 港`,
  text: `Ship ${n} left the harbour. ${"The crane moved on. ".repeat(Math.ceil(characters / 20))}`.slice(0, characters),
  lang: "en",
  publishedAt: "2026-09-13",
  kept: { way: "import", of: "i1", at: "2026-09-14T10:00:00Z", pinned: true },
});

/** The bytes of a backup. */
export async function backupOf(documents: SourceDocument[], items: BackupItem[] = []): Promise<Uint8Array> {
  return joined(writeBackup({ createdAt: "2026-11-28T12:00:00Z", program: "0.1.0", items, documents: stream(documents) }));
}

/** All entries of the bytes, handed over in pieces of this size. */
export async function entriesOf(bytes: Uint8Array, size = 1 << 16): Promise<BackupEntry[]> {
  const entries: BackupEntry[] = [];
  for await (const entry of readBackup(pieces(bytes, size))) entries.push(entry);
  return entries;
}

/** Lines as a gzip file, without regard to checksums. */
export const gzipLines = (...lines: unknown[]): Uint8Array => new Uint8Array(gzipSync(lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("")));

export async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function* stream<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}
