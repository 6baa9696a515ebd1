import { breathe } from "./breathe.ts";
import { RunBuilder } from "./postings-run.ts";
import type { PostingsRun } from "./postings-run.ts";

/** Lists between two looks at the clock: a fraction of a millisecond. */
const LISTS = 512;

/**
 * One run from the runs of k segments in document order: equal hashes only append. Removed documents are left out, lists are
 * cut at `cap` and keep counting. A heap of runs (Knuth, The Art of Computer Programming 3, 5.4.1): n lists cost n · log k
 * comparisons. Other tasks of the thread run in between.
 */
export async function mergeRuns(runs: readonly PostingsRun[], removed: ReadonlySet<number>, cap: number): Promise<PostingsRun> {
  const builder = new RunBuilder(runs.reduce((sum, run) => sum + run.hashes.length, 0));
  const heads = new Heads(runs);
  for (let lists = 1; heads.size > 0; lists++) {
    const { hash } = heads;
    let length = 0;
    let total = 0;
    while (heads.size > 0 && heads.hash === hash) {
      const { run, place } = heads;
      total += run.totals[place] ?? 0;
      const end = run.starts[place + 1] ?? 0;
      for (let i = run.starts[place] ?? 0; i < end; i++) {
        const number = run.documents[i] ?? 0;
        if (removed.has(number)) total--;
        else if (length++ < cap) builder.push(number);
      }
      heads.advance();
    }
    builder.end(hash, total);
    if (lists % LISTS === 0) await breathe();
  }
  return builder.finish();
}

/** The runs that are not at their end; the first is that with the least hash, of equal ones the earlier. */
class Heads {
  readonly #places: Uint32Array;
  readonly #hashes: Uint32Array;
  /** A binary heap of indexes of runs. */
  readonly #heap: number[] = [];

  constructor(private readonly runs: readonly PostingsRun[]) {
    this.#places = new Uint32Array(runs.length);
    this.#hashes = Uint32Array.from(runs, ({ hashes }) => hashes[0] ?? 0);
    runs.forEach(({ hashes }, r) => hashes.length > 0 && this.#heap.push(r));
    for (let at = this.#heap.length >>> 1; at >= 0; at--) this.#sink(at);
  }

  get size(): number {
    return this.#heap.length;
  }

  get hash(): number {
    return this.#hashes[this.#first] ?? 0;
  }

  get run(): PostingsRun {
    return this.runs[this.#first]!;
  }

  /** Of the first run's next list. */
  get place(): number {
    return this.#places[this.#first] ?? 0;
  }

  /** Goes on to the first run's next list. */
  advance(): void {
    const first = this.#first;
    const place = ++this.#places[first]!;
    const { hashes } = this.run;
    if (place < hashes.length) this.#hashes[first] = hashes[place] ?? 0;
    else {
      const last = this.#heap.pop();
      if (last !== undefined && this.#heap.length > 0) this.#heap[0] = last;
    }
    this.#sink(0);
  }

  get #first(): number {
    return this.#heap[0] ?? 0;
  }

  #sink(from: number): void {
    const heap = this.#heap;
    for (let at = from; ; ) {
      let least = at;
      for (let child = 2 * at + 1; child <= 2 * at + 2 && child < heap.length; child++) if (this.#isBefore(heap[child]!, heap[least]!)) least = child;
      if (least === at) return;
      [heap[at], heap[least]] = [heap[least]!, heap[at]!];
      at = least;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [one, other] = [this.#hashes[a] ?? 0, this.#hashes[b] ?? 0];
    return one < other || (one === other && a < b);
  }
}
