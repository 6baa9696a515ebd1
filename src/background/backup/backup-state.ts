/** When the last backup was made, whether another is due, and what a restore left undone. */
import type { BackupState, RestoreProgress } from "../../messages/keeping.ts";
import { browser } from "../../platform/browser.ts";
import type { TableRow } from "../../store/document-table.ts";

const madeKey = "backup-made";
const restoreKey = "backup-restore";
const dueKey = "backup-due";
const DAY = 86_400_000;
/** A backup is due after this many days, if anything came since, … */
const DUE_DAYS = 30;
/** … or after this many new documents. */
const DUE_DOCUMENTS = 1_000;

type Made = NonNullable<BackupState["made"]>;

/** The whole state, from the documents there are now. */
export async function backupState(rows: readonly TableRow[], now: number): Promise<BackupState> {
  const stored = await browser.storage.local.get([madeKey, restoreKey]);
  // Only this file writes these keys.
  const made = (stored[madeKey] as Made | undefined) ?? null;
  const interrupted = (stored[restoreKey] as RestoreProgress | undefined) ?? null;
  return { made, ...dueBackup(rows, made, now), interrupted };
}

/** Whether a backup is due. A clock that jumped back counts no days; documents are counted by number too. */
export function dueBackup(rows: readonly TableRow[], made: Made | null, now: number): Pick<BackupState, "fresh" | "due"> {
  const since = made ? Date.parse(made.at) : -Infinity;
  const kept = rows.filter(({ keptAt }) => keptAt !== undefined && keptAt > since).length;
  const fresh = made ? Math.max(kept, rows.length - made.documents) : rows.length;
  if (fresh >= DUE_DOCUMENTS) return { fresh, due: made ? "documents" : "never" };
  const first = made ? since : rows.reduce((oldest, { keptAt }) => Math.min(oldest, keptAt ?? Infinity), Infinity);
  const late = fresh > 0 && now - first >= DUE_DAYS * DAY;
  return { fresh, due: late ? (made ? "days" : "never") : null };
}

/** Remembers that a backup with so many documents was handed over. */
export async function noteBackup(documents: number, at: Date): Promise<void> {
  await browser.storage.local.set({ [madeKey]: { at: at.toISOString(), documents } satisfies Made });
  await browser.storage.local.remove(dueKey);
}

/** Looks once a day whether a backup is due, so that the popup need not count documents. */
export async function noteDue(rows: readonly TableRow[], now: number): Promise<void> {
  await browser.storage.local.set({ [dueKey]: (await backupState(rows, now)).due !== null });
}

/** Whether a backup was due when that was last looked at. */
export async function isBackupDue(): Promise<boolean> {
  return (await browser.storage.local.get(dueKey))[dueKey] === true;
}

/** Remembers how far a restore is. */
export const noteRestore = (progress: RestoreProgress): Promise<void> => browser.storage.local.set({ [restoreKey]: progress });

/** Nothing is left to restore. */
export const forgetRestore = (): Promise<void> => browser.storage.local.remove(restoreKey);
