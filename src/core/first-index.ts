/**
 * The index of the first item from which on `reached` holds, the list's length where it holds for none: found by halving, so
 * `reached` must hold for every item behind one for which it holds. A page has thousands of names, links and quotations, and
 * is asked for those near a place thousands of times.
 */
export function firstIndex<Item>(sorted: readonly Item[], reached: (item: Item) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && reached(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
