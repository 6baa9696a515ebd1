/** Posting lists in memory: hashes in ascending order, each with its documents. */

/** The list of hash `i` is `documents[starts[i] .. starts[i + 1])`, ascending; `totals[i]` counts those beyond the cap too. */
export type PostingsRun = { hashes: Uint32Array; totals: Uint32Array; starts: Uint32Array; documents: Uint32Array };

/**
 * Spreads hashes evenly over 32 bits without collisions (multiplication by an odd constant, Knuth's Fibonacci hashing).
 * Winnowing keeps small hashes, so unmixed ones would crowd the first blobs.
 */
export const spreadHash = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 0;

/** Lists from pairs that come in document order. Sorts by hash in linear time (radix sort, four passes). */
export function runFromPairs(hashes: Uint32Array, documents: Uint32Array, cap: number): PostingsRun {
  const [sorted, owners] = sortByHash(hashes, documents);
  const builder = new RunBuilder(sorted.length);
  for (let from = 0; from < sorted.length; ) {
    const hash = sorted[from] ?? 0;
    let to = from + 1;
    while (to < sorted.length && sorted[to] === hash) to++;
    builder.add(hash, owners.subarray(from, Math.min(to, from + cap)), to - from);
    from = to;
  }
  return builder.finish();
}

/** Collects lists whose hashes come in ascending order. */
export class RunBuilder {
  #hashes: Uint32Array;
  #totals: Uint32Array;
  #starts: Uint32Array;
  #documents: Uint32Array;
  #count = 0;
  #length = 0;

  constructor(expected: number) {
    const room = Math.max(16, expected);
    this.#hashes = new Uint32Array(room);
    this.#totals = new Uint32Array(room);
    this.#starts = new Uint32Array(room + 1);
    this.#documents = new Uint32Array(room);
  }

  add(hash: number, documents: Uint32Array, total: number): void {
    if (this.#length + documents.length > this.#documents.length) this.#documents = grow(this.#documents, this.#length + documents.length);
    this.#documents.set(documents, this.#length);
    this.#length += documents.length;
    this.end(hash, total);
  }

  /** Appends a document to the list that the next `end` gives its hash to. */
  push(document: number): void {
    if (this.#length === this.#documents.length) this.#documents = grow(this.#documents, this.#length + 1);
    this.#documents[this.#length++] = document;
  }

  /** Ends the list begun by `push`; an empty one is dropped. */
  end(hash: number, total: number): void {
    if (this.#length === this.#starts[this.#count]) return;
    if (this.#count === this.#hashes.length) {
      this.#hashes = grow(this.#hashes, this.#count + 1);
      this.#totals = grow(this.#totals, this.#count + 1);
      this.#starts = grow(this.#starts, this.#hashes.length + 1);
    }
    this.#hashes[this.#count] = hash;
    this.#totals[this.#count] = total;
    this.#starts[++this.#count] = this.#length;
  }

  finish(): PostingsRun {
    return {
      hashes: this.#hashes.subarray(0, this.#count),
      totals: this.#totals.subarray(0, this.#count),
      starts: this.#starts.subarray(0, this.#count + 1),
      documents: this.#documents.subarray(0, this.#length),
    };
  }
}

/** Runs one behind the other as one: every hash of a run is larger than those of the run before. */
export function joinRuns(runs: readonly PostingsRun[]): PostingsRun {
  const lists = runs.reduce((sum, run) => sum + run.hashes.length, 0);
  const joined = {
    hashes: new Uint32Array(lists),
    totals: new Uint32Array(lists),
    starts: new Uint32Array(lists + 1),
    documents: new Uint32Array(runs.reduce((sum, run) => sum + run.documents.length, 0)),
  };
  let list = 0;
  let place = 0;
  for (const run of runs) {
    joined.hashes.set(run.hashes, list);
    joined.totals.set(run.totals, list);
    joined.documents.set(run.documents, place);
    for (let i = 0; i < run.hashes.length; i++) joined.starts[++list] = place + (run.starts[i + 1] ?? 0);
    place += run.documents.length;
  }
  return joined;
}

/** Index of the first hash that is not smaller. */
export function lowerBound(hashes: Uint32Array, wanted: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sortByHash(hashes: Uint32Array, documents: Uint32Array): [Uint32Array, Uint32Array] {
  let from: [Uint32Array, Uint32Array] = [hashes, documents];
  let to: [Uint32Array, Uint32Array] = [new Uint32Array(hashes.length), new Uint32Array(hashes.length)];
  for (let shift = 0; shift < 32; shift += 8) {
    const places = new Uint32Array(257);
    const [keys, values] = from;
    for (const key of keys) places[((key >>> shift) & 255) + 1]!++;
    for (let digit = 0; digit < 256; digit++) places[digit + 1]! += places[digit]!;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0;
      const place = places[(key >>> shift) & 255]!++;
      to[0][place] = key;
      to[1][place] = values[i] ?? 0;
    }
    const next: [Uint32Array, Uint32Array] = shift === 0 ? [new Uint32Array(hashes.length), new Uint32Array(hashes.length)] : from;
    from = to;
    to = next;
  }
  return from;
}

function grow(array: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}
