import type { Steps } from "./steps.ts";

/** Items sorted at once; more are sorted in runs of so many, which are then laid together. */
const runLength = 1024;

/** The items in order, equal ones as they came, like `toSorted`: a merge sort that rests (Knuth, The Art of Computer Programming 3, 5.2.4). */
export function* sortInSteps<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += runLength) {
    runs.push(items.slice(from, from + runLength).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merge<Item>(first: Item[], second: Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  const merged: Item[] = [];
  let [left, right] = [0, 0];
  while (left < first.length || right < second.length) {
    const [a, b] = [first[left], second[right]];
    const takesFirst = b === undefined || (a !== undefined && compare(a, b) <= 0);
    const next = takesFirst ? a : b;
    if (next !== undefined) merged.push(next);
    if (takesFirst) left += 1;
    else right += 1;
    if (merged.length % runLength === 0) yield;
  }
  return merged;
}
