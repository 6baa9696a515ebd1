/** Values kept at spans of a text, looked up by the spans they meet: most phrases have one or two names, a long list thousands. */
import type { Span } from "../model.ts";

export type Places<Value> = {
  /** What is kept for exactly this span, made where it is new. */
  at: (span: Span, make: () => Value) => Value;
  /** What is kept for spans that share a character with this one. */
  over: (span: Span) => Value[];
  /** Whether anything is kept for such a span. */
  touches: (span: Span) => boolean;
};

type Kept<Value> = { span: Span; value: Value };

/** Width in characters of the buckets in which names are looked up: most names stand in one or two. */
const nameBucket = 32;
/** So many are compared one by one; buckets are made for more. */
const fewest = 8;

export const meet = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

export function createPlaces<Value>(): Places<Value> {
  const few: Kept<Value>[] = [];
  let buckets: Map<number, Kept<Value>[]> | undefined;
  const enter = (kept: Kept<Value>, to: Map<number, Kept<Value>[]>): void => {
    for (const key of keysOf(kept.span)) {
      const bucket = to.get(key);
      if (bucket) bucket.push(kept);
      else to.set(key, [kept]);
    }
  };
  /** Those that may meet the span, some of them twice. */
  const near = (span: Span): Kept<Value>[] => {
    const known = buckets;
    return known === undefined ? few : keysOf(span).flatMap((key) => known.get(key) ?? []);
  };
  return {
    at(span, make) {
      const known = near(span).find((kept) => kept.span[0] === span[0] && kept.span[1] === span[1]);
      if (known) return known.value;
      const kept = { span, value: make() };
      if (buckets) enter(kept, buckets);
      else few.push(kept);
      if (buckets === undefined && few.length > fewest) {
        buckets = new Map();
        for (const one of few) enter(one, buckets);
      }
      return kept.value;
    },
    over: (span) => [...new Set(near(span))].filter((kept) => meet(kept.span, span)).map(({ value }) => value),
    touches: (span) => near(span).some((kept) => meet(kept.span, span)),
  };
}

function keysOf([start, end]: Span): number[] {
  const low = Math.floor(start / nameBucket);
  return Array.from({ length: Math.floor((end - 1) / nameBucket) - low + 1 }, (_, at) => low + at);
}
