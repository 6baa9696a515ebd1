/** Reads every blob of an index and says which bytes are damaged and which documents that costs. */
import type { BlobKey, Blobs } from "./blobs.ts";
import { isIntact } from "./checksum.ts";
import type { IndexState } from "./index-state.ts";
import { FACTS_PART, LONG_TEXT_PART, META_PART, postingParts, TEXT_PART, TEXT_SHIFT } from "./parts.ts";
import { countKeys, keysOf } from "./segment.ts";

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

/** Where a check stands that is done a slice at a time: segments it is through with, and blobs it has read of the next one. */
export type VerifyPlace = { through: number[]; read: number };
/** What one slice found. `blobs`: how many the index has in all. `entries`: heads and records of the log that could not be read. `next` is where to go on, null at the end. */
export type VerifySlice = { checked: number; blobs: number; keys: BlobKey[]; entries: number; lost: number; next: VerifyPlace | null };

/** Blobs read at once. */
const BATCH = 256;

export async function verifyIndex(blobs: Blobs, state: IndexState): Promise<Verification> {
  const report: Verification = { ok: true, checked: 0, keys: [], damaged: [], lost: 0, damagedHeads: state.damagedHeads, damagedRecords: state.damagedRecords };
  for (const segment of state.head?.segments ?? []) {
    const lost = new Set<number>();
    for (const keys of batches(keysOf(segment), BATCH)) {
      report.checked += keys.length;
      for (const { key, problem } of await findDamage(blobs, keys)) {
        report.keys.push(key);
        report.damaged.push({ segment: key[0], part: partName(key[1]), block: key[2], problem });
        for (const number of numbersOf(key)) if (!state.removed.has(number)) lost.add(number);
      }
    }
    report.lost += Math.min(lost.size, segment.documents);
  }
  report.ok = report.damaged.length + report.damagedHeads + report.damagedRecords === 0;
  return report;
}

/**
 * Checks the next blobs of an index that others may change between two slices. Segments that went meanwhile are left out and
 * those that came are checked: their numbers are new, as segments are never changed.
 */
export async function verifySlice(blobs: Blobs, state: () => IndexState, { through, read }: VerifyPlace): Promise<VerifySlice> {
  const { head, removed, damagedHeads, damagedRecords } = state();
  const entries = damagedHeads + damagedRecords;
  const segments = head?.segments ?? [];
  const done = new Set(through);
  const total = segments.reduce((sum, segment) => sum + countKeys(segment), 0);
  const current = segments.find(({ id }) => !done.has(id));
  if (current === undefined) return { checked: 0, blobs: total, keys: [], entries, lost: 0, next: null };
  const all = [...keysOf(current)];
  const keys = all.slice(read, read + BATCH);
  const found = await findDamage(blobs, keys);
  // A merge may have taken the segment away while it was read.
  const damaged = state().head?.segments.some(({ id }) => id === current.id) ? found : [];
  const lost = new Set(damaged.flatMap(({ key }) => numbersOf(key).filter((number) => !removed.has(number))));
  const ends = read + BATCH >= all.length;
  const next = ends ? { through: [...segments.flatMap(({ id }) => (done.has(id) ? [id] : [])), current.id], read: 0 } : { through, read: read + BATCH };
  return { checked: keys.length, blobs: total, keys: damaged.map(({ key }) => key), entries, lost: Math.min(lost.size, current.documents), next: ends && next.through.length === segments.length ? null : next };
}

async function findDamage(blobs: Blobs, keys: BlobKey[]): Promise<{ key: BlobKey; problem: "missing" | "changed" }[]> {
  const found = await blobs.read(keys);
  return keys.flatMap((key, i) => {
    const blob = found[i];
    if (blob !== undefined && isIntact(blob)) return [];
    return [{ key, problem: blob === undefined ? ("missing" as const) : ("changed" as const) }];
  });
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
