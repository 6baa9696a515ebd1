import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attribution } from "../../../src/core/model.ts";
import { packs } from "../../../src/data/languages/packs.ts";
import { pageOf } from "../text/page-of.ts";
import { detectorFor } from "./the-directory.ts";

const seedFolder = path.resolve(import.meta.dirname, "../../../../shared/corpus/seed");

const pathOf = (attribution: Attribution) => attribution.path.map((source) => source.id ?? source.name).join(" < ");

describe("a detector", () => {
  // The seed article belongs to others; where the shared folder is absent, there is nothing to read.
  test.skipIf(!existsSync(seedFolder))("finds the quotes and statements of the seed article, and no other agency", () => {
    const file = readdirSync(seedFolder)[0] ?? "";
    const page = pageOf(readFileSync(path.join(seedFolder, file), "utf8").split("\n"), "de");
    const found = detectorFor("de").detect(page).attributions;
    const words = found.filter((one) => one.kind === "quote" || one.kind === "statement");
    expect(words.filter((one) => one.confidence >= 0.6).map((one) => `${one.kind} ${one.stated} ${pathOf(one)}`)).toEqual([
      "statement explicit kcna",
      "quote inferred kcna",
      "statement explicit kcna < den nordkoreanischen Staatschef",
      "quote explicit ria < ru-scrf",
      "quote explicit ria",
    ]);
  });

  test("never throws, keeps spans in range and answers the same twice", () => {
    const parts = fc.constantFrom("Reuters", "laut", " ", "sagte", "„", "“", "dass", ",", ".", "der", "dpa", "KCNA", "(", ")", "\n", "Müller", "told", "according to", "«", "»", "сообщил", "ТАСС", "theo", ":", "—", "👍", "新华社");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), fc.constantFrom(...packs), (words, pack) => {
        const page = pageOf(words.join(" ").split("\n"), pack.lang);
        const first = detectorFor(pack.lang).detect(page);
        expect(detectorFor(pack.lang).detect(page)).toEqual(first);
        for (const one of first.attributions) {
          const spans = [one.evidence, ...one.content, ...one.quoted, ...one.path.flatMap((source) => (source.span ? [source.span] : []))];
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(page.text.length);
            expect(start).toBeLessThanOrEqual(end);
          }
          expect(one.path.length).toBeGreaterThan(0);
          expect(one.confidence).toBeGreaterThan(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
