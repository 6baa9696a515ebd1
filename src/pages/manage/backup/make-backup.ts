/** Makes the backup file: documents go from the worker through the compressor into a file of the browser's, a piece at a time. */
import type { SourceDocument } from "../../../core/model.ts";
import { writeBackup } from "../../../intake/backup/write-backup.ts";
import { ask } from "../../../messages/ask.ts";
import { failureOf, type Failure } from "../../../messages/failure.ts";

export type BackupOutcome = { end: "made"; file: Blob; documents: number } | { end: "cancelled" } | { end: "failed"; failure: Failure };

/** Pieces the browser is handed: it may put them on disk. */
const PIECE_BYTES = 4_000_000;

/** `program`: our version. `onProgress` is told the documents written so far. */
export async function makeBackup(program: string, onProgress: (documents: number) => void, signal: AbortSignal): Promise<BackupOutcome> {
  let written = 0;
  async function* documents(): AsyncGenerator<SourceDocument> {
    for (let from: number | null = 0; from !== null; ) {
      const step: { documents: SourceDocument[]; next: number | null } = await ask("backup/documents", { from });
      signal.throwIfAborted();
      yield* step.documents;
      written += step.documents.length;
      onProgress(written);
      from = step.next;
    }
  }
  try {
    const { items } = await ask("backup/items", {});
    const chunks = writeBackup({ createdAt: new Date().toISOString(), program, items, documents: documents() });
    return { end: "made", file: await collectFile(chunks), documents: written };
  } catch (error) {
    return signal.aborted ? { end: "cancelled" } : { end: "failed", failure: failureOf(error) };
  }
}

/** A file of the chunks, which the browser may keep on disk. */
async function collectFile(chunks: AsyncIterable<Uint8Array>): Promise<Blob> {
  const pieces: Blob[] = [];
  let piece: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const finish = () => {
    pieces.push(new Blob(piece));
    piece = [];
    length = 0;
  };
  for await (const chunk of chunks) {
    piece.push(new Uint8Array(chunk));
    length += chunk.length;
    if (length >= PIECE_BYTES) finish();
  }
  finish();
  return new Blob(pieces, { type: "application/gzip" });
}
