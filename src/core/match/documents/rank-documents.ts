import type { Postings } from "../index-reader.ts";

/** A document that shares fingerprints with the question. */
export type Candidate = {
  number: number;
  /** Sum of the weights of the fingerprints shared. */
  score: number;
  /** How many fingerprints are shared. */
  shared: number;
};

/** Fingerprints of one kind that a question asks for, with what the index answered. */
export type Evidence = {
  hashes: Iterable<number>;
  postings: ReadonlyMap<number, Postings>;
  /** How much these fingerprints count, 0..1. */
  trust: number;
  /** False where they only add to documents that the evidence before them has found. */
  finds: boolean;
};

/**
 * The documents that share the most weight with the question, best first; the lower number first among equals.
 * `power` 2 lets rare fingerprints outweigh many common ones, where none of them is decisive.
 */
export function rankDocuments(evidence: readonly Evidence[], documents: number, most: number, power = 1): Candidate[] {
  const candidates = new Map<number, Candidate>();
  for (const part of evidence) {
    for (const [number, weight] of weigh(part, documents, power)) {
      const candidate = candidates.get(number);
      if (candidate) {
        candidate.score += weight;
        candidate.shared++;
      } else if (part.finds) candidates.set(number, { number, score: weight, shared: 1 });
    }
  }
  return [...candidates.values()].sort((a, b) => b.score - a.score || a.number - b.number).slice(0, most);
}

function* weigh({ hashes, postings, trust }: Evidence, documents: number, power: number): Generator<[number: number, weight: number]> {
  for (const hash of new Set(hashes)) {
    const found = postings.get(hash);
    if (!found) continue;
    const weight = trust * rarity(found.total, documents) ** power;
    for (const number of found.documents) yield [number, weight];
  }
}

/** How much it says that a document carries a fingerprint which `total` of `documents` carry: bits. */
export function rarity(total: number, documents: number): number {
  return Math.log2(1 + documents / Math.max(1, total));
}
