/** The reader's changes of the directory, kept apart from what is shipped. */
import type { OwnChange } from "../core/directory/own/own-changes.ts";
import { browser } from "../platform/browser.ts";

/** Their place in the extension's storage, and the lock of their changes. */
export const ownDirectoryList = { key: "own-directory", lock: "wiretrace-own-directory" };
const { key, lock } = ownDirectoryList;

/** All changes, in the order they were made. */
export async function ownChanges(): Promise<OwnChange[]> {
  // Only `writeOwnChange` and a restored backup, which is checked, set this key.
  return ((await browser.storage.local.get(key))[key] as OwnChange[] | undefined) ?? [];
}

/** Puts a change in the place of the one its id had. */
export function writeOwnChange(change: OwnChange): Promise<void> {
  return update((changes) => [...changes.filter(({ id }) => id !== change.id), change]);
}

/** Takes the change of an id back; undefined where there is none. */
export async function dropOwnChange(id: string): Promise<OwnChange | undefined> {
  let dropped: OwnChange | undefined;
  await update((changes) => {
    dropped = changes.find((change) => change.id === id);
    return changes.filter((change) => change !== dropped);
  });
  return dropped;
}

/** Two manage pages may write at once. */
function update(change: (changes: OwnChange[]) => OwnChange[]): Promise<void> {
  return navigator.locks.request(lock, async () => browser.storage.local.set({ [key]: change(await ownChanges()) }));
}
