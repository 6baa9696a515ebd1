import { describe, expect, test, vi } from "vitest";
import type { Trace, TracedAttribution } from "../../src/core/model.ts";

vi.stubGlobal("chrome", {});
const { badgeText } = await import("../../src/background/toolbar-icon.ts");

const attribution = (confidence: number, index: number): TracedAttribution => ({
  id: String(index), kind: "quote", content: [], quoted: [], cue: null, evidence: [0, 1], path: [], stance: "asserts", links: [], stated: "explicit", rule: "", confidence, matches: [],
});
const trace = (confidences: number[]): Trace => ({
  page: { url: "", host: "", title: "", lang: "de", publishedAt: null, publisher: null },
  text: "", attributions: confidences.map(attribution), mentions: [], hints: [], reuse: [], chain: { nodes: [], edges: [], origins: { named: [], unnamed: 0, unresolved: 0 } },
});

describe("the number on the icon", () => {
  test.each([
    ["counts what is sure", [0.9, 0.8, 0.79, 0.2], "2"],
    ["is not there when nothing is sure", [0.5], ""],
    ["fits on the icon however many there are", Array.from({ length: 2_000 }, () => 1), "999+"],
  ])("%s", (_, confidences, text) => {
    expect(badgeText({ state: "traced", trace: trace(confidences), tracedAt: 0, hidden: [], facts: { lang: "en", sources: [] } })).toBe(text);
  });

  test("leaves out what was marked as wrong", () => {
    const marked = trace([1, 0.9, 0.9]);
    expect(badgeText({ state: "traced", trace: marked, tracedAt: 0, hidden: marked.attributions.slice(0, 1).map(({ id }) => id), facts: { lang: "en", sources: [] } })).toBe("2");
  });

  test("is a sign of work while the page is checked, and nothing in all other states", () => {
    expect(badgeText({ state: "checking" })).toBe("…");
    expect(badgeText({ state: "unchecked" })).toBe("");
    expect(badgeText({ state: "failed", failure: { code: "other", detail: "" } })).toBe("");
  });
});
