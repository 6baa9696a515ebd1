/**
 * The journal of imports: what each one did and what it took away, so that it can be undone after the page, the worker or the
 * browser is gone. A part of an import is written down before it is done: what is missing of it afterwards was never done.
 */
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { SourceDocument } from "../core/model.ts";
import type { ImportCounts, ImportEntry } from "../messages/contract.ts";
import type { AddPlan } from "../store/local-index.ts";
import { databases } from "./databases.ts";

/** `part`: the last part written down, and its counts. */
type Entry = ImportEntry & { part: number; partCounts: ImportCounts };
type Schema = DBSchema & {
  imports: { key: string; value: Entry };
  /** What a part of an import took the place of. */
  displaced: { key: [string, number]; value: SourceDocument[] };
};

/** Older imports are forgotten; their documents stay. */
const MOST_IMPORTS = 100;
let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** Writes a new import down. Those before it that nobody ended were interrupted: only one runs at a time. */
export async function beginImport(id: string, names: string[], files: number): Promise<void> {
  const { store, done } = (await open()).transaction("imports", "readwrite");
  for (const entry of await store.getAll()) if (entry.state === "running") await store.put({ ...entry, state: "interrupted" });
  const none = { added: 0, replaced: 0, unchanged: 0 };
  await store.put({ id, names, files, startedAt: new Date().toISOString(), endedAt: null, state: "running", ...none, skipped: 0, part: 0, partCounts: none });
  await done;
  await forgetOldest();
}

/** Whether the part was written down before, so that it may have been done. */
export async function isPromised(id: string, part: number): Promise<boolean> {
  return ((await (await open()).get("imports", id))?.part ?? 0) >= part;
}

/**
 * Writes down what a part of an import is about to do. The last part may be planned again: because its answer was lost, or because
 * the index changed before it was done. It is counted once, and everything that it may have taken the place of is kept.
 */
export async function promisePart(id: string, part: number, { displaced, ...counts }: AddPlan): Promise<void> {
  const transaction = (await open()).transaction(["imports", "displaced"], "readwrite");
  const imports = transaction.objectStore("imports");
  const entry = await imports.get(id);
  if (entry !== undefined && part >= entry.part) {
    const again = part === entry.part;
    // Nothing left to do: it was done, and its first counts are the true ones.
    const done = again && counts.added + counts.replaced === 0;
    const before = again ? sum(entry, entry.partCounts, -1) : entry;
    if (!done) await imports.put({ ...entry, ...sum(before, counts, 1), part, partCounts: counts });
    const kept = transaction.objectStore("displaced");
    const earlier = (again && (await kept.get([id, part]))) || [];
    if (displaced.length > 0) await kept.put([...earlier, ...displaced.filter((document) => !earlier.some((other) => isSameVersion(document, other)))], [id, part]);
  }
  await transaction.done;
}

const isSameVersion = (a: SourceDocument, b: SourceDocument): boolean => a.url === b.url && a.text === b.text && a.title === b.title;

/** The counts of the part that was written down last, once it is done. */
export async function partCounts(id: string): Promise<ImportCounts | undefined> {
  return (await (await open()).get("imports", id))?.partCounts;
}

/** Takes back a part that could not be done. */
export async function retractPart(id: string, part: number): Promise<void> {
  const transaction = (await open()).transaction(["imports", "displaced"], "readwrite");
  const entry = await transaction.objectStore("imports").get(id);
  if (entry?.part === part) await transaction.objectStore("imports").put({ ...entry, ...sum(entry, entry.partCounts, -1), part: part - 1 });
  await transaction.objectStore("displaced").delete([id, part]);
  await transaction.done;
}

/** Changes what is said of an import. */
export async function noteImport(id: string, change: Partial<Pick<ImportEntry, "state" | "skipped" | "endedAt">>): Promise<void> {
  const { store, done } = (await open()).transaction("imports", "readwrite");
  const entry = await store.get(id);
  if (entry !== undefined) await store.put({ ...entry, ...change });
  await done;
}

/** All imports, the newest first. One that is said to run while nobody runs one was interrupted. */
export async function listImports(running: boolean): Promise<ImportEntry[]> {
  const entries = await (await open()).getAll("imports");
  return entries
    .map(({ part: _part, partCounts: _counts, ...entry }): ImportEntry => (entry.state === "running" && !running ? { ...entry, state: "interrupted" } : entry))
    .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}

/** One stretch of what an import took the place of, and how to forget it once it is back. */
export async function displacedBy(id: string): Promise<{ documents: SourceDocument[]; forget: () => Promise<void> } | undefined> {
  const db = await open();
  const cursor = await db.transaction("displaced").store.openCursor(IDBKeyRange.bound([id], [id, []]));
  if (cursor === null) return undefined;
  const { key, value } = cursor;
  return { documents: value, forget: () => db.delete("displaced", key) };
}

/** Ids of the imports that were undone: what came with them does not come back with another's undoing. */
export async function undoneImports(): Promise<Set<string>> {
  const entries = await (await open()).getAll("imports");
  return new Set(entries.filter(({ state }) => state === "undone" || state === "undoing").map(({ id }) => id));
}

/** Lets the journal go: the next entry stands in the one that is named then. */
export async function closeJournal(): Promise<void> {
  (await opened)?.close();
  opened = undefined;
}

/** Puts what was written down in this journal since into another one. */
export async function copyJournal(into: string): Promise<void> {
  const from = await open();
  const [entries, keys, values] = [await from.getAll("imports"), await from.getAllKeys("displaced"), await from.getAll("displaced")];
  const to = await openJournal(into);
  const transaction = to.transaction(["imports", "displaced"], "readwrite");
  for (const entry of entries) await transaction.objectStore("imports").put(entry);
  for (const [i, key] of keys.entries()) await transaction.objectStore("displaced").put(values[i] ?? [], key);
  await transaction.done;
  to.close();
}

async function forgetOldest(): Promise<void> {
  const db = await open();
  const entries = await listImports(true);
  for (const { id } of entries.slice(MOST_IMPORTS)) {
    await db.delete("displaced", IDBKeyRange.bound([id], [id, []]));
    await db.delete("imports", id);
  }
}

function sum(entry: ImportCounts, counts: ImportCounts, sign: 1 | -1): ImportCounts {
  return { added: entry.added + sign * counts.added, replaced: entry.replaced + sign * counts.replaced, unchanged: entry.unchanged + sign * counts.unchanged };
}

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= databases()
    .then(({ imports }) => openJournal(imports))
    .catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
  return opened;
}

function openJournal(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, 1, {
    upgrade: (db) => {
      db.createObjectStore("imports", { keyPath: "id" });
      db.createObjectStore("displaced");
    },
  });
}
