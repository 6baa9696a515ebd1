/** Reads a JSON Lines file in batches into the index, with progress and a report. */
import { readJsonLines } from "../../../intake/json-lines.ts";
import type { ImportReport } from "../../../messages/contract.ts";
import { failureOf, type Failure } from "../../../messages/failure.ts";
import type { SourceDocument } from "../../../core/model.ts";

export type ImportProgress = {
  /** Bytes read so far. */
  bytes: number;
  report: ImportReport;
};

export type ImportOutcome = { end: "done" | "cancelled"; report: ImportReport } | { end: "failed"; failure: Failure; report: ImportReport };

type Add = (documents: SourceDocument[]) => Promise<{ added: number; replaced: number; unchanged: number }>;

/** A batch goes to the worker when either is reached: 1 MB of text takes about 50 ms to send. */
const batchDocuments = 200;
const batchCharacters = 1_000_000;

/** Imports the file; what was added before an end of any kind stays and is in the report. `now`: milliseconds. */
export async function importFile(file: Blob, add: Add, onProgress: (progress: ImportProgress) => void, signal: AbortSignal, now: number): Promise<ImportOutcome> {
  const report: ImportReport = { added: 0, replaced: 0, unchanged: 0, skipped: [] };
  let bytes = 0;
  let batch: SourceDocument[] = [];
  const chunks = countBytes(file, signal, (length) => (bytes += length));
  const send = async () => {
    const answer = batch.length > 0 ? await add(batch) : { added: 0, replaced: 0, unchanged: 0 };
    batch = [];
    report.added += answer.added;
    report.replaced += answer.replaced;
    report.unchanged += answer.unchanged;
    onProgress({ bytes, report: { ...report } });
  };
  try {
    let characters = 0;
    for await (const line of readJsonLines(chunks, now)) {
      if (signal.aborted) break;
      if ("reason" in line) {
        report.skipped.push({ line: line.line, reason: line.reason });
        continue;
      }
      batch.push(line.document);
      characters += line.document.text.length;
      if (batch.length < batchDocuments && characters < batchCharacters) continue;
      characters = 0;
      await send();
    }
    if (signal.aborted) return { end: "cancelled", report };
    await send();
    return { end: "done", report };
  } catch (error) {
    return { end: "failed", failure: failureOf(error), report };
  }
}

async function* countBytes(file: Blob, signal: AbortSignal, onRead: (length: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || signal.aborted) return;
      onRead(value.length);
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
