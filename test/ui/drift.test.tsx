// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import type { DriftStep } from "../../src/core/model.ts";
import { changedWords, Drift } from "../../src/ui/drift.tsx";
import { renderFace, wordsOf } from "./render-face.tsx";

const steps: DriftStep[] = [
  { op: "same", text: "one two three four five six seven eight nine ten" },
  { op: "removed", text: "comes\ntogether" },
  { op: "added", text: "meets" },
  { op: "same", text: "again" },
];
const drift = (length: "short" | "whole" = "short", all = steps) => renderFace(<Drift steps={all} lang="en" length={length} />);

describe("Drift", () => {
  test("marks what stands on one side only, and says the side to those who do not see the mark", () => {
    const root = drift();
    expect(wordsOf(root.querySelector("del"))).toBe("Only in the document: comes together.");
    expect(wordsOf(root.querySelector("ins"))).toBe("Only on this page: meets.");
    expect(root.querySelector("bdi")?.lang).toBe("en");
  });

  test("leaves out long agreement, or keeps it where it is asked to", () => {
    expect(wordsOf(drift())).toContain("… seven eight nine ten Only");
    expect(wordsOf(drift("whole"))).toContain("one two three four five six seven eight nine ten Only");
  });

  test.each<[string, DriftStep[], number]>([
    ["nothing", [], 0],
    ["agreement", [{ op: "same", text: "a b" }], 0],
    ["an exchange", steps, 2],
    ["an addition", [{ op: "added", text: " a b  c " }], 3],
  ])("counts the words of the longer side: %s", (_, all, count) => expect(changedWords(all)).toBe(count));

  test("is nothing where no word differs", () => {
    expect(wordsOf(drift("short", [{ op: "same", text: "a b" }]))).toBe("");
  });
});
