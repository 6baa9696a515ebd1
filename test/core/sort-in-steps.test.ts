import fc from "fast-check";
import { expect, test } from "vitest";
import { sortInSteps } from "../../src/core/sort-in-steps.ts";
import { finish } from "../../src/core/steps.ts";

test("orders like a sort at once, equal ones as they came", () => {
  const sizes = fc.constantFrom(0, 1, 1023, 1024, 1025, 3000, 5000);
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 1000 }), fc.integer(), (size, keys, seed) => {
      const items = Array.from({ length: size }, (_, place) => ({ key: Math.abs(Math.imul(place + seed, 0x9e3779b1)) % keys, place }));
      const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
      expect(finish(sortInSteps(items, byKey))).toEqual(items.toSorted(byKey));
    }),
    { numRuns: 40 },
  );
});

test("rests on the way", () => {
  const steps = [...sortInSteps(Array.from({ length: 10_000 }, (_, at) => -at), (a, b) => a - b)];
  expect(steps.length).toBeGreaterThan(40);
});
