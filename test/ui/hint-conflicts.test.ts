import { describe, expect, test } from "vitest";
import type { Hint } from "../../src/core/model.ts";
import { hintConflicts } from "../../src/ui/hint-conflicts.ts";
import { sampleAttribution, sampleTrace, traceOf } from "../fixtures/faces/sample-trace.ts";

const republished = traceOf(sampleAttribution("a9"));
const fields = (hints: Hint[], trace = republished) => hintConflicts({ ...trace, hints }).map(({ hint }) => hint.field);

describe("hintConflicts", () => {
  test("a hint that names another source than the text is a conflict", () => {
    expect(hintConflicts(sampleTrace)).toEqual([{ hint: sampleTrace.hints[0], textNames: "Hafenzeitung" }]);
  });

  test.each<[string, Hint]>([
    ["the source the text names", { field: "isBasedOn", value: "x", id: "hafenzeitung" }],
    ["nobody the directory knows", { field: "isBasedOn", value: "x", id: null }],
    ["an author", { field: "author", value: "x", id: "dpa" }],
    ["a picture's owner", { field: "creditText", value: "x", id: "dpa" }],
  ])("a hint at %s is none", (_, hint) => expect(fields([hint])).toEqual([]));

  test("a hint at the page's own publisher is none", () => {
    const hint: Hint = { field: "canonical", value: "x", id: "spiegelung" };
    expect(fields([hint])).toEqual(["canonical"]);
    expect(fields([hint], { ...republished, page: { ...republished.page, publisher: "spiegelung" } })).toEqual([]);
  });

  test("where the text names no source for the whole page, a hint contradicts nothing", () => {
    expect(fields([{ field: "isBasedOn", value: "x", id: "dpa" }], traceOf(sampleAttribution("a6")))).toEqual([]);
  });
});
