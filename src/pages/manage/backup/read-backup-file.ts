/** Goes through a backup file twice: once to tell what it would change, which writes nothing, and once to restore it. */
import type { SourceDocument } from "../../../core/model.ts";
import type { BackupEntry, BackupHeader, BackupItem, BackupProblem } from "../../../intake/backup/backup-format.ts";
import { readBackup } from "../../../intake/backup/read-backup.ts";
import { ask } from "../../../messages/ask.ts";
import { failureOf, type Failure } from "../../../messages/failure.ts";
import type { PartCounts, RestoreCounts } from "../../../messages/keeping.ts";

/** What a file would change here. */
export type BackupLook = {
  header: BackupHeader;
  items: BackupItem[];
  parts: PartCounts[];
  documents: RestoreCounts;
  /** Documents that are whole. */
  total: number;
  /** Lines this version knows nothing of. */
  skipped: number;
  /** Why the file is not whole; what stands before that is. */
  problem: { problem: BackupProblem; detail: string } | undefined;
};

export type LookOutcome = { end: "looked"; look: BackupLook } | { end: "unusable"; problem: BackupProblem; detail: string } | { end: "cancelled" } | { end: "failed"; failure: Failure };

export type RestoreOutcome = { end: "done" | "cancelled"; documents: RestoreCounts; parts: PartCounts[] } | { end: "failed"; failure: Failure; documents: RestoreCounts; parts: PartCounts[] };

/** Bytes and documents gone through. */
export type FileProgress = { bytes: number; documents: number };

/**
 * Documents of a batch: as many as the worker takes in a fraction of a second. Firefox ends a worker that hears nothing for
 * a while, whatever it is doing, and a reader who cancels does not want to wait.
 */
const batch = { first: 20, least: 5, most: 400, characters: 1_000_000, quick: 250, slow: 750 };

/** Reads the whole file and asks what it would change. `empty`: there are no documents here, so that all are new. */
export async function lookIntoBackup(file: Blob, empty: boolean, onProgress: (progress: FileProgress) => void, signal: AbortSignal): Promise<LookOutcome> {
  const items: BackupItem[] = [];
  const documents = noCounts();
  const seen: { header?: BackupHeader; problem?: BackupLook["problem"]; skipped: number } = { skipped: 0 };
  try {
    const total = await goThrough(file, onProgress, signal, {
      onOther: (entry) => {
        if (entry.kind === "header") seen.header = entry.header;
        if (entry.kind === "item") items.push(entry.item);
        if (entry.kind === "skipped") seen.skipped++;
        if (entry.kind === "failed") seen.problem = entry;
      },
      onBatch: async (some) => addCounts(documents, empty ? { ...noCounts(), fresh: some.length } : await ask("backup/compare", { documents: some })),
    });
    if (signal.aborted) return { end: "cancelled" };
    if (seen.header === undefined || seen.problem?.problem === "newer") return { end: "unusable", ...(seen.problem ?? { problem: "wrong-file", detail: "" }) };
    const { parts } = await ask("backup/compare-items", { items });
    return { end: "looked", look: { header: seen.header, items, parts, documents, total, skipped: seen.skipped, problem: seen.problem } };
  } catch (error) {
    return { end: "failed", failure: failureOf(error) };
  }
}

/** Restores documents, then items. What was restored before an end of any kind stays; doing it again completes it. */
export async function restoreBackup(file: Blob, { name, look }: { name: string; look: BackupLook }, onProgress: (progress: FileProgress) => void, signal: AbortSignal): Promise<RestoreOutcome> {
  const documents = noCounts();
  let done = 0;
  let parts: PartCounts[] = [];
  try {
    await goThrough(file, onProgress, signal, {
      onOther: (entry) => {
        // The file is not the one that was looked into: what it holds now nobody has seen.
        if (entry.kind === "failed" && look.problem === undefined) throw new Error(`${entry.problem} ${entry.detail}`);
      },
      onBatch: async (some) => {
        addCounts(documents, await ask("backup/restore", { documents: some, progress: { file: name, createdAt: look.header.createdAt, done, total: look.total } }));
        done += some.length;
      },
    });
    if (signal.aborted) return { end: "cancelled", documents, parts };
    ({ parts } = await ask("backup/restore-items", { items: look.items }));
    await ask("backup/finish", {});
    // Whatever the backup did not hold will not come back by itself: what is here now is all there should be.
    await ask("index/accept-loss", {});
    return { end: "done", documents, parts };
  } catch (error) {
    return { end: "failed", failure: failureOf(error), documents, parts };
  }
}

type Visit = { onOther: (entry: BackupEntry) => void; onBatch: (documents: SourceDocument[]) => Promise<void> };

/** Hands documents on in batches and everything else at once; answers how many documents there were. */
async function goThrough(file: Blob, onProgress: (progress: FileProgress) => void, signal: AbortSignal, { onOther, onBatch }: Visit): Promise<number> {
  const progress: FileProgress = { bytes: 0, documents: 0 };
  let held: SourceDocument[] = [];
  let characters = 0;
  let size = batch.first;
  const send = async () => {
    const started = performance.now();
    if (held.length > 0) await onBatch(held);
    const took = performance.now() - started;
    if (took < batch.quick) size = Math.min(batch.most, size * 2);
    else if (took > batch.slow) size = Math.max(batch.least, Math.floor(size / 2));
    progress.documents += held.length;
    held = [];
    characters = 0;
    onProgress({ ...progress });
  };
  for await (const entry of readBackup(bytesOf(file, (length) => (progress.bytes += length)))) {
    if (signal.aborted) return progress.documents;
    if (entry.kind !== "document") {
      onOther(entry);
      continue;
    }
    held.push(entry.document);
    characters += entry.document.text.length;
    if (held.length >= size || characters >= batch.characters) await send();
  }
  if (!signal.aborted) await send();
  return progress.documents;
}

async function* bytesOf(file: Blob, onRead: (length: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      onRead(next.value.length);
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const noCounts = (): RestoreCounts => ({ fresh: 0, newer: 0, older: 0, same: 0 });

function addCounts(sum: RestoreCounts, more: RestoreCounts): void {
  for (const verdict of ["fresh", "newer", "older", "same"] as const) sum[verdict] += more[verdict];
}
