/** One import: reads the files and sends their documents to the worker in parts, one on its way while the next is read. */
import type { SourceDocument } from "../../../core/model.ts";
import { importFiles, type ImportNote, type ImportTally } from "../../../intake/import-files.ts";
import type { ReadingTools } from "../../../intake/import-record.ts";
import type { ImportCounts } from "../../../messages/contract.ts";
import { failureOf, type Failure } from "../../../messages/failure.ts";
import { importFileOf, type ChosenFile } from "./chosen-files.ts";

/** `notes`: the first of what was left out; `tally` counts all of it. */
export type ImportReport = ImportCounts & { tally: ImportTally; notes: ImportNote[] };
export type ImportProgress = { bytes: number; size: number; file: string; report: ImportReport };
export type ImportOutcome = { end: "done" | "cancelled"; report: ImportReport } | { end: "failed"; failure: Failure; report: ImportReport };

export type ImportRun = {
  /** Adds the documents of a part, counted from 1. */
  add: (part: number, documents: SourceDocument[]) => Promise<ImportCounts>;
  onProgress: (progress: ImportProgress) => void;
  signal: AbortSignal;
  tools: ReadingTools;
  pause: () => Promise<void>;
};

/** The first part; later ones are as large as the worker managed in the time below. Small ones cost it more for each document. */
const firstPart = 50;
const smallestPart = 10;
const largestPart = 400;
/** What a cancelled import has to wait for. */
const partMilliseconds = 400;
const partCharacters = 500_000;
/** A broken file of a million lines must not fill the memory with reasons. */
const mostNotes = 1_000;
const progressMilliseconds = 100;

/** Imports the files; what was added before an end of any kind stays and is in the report. */
export async function runImport(files: readonly ChosenFile[], { add, onProgress, signal, tools, pause }: ImportRun): Promise<ImportOutcome> {
  const report: ImportReport = { added: 0, replaced: 0, unchanged: 0, tally: { files: 0, documents: 0, skipped: 0, doubtful: 0, passed: 0 }, notes: [] };
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  let bytes = 0;
  let part = 0;
  let partDocuments = firstPart;
  let waiting: SourceDocument[] = [];
  let characters = 0;
  let sending: Promise<void> = Promise.resolve();
  let shown = 0;
  const show = (file: string) => onProgress({ bytes, size, file, report: { ...report } });
  const send = async () => {
    const documents = waiting;
    waiting = [];
    characters = 0;
    await sending;
    if (documents.length === 0 || signal.aborted) return;
    const number = ++part;
    sending = (async () => {
      const started = performance.now();
      const { added, replaced, unchanged } = await add(number, documents);
      const fitting = (documents.length * partMilliseconds) / Math.max(1, performance.now() - started);
      partDocuments = Math.round(Math.min(largestPart, Math.max(smallestPart, fitting)));
      report.added += added;
      report.replaced += replaced;
      report.unchanged += unchanged;
    })();
    // Whoever waits for it hears of its failure; until then it must not count as unhandled.
    sending.catch(() => undefined);
  };
  try {
    const opened = files.map((chosen) => importFileOf(chosen, (length) => (bytes += length)));
    await importFiles(opened, tools, {
      signal,
      pause,
      onDocument: async (document) => {
        waiting.push(document);
        characters += document.text.length;
        if (waiting.length >= partDocuments || characters >= partCharacters) await send();
      },
      onNote: (note) => {
        if (report.notes.length < mostNotes) report.notes.push(note);
      },
      onProgress: (tally, file) => {
        report.tally = { ...tally };
        if (performance.now() - shown < progressMilliseconds) return;
        shown = performance.now();
        show(file);
      },
    });
    await send();
    await sending;
    show("");
    return { end: signal.aborted ? "cancelled" : "done", report };
  } catch (error) {
    return { end: "failed", failure: failureOf(error), report };
  }
}
