/** Restores a backup into an index on disk: the file is checked to its end before anything is written. */
import { createReadStream } from "node:fs";
import type { SourceDocument } from "../core/model.ts";
import type { BackupEntry, BackupProblem } from "../intake/backup/backup-format.ts";
import { readBackup } from "../intake/backup/read-backup.ts";
import type { LocalIndex } from "../store/local-index.ts";
import type { RestoreCounts } from "../store/sort-restored.ts";
import type { ExitCode, Io } from "./io.ts";

/** `look`: only say what would change. `intact`: take what stands before damage. */
export type RestoreOptions = { look: boolean; intact: boolean };

const BATCH_DOCUMENTS = 2_048;
const BATCH_CHARACTERS = 16_000_000;

const problems: Record<BackupProblem, string> = {
  empty: "the file is empty; try another copy of the backup",
  "wrong-file": "this is no Wiretrace backup; JSON Lines are added with `wiretrace index add`",
  newer: "this backup comes from a newer Wiretrace; update to restore it",
  cut: "the end of the file is missing; try another copy",
  changed: "the file is damaged: its bytes are not those that were written; try another copy",
  unreadable: "the file could not be read",
};

/** Prints the counts as one JSON object. 0: all was taken; 1: something was left out, or Ctrl-C came; 2: the file or the index could not be used. */
export async function restoreIndex(index: LocalIndex, file: string, { look, intact }: RestoreOptions, io: Io): Promise<ExitCode> {
  const seen = { items: 0, skipped: 0, header: false };
  const counts: RestoreCounts = { fresh: 0, newer: 0, older: 0, same: 0 };
  const failed = await goThrough(file, io, async (batch) => add(counts, await index.compare(batch)), (entry) => {
    if (entry.kind === "header") seen.header = true;
    if (entry.kind === "item") seen.items++;
    if (entry.kind === "skipped") seen.skipped++;
  });
  if (io.signal.aborted) return say(io, "Interrupted: nothing was restored.", 1);
  if (failed) {
    io.stderr.write(`${file}: ${explain(failed)}.\n`);
    if (!seen.header || failed.problem === "newer") return 2;
    const whole = counts.fresh + counts.newer + counts.older + counts.same;
    io.stderr.write(`${whole} documents before the damage are whole.${intact ? "" : " `--intact` restores them."}\n`);
    if (!intact) return 2;
  }
  if (look) {
    io.stdout.write(`${JSON.stringify(counts)}\n`);
    return failed ? 1 : 0;
  }
  const restored: RestoreCounts = { fresh: 0, newer: 0, older: 0, same: 0 };
  let refused: string | undefined;
  const failedNow = await goThrough(file, io, async (batch) => {
    if (refused !== undefined) return;
    const result = await index.restore(batch);
    if (result.ok) add(restored, result);
    else refused = `${result.reason}: ${result.detail}`;
  });
  io.stdout.write(`${JSON.stringify(restored)}\n`);
  if (refused !== undefined) return say(io, `Restoring stopped (${refused}). What was restored stays; run the same command again to complete it.`, 2);
  // The disk failed, or the file was changed since it was checked.
  if (failedNow && !failed) return say(io, `${file}: ${explain(failedNow)}. What was restored stays; run the same command again to complete it.`, 2);
  if (io.signal.aborted) return say(io, "Interrupted. What was restored stays; run the same command again to complete it.", 1);
  await index.compact({ signal: io.signal });
  if (seen.items > 0) io.stderr.write(`${seen.items} settings, feeds and marks were left out: only the extension has a place for them.\n`);
  if (seen.skipped > 0) io.stderr.write(`${seen.skipped} lines were not understood and left out.\n`);
  return failed || seen.skipped > 0 ? 1 : 0;
}

type Failed = Extract<BackupEntry, { kind: "failed" }>;

const explain = ({ problem, detail }: Failed): string => `${problems[problem]}${detail ? ` (${detail})` : ""}`;

/** Hands documents on in batches and everything else at once; answers why the file is not whole. */
async function goThrough(file: string, io: Io, onBatch: (documents: SourceDocument[]) => Promise<void>, onOther: (entry: BackupEntry) => void = () => undefined): Promise<Failed | undefined> {
  let failed: Failed | undefined;
  let batch: SourceDocument[] = [];
  let characters = 0;
  for await (const entry of readBackup(createReadStream(file, { highWaterMark: 1 << 20 }))) {
    if (io.signal.aborted) return undefined;
    if (entry.kind === "failed") failed = entry;
    if (entry.kind !== "document") {
      onOther(entry);
      continue;
    }
    batch.push(entry.document);
    characters += entry.document.text.length;
    if (batch.length < BATCH_DOCUMENTS && characters < BATCH_CHARACTERS) continue;
    await onBatch(batch);
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) await onBatch(batch);
  return failed;
}

function add(sum: RestoreCounts, more: RestoreCounts): void {
  for (const verdict of ["fresh", "newer", "older", "same"] as const) sum[verdict] += more[verdict];
}

function say(io: Io, text: string, exit: ExitCode): ExitCode {
  io.stderr.write(`${text}\n`);
  return exit;
}
