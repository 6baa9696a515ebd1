/**
 * What was deleted is set aside for an hour, and can be brought back as it was: the databases stay under their names and new ones
 * begin beside them, the parts beside documents are kept as a backup would hold them. Every step may be the worker's last: until
 * the note of it is gone, whatever was begun can be done again.
 */
import { deleteDB } from "idb";
import type { DeletionState } from "../../messages/keeping.ts";
import { browser } from "../../platform/browser.ts";
import { openIndexedDbBlobs } from "../../store/indexeddb-blobs.ts";
import { openLocalIndex, type ExportStep } from "../../store/local-index.ts";
import { prepareDocuments, refusalOf } from "../add-documents.ts";
import { loadWorld } from "../assets.ts";
import type { PartItem } from "../backup/backup-part.ts";
import { backupParts } from "../backup/backup-parts.ts";
import { databases, nameDatabases, newNames, type Databases } from "../databases.ts";
import { closeJournal, copyJournal } from "../import-journal.ts";
import { acceptLoss, forgetMarker, replaceIndex } from "../local-index.ts";
import { clearTabStates } from "../tab-states.ts";

/** The alarm's name. */
export const deletionAlarm = "deletion";

const HOUR = 3_600_000;
const key = "deleted";
/** Documents of the new index read at once. */
const STEP = 128;

/** `databases`: those that were set aside and those in use instead, where documents were deleted. `until`: milliseconds since 1970. */
type SetAside = { until: number; documents: number; databases: { old: Databases; instead: Databases } | null; parts: { part: string; items: PartItem[] }[] };

/** What can be brought back now. */
export async function deletionState(): Promise<DeletionState> {
  const aside = await setAside();
  if (aside === undefined) return { deleted: null };
  const { until, documents, parts } = aside;
  return { deleted: { until: new Date(until).toISOString(), documents, parts: parts.map(({ part, items }) => ({ part, items: items.length })) } };
}

/** Deletes what is named. What an earlier deletion set aside goes for good. */
export function deleteNow(what: { documents: boolean; parts: readonly string[] }, now: number): Promise<void> {
  return alone(async () => {
    await finish();
    const going = backupParts.filter(({ name }) => what.parts.includes(name));
    const parts = await Promise.all(going.map(async (part) => ({ part: part.name, items: await part.read() })));
    const aside: SetAside = { until: now + HOUR, documents: 0, databases: null, parts };
    if (what.documents) {
      await clearTabStates();
      await replaceIndex(async ({ documents }) => {
        const [old, instead] = [await databases(), newNames()];
        await closeJournal();
        await forgetMarker();
        await nameDatabases(instead, { [key]: { ...aside, documents, databases: { old, instead } } satisfies SetAside });
      });
    } else await browser.storage.local.set({ [key]: aside });
    for (const part of going) await part.clear();
    await browser.alarms.create(deletionAlarm, { when: aside.until });
  });
}

/** Brings back what was set aside, beside what came since. */
export function undoDeletion(): Promise<void> {
  return alone(async () => {
    const aside = await setAside();
    if (aside === undefined) return;
    for (const { part, items } of aside.parts) await backupParts.find(({ name }) => name === part)?.write(items);
    if (aside.databases !== null) {
      await bringBack(aside.databases.old);
      await deleteBoth(aside.databases.instead);
    }
    await forgetNote();
  });
}

/** Nothing can be brought back any more. */
export const finishDeletion = (): Promise<void> => alone(finish);

/** Ends what is over an hour old, also after a clock that jumped, and sets the alarm for what is not: browsers forget alarms. */
export function finishDueDeletion(now: number): Promise<void> {
  return alone(async () => {
    const aside = await setAside();
    if (aside === undefined) return;
    if (aside.until <= now || aside.until > now + HOUR) await finish();
    else await browser.alarms.create(deletionAlarm, { when: aside.until });
  });
}

/** What came into the new index is added to the old one, which then stands in its place. */
async function bringBack(old: Databases): Promise<void> {
  if ((await databases()).index === old.index) return;
  await copyJournal(old.imports);
  await replaceIndex(async (fresh) => {
    const index = await openLocalIndex(await openIndexedDbBlobs(old.index), { world: await loadWorld() });
    try {
      for (let from: number | null = 0; from !== null; ) {
        const step: ExportStep = await fresh.index.exportStep(from, STEP);
        const added = step.documents.length > 0 ? await index.add(await prepareDocuments(step.documents)) : { ok: true as const };
        if (!added.ok) throw refusalOf(added);
        from = step.next;
      }
    } finally {
      await index.close();
    }
    await closeJournal();
    await forgetMarker();
    await nameDatabases(old);
  });
  // The marker is of the index that is there now.
  await acceptLoss();
}

async function finish(): Promise<void> {
  const aside = await setAside();
  if (aside?.databases) await deleteBoth(aside.databases.old);
  await forgetNote();
}

async function forgetNote(): Promise<void> {
  await browser.storage.local.remove(key);
  await browser.alarms.clear(deletionAlarm);
}

async function deleteBoth({ index, imports }: Databases): Promise<void> {
  await deleteDB(index);
  await deleteDB(imports);
}

async function setAside(): Promise<SetAside | undefined> {
  // Only this file writes the key.
  return (await browser.storage.local.get(key))[key] as SetAside | undefined;
}

const alone = <Result>(change: () => Promise<Result>): Promise<Result> => navigator.locks.request("wiretrace-deletion", change);
