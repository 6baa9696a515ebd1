import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeRuns } from "../../src/store/merge-runs.ts";
import { RunBuilder, runFromPairs } from "../../src/store/postings-run.ts";
import type { PostingsRun } from "../../src/store/postings-run.ts";

const none: ReadonlySet<number> = new Set();

type Pair = { hash: number; document: number };

function runOf(pairs: readonly Pair[], cap = Infinity): PostingsRun {
  const unique = [...new Map(pairs.map((pair) => [`${pair.hash}/${pair.document}`, pair])).values()].sort((a, b) => a.document - b.document);
  return runFromPairs(Uint32Array.from(unique, ({ hash }) => hash), Uint32Array.from(unique, ({ document }) => document), cap);
}

const listsOf = (run: PostingsRun) => [...run.hashes].map((hash, i) => ({ hash, total: run.totals[i], documents: [...run.documents.subarray(run.starts[i], run.starts[i + 1])] }));

describe("merging runs", () => {
  test("gives what all their documents give at once, without those that are removed", async () => {
    // Few hashes, so that runs share them; the largest there is among them.
    const pair = fc.record({ hash: fc.oneof(fc.nat(30), fc.constantFrom(0, 0xffffffff)), document: fc.nat(999) });
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 300 }), fc.array(fc.nat(999), { maxLength: 9 }), fc.array(fc.nat(999), { maxLength: 50 }), fc.integer({ min: 1, max: 9 }), async (pairs, borders, gone, cap) => {
        const ends = [...borders.toSorted((a, b) => a - b), 1000];
        const runs = ends.map((end, i) => runOf(pairs.filter(({ document }) => (ends[i - 1] ?? 0) <= document && document < end)));
        const removed = new Set(gone);
        const whole = runOf(pairs.filter(({ document }) => !removed.has(document)), cap);
        expect(listsOf(await mergeRuns(runs, removed, cap))).toEqual(listsOf(whole));
      }),
    );
  });

  test("counts on what its inputs had cut off", async () => {
    const cut = runFromPairs(Uint32Array.of(7, 7, 7), Uint32Array.of(1, 2, 3), 2);
    const merged = await mergeRuns([cut, runFromPairs(Uint32Array.of(7), Uint32Array.of(64), 2)], none, 3);
    expect(listsOf(merged)).toEqual([{ hash: 7, total: 4, documents: [1, 2, 64] }]);
  });

  test("lets other tasks of the thread run on the way", async () => {
    const runs = Array.from({ length: 8 }, (_, r) => manyLists(100_000, r));
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    await mergeRuns(runs, none, 500);
    clearInterval(timer);
    expect(others).toBeGreaterThan(0);
  });
});

/** One document for each hash. */
function manyLists(count: number, document: number): PostingsRun {
  const builder = new RunBuilder(count);
  for (let hash = 0; hash < count; hash++) builder.add(hash, Uint32Array.of(document), 1);
  return builder.finish();
}
