import { beforeEach, describe, expect, test, vi } from "vitest";
import { sampleAttribution, sampleTrace } from "../fixtures/faces/sample-trace.ts";

const stored: Record<string, unknown> = {};
vi.mock("../../src/platform/browser.ts", () => ({
  browser: { storage: { local: { get: (key: string) => Promise.resolve({ [key]: stored[key] }), set: (values: object) => Promise.resolve(void Object.assign(stored, values)) } } },
}));
const { addWrongMark, markFor, removeWrongMark, withoutMarked, wrongMarks } = await import("../../src/pages/wrong-marks.ts");

const mark = markFor(sampleTrace, sampleAttribution("a5"), "2026-02-03T10:00:00Z");
const ids = (trace: typeof sampleTrace) => trace.attributions.map(({ id }) => id);

describe("wrong marks", () => {
  beforeEach(() => void delete stored["wrong-marks"]);

  test("hold what a report needs", () => {
    expect(mark).toMatchObject({ url: "https://spiegelung.example/a", rule: "words/cited", path: ["RIA Novosti", "Security Council of Russia"] });
    expect(mark.evidence).toContain("zitierte RIA Novosti");
  });

  test("hide the passage on its page, also when it was read anew under another id", () => {
    const anew = { ...sampleTrace, attributions: sampleTrace.attributions.map((attribution) => ({ ...attribution, id: `new ${attribution.id}` })) };
    expect(ids(withoutMarked(anew, [mark]))).not.toContain("new a5");
    expect(ids(withoutMarked(anew, [mark]))).toHaveLength(sampleTrace.attributions.length - 1);
  });

  test("hide nothing on another page", () => {
    const other = { ...sampleTrace, page: { ...sampleTrace.page, url: "https://other.example/" } };
    expect(ids(withoutMarked(other, [mark]))).toContain("a5");
  });

  test("are kept and can be taken back", async () => {
    await addWrongMark(mark);
    expect(await wrongMarks()).toEqual([mark]);
    await removeWrongMark(mark);
    expect(await wrongMarks()).toEqual([]);
  });
});
