/** The worker's hold on the local provenance index: opened when first needed, lost with the worker, never with data. */
import { browser } from "../platform/browser.ts";
import type { Blobs } from "../store/blobs.ts";
import { openIndexedDbBlobs } from "../store/indexeddb-blobs.ts";
import { loadWorld } from "./assets.ts";
import { openLocalIndex, type GenerationMarker, type LocalIndex, type Marker } from "../store/local-index.ts";
import { databases } from "./databases.ts";

const markerKey = "index-marker";
type Opened = { index: LocalIndex; blobs: Blobs };
let opened: Promise<Opened> | undefined;

/** The index, for reading. */
export async function localIndex(): Promise<LocalIndex> {
  return (await open()).index;
}

/** Runs one change of the index; no other part of the extension writes meanwhile. */
export function writeIndex<Result>(change: (index: LocalIndex) => Promise<Result>): Promise<Result> {
  return underLock(async () => change(await localIndex()));
}

/** Lets the index go and opens the one that is named after the change, which is told of the old one. */
export function replaceIndex(change: (old: { index: LocalIndex; documents: number }) => Promise<void>): Promise<void> {
  return underLock(async () => {
    const { index, blobs } = await open();
    await change({ index, documents: (await index.status()).documents });
    opened = undefined;
    await blobs.close();
  });
}

/** Nothing is remembered of how many documents there were: an index begun anew has lost none. */
export const forgetMarker = (): Promise<void> => browser.storage.local.remove(markerKey);

/** The lost documents are not spoken of any more. */
export function acceptLoss(): Promise<void> {
  return writeIndex((index) => index.acceptLoss());
}

const underLock = <Result>(change: () => Promise<Result>): Promise<Result> => navigator.locks.request("wiretrace-index-writer", change);

function open(): Promise<Opened> {
  opened ??= Promise.all([databases().then(({ index }) => openIndexedDbBlobs(index)), loadWorld()])
    .then(async ([blobs, world]) => ({ blobs, index: await openLocalIndex(blobs, { world, marker }) }))
    .catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
  return opened;
}

/** Kept outside the database: a browser that finds the database's files damaged silently starts an empty one. */
const marker: GenerationMarker = {
  async read() {
    // Only `write` below sets this key.
    return (await browser.storage.local.get(markerKey))[markerKey] as Marker | undefined;
  },
  write: (value) => browser.storage.local.set({ [markerKey]: value }),
  clear: () => browser.storage.local.remove(markerKey),
};
