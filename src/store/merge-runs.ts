import { RunBuilder } from "./postings-run.ts";
import type { PostingsRun } from "./postings-run.ts";

/**
 * One run from the runs of k segments in document order: equal hashes only append. Removed documents are left out, lists are
 * cut at `cap` and keep counting. n lists cost n · k comparisons; k is at most some dozens.
 */
export function mergeRuns(runs: readonly PostingsRun[], removed: ReadonlySet<number>, cap: number): PostingsRun {
  const builder = new RunBuilder(runs.reduce((sum, run) => sum + run.hashes.length, 0));
  const places = new Uint32Array(runs.length);
  for (;;) {
    const hash = leastHash(runs, places);
    if (hash === Infinity) return builder.finish();
    let length = 0;
    let total = 0;
    for (const [r, run] of runs.entries()) {
      const at = places[r] ?? 0;
      if (run.hashes[at] !== hash) continue;
      places[r] = at + 1;
      total += run.totals[at] ?? 0;
      const end = run.starts[at + 1] ?? 0;
      for (let i = run.starts[at] ?? 0; i < end; i++) {
        const number = run.documents[i] ?? 0;
        if (removed.has(number)) total--;
        else if (length++ < cap) builder.push(number);
      }
    }
    builder.end(hash, total);
  }
}

function leastHash(runs: readonly PostingsRun[], places: Uint32Array): number {
  let least = Infinity;
  for (let r = 0; r < runs.length; r++) {
    const hash = runs[r]?.hashes[places[r] ?? 0];
    if (hash !== undefined && hash < least) least = hash;
  }
  return least;
}
