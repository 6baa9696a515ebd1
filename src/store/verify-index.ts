/** Reads every blob of an index and says which bytes are damaged and which documents that costs. */
import type { BlobKey, Blobs } from "./blobs.ts";
import { isIntact } from "./checksum.ts";
import type { IndexState } from "./index-state.ts";
import { FACTS_PART, LONG_TEXT_PART, META_PART, postingParts, TEXT_PART, TEXT_SHIFT } from "./parts.ts";
import { keysOf } from "./segment.ts";

export type Verification = {
  ok: boolean;
  /** Blobs read. */
  checked: number;
  /** Keys of the damaged blobs. */
  keys: BlobKey[];
  damaged: { segment: number; part: string; block: number; problem: "missing" | "changed" }[];
  /** At most so many documents are lost: their texts cannot be read. Anything else can be made again from texts. */
  lost: number;
  /** Heads and records of the write-ahead log that cannot be read. */
  damagedHeads: number;
  damagedRecords: number;
};

/** Blobs read at once. */
const BATCH = 256;

export async function verifyIndex(blobs: Blobs, state: IndexState): Promise<Verification> {
  const report: Verification = { ok: true, checked: 0, keys: [], damaged: [], lost: 0, damagedHeads: state.damagedHeads, damagedRecords: state.damagedRecords };
  for (const segment of state.head?.segments ?? []) {
    const lost = new Set<number>();
    for (const keys of batches(keysOf(segment), BATCH)) {
      const found = await blobs.read(keys);
      report.checked += keys.length;
      keys.forEach((key, i) => {
        const blob = found[i];
        if (blob !== undefined && isIntact(blob)) return;
        report.keys.push(key);
        report.damaged.push({ segment: key[0], part: partName(key[1]), block: key[2], problem: blob === undefined ? "missing" : "changed" });
        for (const number of numbersOf(key)) if (!state.removed.has(number)) lost.add(number);
      });
    }
    report.lost += Math.min(lost.size, segment.documents);
  }
  report.ok = report.damaged.length + report.damagedHeads + report.damagedRecords === 0;
  return report;
}

function numbersOf([, part, block]: BlobKey): number[] {
  return part === TEXT_PART || part === LONG_TEXT_PART ? Array.from({ length: 2 ** TEXT_SHIFT }, (_, i) => (block << TEXT_SHIFT) + i) : [];
}

/** The part's name for people. */
export function partName(part: number): string {
  const names: Record<number, string> = { [META_PART]: "description", [FACTS_PART]: "facts", [TEXT_PART]: "text", [LONG_TEXT_PART]: "long text" };
  return postingParts[part - 1] ?? names[part] ?? String(part);
}

function* batches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
