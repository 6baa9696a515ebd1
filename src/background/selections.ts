/** Selections on their way from a context menu to the page that answers: in the session's storage, never on the disk. */
import type { Selection } from "../messages/contract.ts";
import { browser } from "../platform/browser.ts";
import { keepInSession } from "./tab-states.ts";

type Kept = Selection & { at: number };

/** Characters; a session's storage has 10 MB for everything. */
const longest = 300_000;
/** Pages of older selections, where they are still open, have what they asked for. */
const most = 8;
const prefix = "selection:";

/** Keeps a selection under a new id. */
export async function keepSelection({ task, text, url }: Omit<Selection, "tooLong">, now: number): Promise<string> {
  const id = crypto.randomUUID();
  const tooLong = text.length > longest;
  const kept: Kept = { task, text: tooLong ? "" : text, url, tooLong, at: now };
  await dropOldest(most - 1);
  await keepInSession({ [prefix + id]: kept });
  return id;
}

/** The selection; undefined where it is gone. */
export async function readSelection(id: string): Promise<Selection | undefined> {
  // Only `keepSelection` writes these keys.
  const kept = (await browser.storage.session.get(prefix + id))[prefix + id] as Kept | undefined;
  return kept && { task: kept.task, text: kept.text, url: kept.url, tooLong: kept.tooLong };
}

async function dropOldest(left: number): Promise<void> {
  const all = Object.entries(await browser.storage.session.get()).filter(([key]) => key.startsWith(prefix)) as [string, Kept][];
  const old = all.toSorted(([, a], [, b]) => b.at - a.at).slice(left);
  if (old.length > 0) await browser.storage.session.remove(old.map(([key]) => key));
}
