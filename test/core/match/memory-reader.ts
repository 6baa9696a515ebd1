/** An index held in memory, with the limits of the stored one, for tests and benches. */
import type { SourceDocument } from "../../../src/core/model.ts";
import type { IndexReader, PostingKind } from "../../../src/core/match/index-reader.ts";
import { addressNames } from "../../../src/store/document-hashes.ts";
import { fingerprintDocument } from "../../../src/core/match/documents/fingerprint-document.ts";
import { world } from "../../world.ts";

/** Documents listed per fingerprint; the rest is only counted. */
const postingCap = 500;

export function createMemoryReader(sources: SourceDocument[]): IndexReader {
  const kinds: Record<PostingKind, Map<number, number[]>> = { shingle: new Map(), word: new Map(), anchor: new Map() };
  const lengths = sources.map((source, number) => {
    const { shingles, ...fingerprints } = fingerprintDocument(source, world);
    for (const kind of ["shingle", "word", "anchor"] as const) {
      for (const hash of fingerprints[kind]) {
        const list = kinds[kind].get(hash);
        if (list) list.push(number);
        else kinds[kind].set(hash, [number]);
      }
    }
    return shingles;
  });
  return {
    generation: 1,
    world,
    documentCount: async () => sources.length,
    postings: async (kind, hashes) =>
      Array.from(hashes, (hash) => {
        const list = kinds[kind].get(hash) ?? [];
        return { documents: Uint32Array.from(list.slice(0, postingCap)), total: list.length };
      }),
    byAddress: async (urls) => urls.map((url) => sources.flatMap((source, number) => (addressNames(source.url).some((name) => addressNames(url).includes(name)) ? [number] : []))),
    facts: async (numbers) =>
      numbers.map((number) => {
        const source = sources[number];
        if (!source) return undefined;
        const { url, lang = "und", publishedAt = null, publisher = null } = source;
        return { number, url, lang, publishedAt, publisher, shingles: lengths[number] ?? 0 };
      }),
    documents: async (numbers) =>
      numbers.map((number) => {
        const source = sources[number];
        return source && { ...source, number };
      }),
  };
}
