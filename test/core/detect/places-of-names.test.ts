import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../../../src/core/model.ts";
import { createPlaces } from "../../../src/core/detect/places-of-names.ts";

const span = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 90 })).map(([start, length]): Span => [start, start + length]);

test("few names and many answer as if each were compared", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 60 }), fc.array(span, { maxLength: 20 }), (kept, asked) => {
      const places = createPlaces<string>();
      for (const one of kept) expect(places.at(one, () => one.join())).toBe(one.join());
      for (const one of asked) {
        const meeting = [...new Set(kept.filter((other) => other[0] < one[1] && one[0] < other[1]).map((other) => other.join()))];
        expect(places.over(one).toSorted()).toEqual(meeting.toSorted());
        expect(places.touches(one)).toBe(meeting.length > 0);
      }
    }),
  );
});
