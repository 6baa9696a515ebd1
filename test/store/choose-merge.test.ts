import { describe, expect, test } from "vitest";
import { mergeWhenIdle, mergeWhileAdding } from "../../src/store/choose-merge.ts";
import type { Segment } from "../../src/store/segment.ts";

function segmentsOf(sizes: number[]): Segment[] {
  let first = 0;
  return sizes.map((documents, id) => {
    const segment = { id, first, end: first + documents, recipe: 1, documents, bits: { shingle: 0, word: 0, anchor: 0, address: 0, title: 0 }, bytes: [], long: [] };
    first += documents;
    return segment;
  });
}
const numbersTo = (end: number): number[] => Array.from({ length: end }, (_, n) => n);
const idsOf = (segments: Segment[] | undefined) => segments?.map(({ id }) => id);

describe("while adding", () => {
  test.each([
    [[128, 128, 128], undefined],
    [Array(32).fill(128), numbersTo(32)],
    [[90_000, ...Array(32).fill(128)], numbersTo(33).slice(1)],
    [[90_000, 5_000, ...Array(31).fill(128)], undefined],
    [[190_000, ...Array(31).fill(5_000), 128], undefined],
    [[190_000, ...Array(32).fill(5_000), 128], numbersTo(34).slice(1)],
  ])("%j merges %j", (sizes, expected) => expect(idsOf(mergeWhileAdding(segmentsOf(sizes)))).toEqual(expected));

  test("a hundred thousand documents in batches of 200 are rewritten at most twice each and stay in few segments", () => {
    let sizes: number[] = [];
    let written = 0;
    for (let n = 0; n < 100_000; n += 200) {
      sizes.push(200);
      for (let due = mergeWhileAdding(segmentsOf(sizes)); due; due = mergeWhileAdding(segmentsOf(sizes))) {
        const merged = due.reduce((sum, { documents }) => sum + documents, 0);
        written += merged;
        sizes = [...sizes.slice(0, sizes.length - due.length), merged];
      }
      expect(sizes.length).toBeLessThan(64);
    }
    expect(written / 100_000).toBeLessThan(2);
  });
});

describe("when idle", () => {
  test.each<[number[], number[], number[] | undefined]>([
    [[], [], undefined],
    [[1_000], [], undefined],
    [[1_000, 200], [], [0, 1]],
    [[10_000, 200], [], undefined],
    [[10_000, 200, 200], [], [1, 2]],
    [[1_000], [1, 2, 3], undefined],
    [[1_000], Array.from({ length: 150 }, (_, i) => i), [0]],
  ])("%j with removed %j merges %j", (sizes, removed, expected) => expect(idsOf(mergeWhenIdle(segmentsOf(sizes), removed))).toEqual(expected));
});
