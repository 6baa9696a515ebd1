/** Prepared documents with fingerprints made here, so that tests of the store say nothing about matching. */
import type { PreparedDocument } from "../../src/core/match/documents/prepared-document.ts";
import type { LocalIndex, RemoveResult } from "../../src/store/local-index.ts";

/** Hashes of the text's words and word pairs; the store cares only that they are sorted and unique. */
export function prepare(document: PreparedDocument["document"]): PreparedDocument {
  const words = document.text.split(/\s+/).filter(Boolean);
  const hashes = (items: string[]) => Uint32Array.from(new Set(items.map(testHash))).sort();
  return {
    document,
    fingerprints: {
      shingle: hashes(words.map((word, i) => `${word} ${words[i + 1] ?? ""}`)),
      word: hashes(words),
      anchor: hashes(words.filter((word) => /^[A-Z0-9]/.test(word))),
      shingles: words.length,
    },
  };
}

/** A story with some words of its own and some it shares. */
export function makeDocument(n: number, extra = ""): PreparedDocument {
  return prepare({
    url: `https://paper.example/story/${n}`,
    title: `Story ${n} of the harbour`,
    text: `The harbour master counted ${n} ships on day ${n % 7} and wrote report number${n} ${extra}`.trim(),
    lang: "en",
    publishedAt: "2026-09-13",
    publisher: "paper",
  });
}

/** Removes all versions of these addresses. */
export const removeAddresses = async (index: LocalIndex, urls: string[]): Promise<RemoveResult> => index.removeNumbers((await index.reader.byAddress(urls)).flat());

export const testHash = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};
