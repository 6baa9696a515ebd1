/**
 * Finds where a run of words stands in a longer text with the fewest words changed: approximate search after
 * Sellers ("The theory and computation of evolutionary distances", 1980) with neighbouring swaps counted once
 * (optimal string alignment). Time O(quote × text), memory O(quote); a second pass over the found window only
 * yields the steps.
 */
import type { Token } from "./tokenize.ts";

/** The best place: tokens `[first, end)` of the text, and how many words of the quote are changed there. */
export type Place = { first: number; end: number; changes: number };

/** The place in `text[from, to)` where `quote` stands with the fewest changed words; the earliest of equals. */
export function placeWords(quote: readonly Token[], text: readonly Token[], from = 0, to = text.length): Place {
  const size = quote.length;
  // Most quotes stand unchanged in the documents that are read for them.
  const unchanged = findRun(quote, text, from, to);
  if (unchanged !== undefined) return { first: unchanged, end: unchanged + size, changes: 0 };
  const width = size + 1;
  let older = new Int32Array(width);
  let old = Int32Array.from({ length: width }, (_, i) => i);
  let now = new Int32Array(width);
  let olderFirst = new Int32Array(width);
  let oldFirst = new Int32Array(width).fill(from);
  let nowFirst = new Int32Array(width);
  const best: Place = { first: from, end: from, changes: size };
  for (let j = from; j < to; j++) {
    now[0] = 0;
    nowFirst[0] = j + 1;
    const hash = text[j]?.hash;
    const before = j > from ? text[j - 1]?.hash : undefined;
    for (let i = 1; i <= size; i++) {
      const same = quote[i - 1]?.hash === hash;
      let cost = (old[i - 1] ?? 0) + (same ? 0 : 1);
      let first = oldFirst[i - 1] ?? 0;
      const skipText = (old[i] ?? 0) + 1;
      if (skipText < cost) [cost, first] = [skipText, oldFirst[i] ?? 0];
      const skipQuote = (now[i - 1] ?? 0) + 1;
      if (skipQuote < cost) [cost, first] = [skipQuote, nowFirst[i - 1] ?? 0];
      if (i > 1 && !same && quote[i - 2]?.hash === hash && quote[i - 1]?.hash === before) {
        const swap = (older[i - 2] ?? 0) + 1;
        if (swap < cost) [cost, first] = [swap, olderFirst[i - 2] ?? 0];
      }
      now[i] = cost;
      nowFirst[i] = first;
    }
    if ((now[size] ?? size) < best.changes) {
      best.changes = now[size] ?? size;
      best.first = nowFirst[size] ?? from;
      best.end = j + 1;
    }
    [older, old, now] = [old, now, older];
    [olderFirst, oldFirst, nowFirst] = [oldFirst, nowFirst, olderFirst];
  }
  return best;
}

function findRun(quote: readonly Token[], text: readonly Token[], from: number, to: number): number | undefined {
  const begin = quote[0]?.hash;
  if (begin === undefined) return undefined;
  for (let at = from; at + quote.length <= to; at++) {
    if (text[at]?.hash !== begin) continue;
    let same = 1;
    while (same < quote.length && quote[same]?.hash === text[at + same]?.hash) same++;
    if (same >= quote.length) return at;
  }
  return undefined;
}

/** One step of an alignment; indexes are into the two runs, undefined where a side has nothing. */
export type AlignedPair = { quote: number | undefined; text: number | undefined; same: boolean };

/** The alignment of two whole runs word by word, as pairs in order. Time and memory O(a × b). */
export function alignRuns(quote: readonly Token[], text: readonly Token[]): AlignedPair[] {
  const width = text.length + 1;
  const costs = new Float32Array((quote.length + 1) * width);
  for (let j = 1; j < width; j++) costs[j] = j;
  for (let i = 1; i <= quote.length; i++) {
    costs[i * width] = i;
    for (let j = 1; j < width; j++) {
      const change = (costs[(i - 1) * width + j - 1] ?? 0) + difference(quote[i - 1], text[j - 1]);
      const skips = Math.min(costs[(i - 1) * width + j] ?? 0, costs[i * width + j - 1] ?? 0) + 1;
      costs[i * width + j] = Math.min(change, skips);
    }
  }
  const pairs: AlignedPair[] = [];
  let i = quote.length;
  let j = text.length;
  while (i > 0 || j > 0) {
    const cost = costs[i * width + j] ?? 0;
    const step = i > 0 && j > 0 ? difference(quote[i - 1], text[j - 1]) : Infinity;
    if (i > 0 && j > 0 && cost === Math.fround((costs[(i - 1) * width + j - 1] ?? 0) + step)) {
      pairs.push({ quote: --i, text: --j, same: step === 0 });
    } else if (j > 0 && cost === (costs[i * width + j - 1] ?? 0) + 1) {
      pairs.push({ quote: undefined, text: --j, same: false });
    } else {
      pairs.push({ quote: --i, text: undefined, same: false });
    }
  }
  return pairs.toReversed();
}

// Another form of the same word ("says", "said" aside) is half a change: the alignment then pairs the two.
function difference(a: Token | undefined, b: Token | undefined): number {
  if (!a || !b) return 1;
  if (a.hash === b.hash) return 0;
  return a.norm.length > 4 && b.norm.length > 4 && a.norm.slice(0, 4) === b.norm.slice(0, 4) ? 0.5 : 1;
}
