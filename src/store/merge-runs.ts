import { RunBuilder } from "./postings-run.ts";
import type { PostingsRun } from "./postings-run.ts";

/**
 * One run from many. Runs come in document order, so equal hashes only append; removed documents are left out, lists are cut
 * at `cap` and keep counting. k runs of n lists cost n · k comparisons: k is at most some dozens.
 */
export function mergeRuns(runs: readonly PostingsRun[], removed: ReadonlySet<number>, cap: number): PostingsRun {
  const builder = new RunBuilder(runs.reduce((sum, run) => sum + run.hashes.length, 0));
  const places = runs.map(() => 0);
  let list = new Uint32Array(1024);
  for (;;) {
    const hash = leastHash(runs, places);
    if (hash === Infinity) return builder.finish();
    let length = 0;
    let total = 0;
    runs.forEach((run, r) => {
      const at = places[r] ?? 0;
      if (run.hashes[at] !== hash) return;
      places[r] = at + 1;
      total += run.totals[at] ?? 0;
      for (let i = run.starts[at] ?? 0; i < (run.starts[at + 1] ?? 0); i++) {
        const number = run.documents[i] ?? 0;
        if (removed.has(number)) total--;
        else if (length < cap) {
          if (length === list.length) {
            const larger = new Uint32Array(list.length * 2);
            larger.set(list);
            list = larger;
          }
          list[length++] = number;
        }
      }
    });
    if (length > 0) builder.add(hash, list.subarray(0, length), total);
  }
}

function leastHash(runs: readonly PostingsRun[], places: readonly number[]): number {
  let least = Infinity;
  for (let r = 0; r < runs.length; r++) {
    const hash = runs[r]?.hashes[places[r] ?? 0];
    if (hash !== undefined && hash < least) least = hash;
  }
  return least;
}
