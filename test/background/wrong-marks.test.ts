import { beforeEach, describe, expect, test, vi } from "vitest";
import { sampleAttribution, sampleTrace } from "../fixtures/faces/sample-trace.ts";

const stored: Record<string, unknown> = {};
vi.mock("../../src/platform/browser.ts", () => ({
  browser: { storage: { local: { get: (key: string) => Promise.resolve({ [key]: stored[key] }), set: (values: object) => Promise.resolve(void Object.assign(stored, values)) } } },
}));
vi.stubGlobal("navigator", { locks: { request: (_: string, change: () => Promise<void>) => change() } });
const { addWrongMark, markedIds, markFor, removeWrongMark, wrongMarks } = await import("../../src/background/wrong-marks.ts");

const mark = markFor(sampleTrace, sampleAttribution("a5"), "2026-02-03T10:00:00Z");

describe("wrong marks", () => {
  beforeEach(() => void delete stored["wrong-marks"]);

  test("hold what a report needs", () => {
    expect(mark).toMatchObject({ url: "https://spiegelung.example/a", rule: "words/cited", path: ["RIA Novosti", "Security Council of Russia"] });
    expect(mark.evidence).toContain("zitierte RIA Novosti");
  });

  test("hide the passage on its page, also when it was read anew under another id", () => {
    const anew = { ...sampleTrace, attributions: sampleTrace.attributions.map((attribution) => ({ ...attribution, id: `new ${attribution.id}` })) };
    expect(markedIds(anew, [mark])).toEqual(["new a5"]);
  });

  test("hide nothing on another page", () => {
    const other = { ...sampleTrace, page: { ...sampleTrace.page, url: "https://other.example/" } };
    expect(markedIds(other, [mark])).toEqual([]);
  });

  test("hide one of two passages of the same sentence, rule and source", () => {
    const [start] = sampleAttribution("a5").content[0] ?? [0];
    const twin = { ...sampleAttribution("a5"), id: "twin", content: [[start, start + 10] as [number, number]] };
    expect(markedIds({ ...sampleTrace, attributions: [...sampleTrace.attributions, twin] }, [mark])).toEqual(["a5"]);
  });

  test("are kept and can be taken back", async () => {
    await addWrongMark(mark);
    expect(await wrongMarks()).toEqual([mark]);
    await removeWrongMark(mark);
    expect(await wrongMarks()).toEqual([]);
  });
});
