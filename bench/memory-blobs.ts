import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Blob, BlobKey, Blobs } from "../src/store/blobs.ts";

/** Blobs in memory, for benches that ask about something else than a home. */
export function memoryBlobs(): Blobs {
  const kept = new Map<string, Blob>();
  const nameOf = (key: BlobKey): string => key.join("/");
  const ofSegment = (segment: number): Blob[] => [...kept.values()].filter(([key]) => key[0] === segment);
  return {
    read(keys, arrived) {
      const found = keys.map((key) => kept.get(nameOf(key))?.[1]);
      found.forEach((blob, at) => blob && arrived?.(blob, at));
      return Promise.resolve(found);
    },
    readHead: () => Promise.resolve(ofSegment(0).toSorted(([a], [b]) => a[1] - b[1] || a[2] - b[2])),
    segments: () => Promise.resolve([...new Set([...kept.values()].map(([key]) => key[0]))].filter((segment) => segment !== 0)),
    write({ create = [], put = [], erase = [], remove = [], removeSegments = [] }) {
      for (const blob of [...create, ...put, ...erase]) kept.set(nameOf(blob[0]), blob);
      for (const key of remove) kept.delete(nameOf(key));
      for (const segment of removeSegments) for (const [key] of ofSegment(segment)) kept.delete(nameOf(key));
      return Promise.resolve({ ok: true });
    },
    usage: () => Promise.resolve({ bytes: 0, quota: null }),
    deflate: (bytes) => Promise.resolve(deflateRawSync(bytes)),
    inflate: (bytes) => Promise.resolve(inflateRawSync(bytes)),
    close: () => Promise.resolve(),
  };
}
