import fc from "fast-check";
import { expect, test } from "vitest";
import type { Span } from "../../../src/core/model.ts";
import { createLinksIn } from "../../../src/core/text/links-in.ts";

const span = fc.tuple(fc.nat(200), fc.nat(30)).map(([start, length]): Span => [start, start + length]);

test("the links near a span are those that a look at every link finds, in the page's order", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), span, (spans, [from, to]) => {
      const links = spans.map((one, at) => ({ href: `https://example.org/${at}`, span: one }));
      expect(createLinksIn(links)([from, to])).toEqual(links.filter((link) => link.span[0] < to && from < link.span[1]));
    }),
  );
});

test("a page may have more links than a call takes arguments", () => {
  const links = Array.from({ length: 1_000_000 }, (_, at) => ({ href: "https://example.org/", span: [at * 10, at * 10 + 5] satisfies Span }));
  expect(createLinksIn(links)([2_000_000, 2_000_012])).toEqual([links[200_000], links[200_001]]);
});
