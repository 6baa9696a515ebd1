/** The requests about backups. */
import type { Handlers } from "../../messages/answer.ts";
import type { Requests } from "../../messages/contract.ts";
import type { SourceDocument } from "../../core/model.ts";
import { localIndex, writeIndex } from "../local-index.ts";
import { refusalOf } from "../add-documents.ts";
import { tidyIndexSoon } from "../tidy-index.ts";
import { backupParts } from "./backup-parts.ts";
import { backupState, forgetRestore, isBackupDue, noteBackup, noteRestore } from "./backup-state.ts";
import { sortItems } from "./sort-items.ts";

type BackupRequest = Extract<keyof Requests, `backup/${string}`>;

/** What one message carries: far below what Chrome lets through (64 MB), and a fraction of a second's work. */
const MOST_CHARACTERS = 2_000_000;
const MOST_DOCUMENTS = 512;
/** Documents read at once: one block of texts. */
const STEP = 16;

/** Handlers of every `backup/…` request. */
export const backupRequests: Handlers<BackupRequest> = {
  async "backup/state"() {
    return backupState(await (await localIndex()).table(), Date.now());
  },
  async "backup/due"() {
    return { due: await isBackupDue() };
  },
  async "backup/items"() {
    const parts = await Promise.all(backupParts.map(async (part) => (await part.read()).map((item) => ({ ...item, part: part.name }))));
    return { items: parts.flat() };
  },
  async "backup/documents"({ from }) {
    const index = await localIndex();
    const documents: SourceDocument[] = [];
    let characters = 0;
    let next: number | null = from;
    while (next !== null && documents.length < MOST_DOCUMENTS && characters < MOST_CHARACTERS) {
      const step: Awaited<ReturnType<typeof index.exportStep>> = await index.exportStep(next, STEP);
      documents.push(...step.documents);
      characters += step.documents.reduce((sum, { text }) => sum + text.length, 0);
      next = step.next;
    }
    return { documents, next };
  },
  async "backup/made"({ documents }) {
    await noteBackup(documents, new Date());
    return {};
  },
  async "backup/compare"({ documents }) {
    return (await localIndex()).compare(documents);
  },
  async "backup/restore"({ documents, progress }) {
    await noteRestore(progress);
    const result = await writeIndex((index) => index.restore(documents));
    tidyIndexSoon();
    if (!result.ok) throw refusalOf(result);
    const { fresh, newer, older, same } = result;
    return { fresh, newer, older, same };
  },
  async "backup/compare-items"({ items }) {
    return { parts: (await sortItems(items, backupParts)).map(({ counts }) => counts) };
  },
  async "backup/restore-items"({ items }) {
    const sorted = await sortItems(items, backupParts);
    for (const { part, taken } of sorted) if (taken.length > 0) await part.write(taken);
    return { parts: sorted.map(({ counts }) => counts) };
  },
  async "backup/finish"() {
    await forgetRestore();
    return {};
  },
};
