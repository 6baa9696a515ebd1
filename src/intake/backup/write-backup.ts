/** Writes a backup as a stream: however large the index is, one block is held at a time. */
import type { SourceDocument } from "../../core/model.ts";
import type { BackupHeader, BackupItem, BackupTotals } from "./backup-format.ts";
import { BACKUP_VERSION, BLOCK_BYTES } from "./backup-format.ts";
import { ChecksumChain } from "./checksum-chain.ts";
import { gzip } from "./gzip-stream.ts";

export type BackupContent = {
  /** ISO instant. */
  createdAt: string;
  /** Version of this program. */
  program: string;
  items: Iterable<BackupItem>;
  documents: AsyncIterable<SourceDocument>;
};

/** The bytes of the backup file. Items come first, so that they survive a file whose end is lost. */
export function writeBackup(content: BackupContent): AsyncGenerator<Uint8Array> {
  return gzip(writeBlocks(writeLines(content)));
}

async function* writeLines({ createdAt, program, items, documents }: BackupContent): AsyncGenerator<object> {
  const header: BackupHeader = { wiretrace: "backup", version: BACKUP_VERSION, createdAt, program };
  const totals: BackupTotals = { documents: 0, items: 0 };
  yield header;
  for (const item of items) {
    totals.items++;
    yield { item };
  }
  for await (const document of documents) {
    totals.documents++;
    yield { document };
  }
  yield { end: totals };
}

async function* writeBlocks(lines: AsyncIterable<object>): AsyncGenerator<Uint8Array> {
  const chain = new ChecksumChain();
  let block: Uint8Array[] = [];
  let length = 0;
  const finish = async (): Promise<Uint8Array[]> => {
    const done = [...block, encodeLine({ checksum: await chain.extend(block) })];
    block = [];
    length = 0;
    return done;
  };
  for await (const line of lines) {
    const bytes = encodeLine(line);
    block.push(bytes);
    length += bytes.length;
    if (length >= BLOCK_BYTES) yield* await finish();
  }
  yield* await finish();
}

const encodeLine = (line: object): Uint8Array => new TextEncoder().encode(`${JSON.stringify(line)}\n`);
