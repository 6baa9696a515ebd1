/**
 * Reads many blobs of an object store with few requests: a request costs as much as reading a dozen blobs of 4 KB, so neighbours are
 * asked for together. Bare requests: a promise for each took a third of the time in Chromium.
 */
import type { BlobKey } from "./blobs.ts";

/** Blobs that nobody asked for may be read between two of one stretch. */
const WIDEST_GAP = 2;

type Stretch = { from: number; to: number };

/** One answer per key, in the order asked, undefined for what is not there. Keys in ascending order make the longest stretches. */
export function readStretches(store: IDBObjectStore, keys: readonly BlobKey[]): Promise<(Uint8Array | undefined)[]> {
  return new Promise((resolve, reject) => {
    const found: (Uint8Array | undefined)[] = keys.map(() => undefined);
    let open = 0;
    const ask = <Result>(request: IDBRequest<Result>, take: (result: Result) => void): void => {
      open++;
      request.onsuccess = () => {
        take(request.result);
        open--;
        if (open === 0) resolve(found);
      };
      request.onerror = () => reject(request.error ?? new Error("A blob could not be read."));
    };
    const get = (at: number): void => ask<Uint8Array | undefined>(store.get(asked(keys, at)), (blob) => (found[at] = blob));
    for (const { from, to } of stretchesOf(keys)) {
      if (to - from === 1) {
        get(from);
        continue;
      }
      const [first, last] = [asked(keys, from), asked(keys, to - 1)];
      ask<Uint8Array[]>(store.getAll(IDBKeyRange.bound(first, last)), (blobs) => {
        const isWhole = blobs.length === last[2] - first[2] + 1;
        for (let at = from; at < to; at++) {
          if (isWhole) found[at] = blobs[asked(keys, at)[2] - first[2]];
          // Some are not there, and the others do not say which.
          else get(at);
        }
      });
    }
    if (open === 0) resolve(found);
  });
}

/** The keys in stretches of blocks that follow each other closely. */
function stretchesOf(keys: readonly BlobKey[]): Stretch[] {
  const stretches: Stretch[] = [];
  keys.forEach((key, at) => {
    const before = keys[at - 1];
    const last = stretches.at(-1);
    if (last && before && before[0] === key[0] && before[1] === key[1] && before[2] < key[2] && key[2] - before[2] <= WIDEST_GAP + 1) last.to = at + 1;
    else stretches.push({ from: at, to: at + 1 });
  });
  return stretches;
}

const asked = (keys: readonly BlobKey[], at: number): [number, number, number] => {
  const [segment, part, block] = keys[at] ?? [0, 0, 0];
  return [segment, part, block];
};
