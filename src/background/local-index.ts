/** The worker's hold on the local provenance index: opened when first needed, lost with the worker, never with data. */
import { browser } from "../platform/browser.ts";
import { openIndexedDbBlobs } from "../store/indexeddb-blobs.ts";
import { openLocalIndex, type GenerationMarker, type LocalIndex, type Marker } from "../store/local-index.ts";

const database = "wiretrace-index";
const markerKey = "index-marker";
let opened: Promise<LocalIndex> | undefined;

/** The index, for reading. */
export function localIndex(): Promise<LocalIndex> {
  opened ??= openIndexedDbBlobs(database)
    .then((blobs) => openLocalIndex(blobs, { marker }))
    .catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
  return opened;
}

/** Runs one change of the index; no other part of the extension writes meanwhile. */
export function writeIndex<Result>(change: (index: LocalIndex) => Promise<Result>): Promise<Result> {
  return navigator.locks.request("wiretrace-index-writer", async () => change(await localIndex()));
}

/** Kept outside the database: a browser that finds the database's files damaged silently starts an empty one. */
const marker: GenerationMarker = {
  async read() {
    // Only `write` below sets this key.
    return (await browser.storage.local.get(markerKey))[markerKey] as Marker | undefined;
  },
  write: (value) => browser.storage.local.set({ [markerKey]: value }),
};
