/** Reads files one after the other and hands their documents on; what both the command line and the manage page do. */
import type { SourceDocument } from "../core/model.ts";
import type { ImportFile, ImportProblem, Place, ReadingTools } from "./import-record.ts";
import { readImport } from "./read-import.ts";

/** Something that was left out. `kept`: only a field of a document that was kept. */
export type ImportNote = { file: string; at: Place | undefined; problem: ImportProblem; kept: boolean };

/** What was read so far; how documents were taken is counted by whoever takes them. */
export type ImportTally = { files: number; documents: number; skipped: number; doubtful: number; passed: number };

export type ImportHandlers = {
  signal: AbortSignal;
  onDocument: (document: SourceDocument) => Promise<void>;
  onNote: (note: ImportNote) => void;
  /** Called after each document or note. */
  onProgress?: (tally: ImportTally, file: string) => void;
  /** Lets other work go on; called when reading has gone on for a while without a break. */
  pause: () => Promise<void>;
};

/** A page stays responsive when no stretch of work is longer than this; parsing one document may come on top. */
const WORK_MILLISECONDS = 20;

/** Reads until the end or until the signal; what was handed on before stays handed on. Rejects only when a handler or the list of files does. */
export async function importFiles(files: AsyncIterable<ImportFile> | Iterable<ImportFile>, tools: ReadingTools, { signal, onDocument, onNote, onProgress, pause }: ImportHandlers): Promise<ImportTally> {
  const tally: ImportTally = { files: 0, documents: 0, skipped: 0, doubtful: 0, passed: 0 };
  let started = performance.now();
  for await (const file of files) {
    if (signal.aborted) break;
    tally.files++;
    for await (const record of readImport(file, tools)) {
      if (signal.aborted) break;
      if ("document" in record) {
        tally.documents++;
        for (const problem of record.notes) onNote({ file: file.name, at: record.at, problem, kept: true });
        if (record.notes.length > 0) tally.doubtful++;
        await onDocument(record.document);
      } else if ("problem" in record) {
        tally.skipped++;
        onNote({ file: file.name, at: record.at, problem: record.problem, kept: false });
      } else tally.passed++;
      onProgress?.(tally, file.name);
      if (performance.now() - started < WORK_MILLISECONDS) continue;
      await pause();
      started = performance.now();
    }
  }
  return tally;
}
