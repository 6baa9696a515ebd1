/** CSL-JSON, BibTeX and RIS, read back by citation-js: what arrives is what was meant. */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { bibtex } from "../../../src/core/export/bibtex.ts";
import { cslJson } from "../../../src/core/export/csl-json.ts";
import { ris } from "../../../src/core/export/ris.ts";
import type { Trace, TracedAttribution } from "../../../src/core/model.ts";
import { sampleAttribution, sampleTrace } from "../../fixtures/faces/sample-trace.ts";

const readAt = "2026-02-03T10:00:00Z";
const wire: TracedAttribution = { ...sampleAttribution("a6"), kind: "wire", content: [], path: [{ class: "agency", id: "x", name: "Agency of Sea and Land, North", host: null, span: null }] };
const trace: Trace = { ...sampleTrace, page: { ...sampleTrace.page, title: "Port & harbour: 50 % {more} _now_" }, attributions: [wire, ...sampleTrace.attributions] };

const formats: [string, () => Record<string, unknown>[]][] = [
  ["CSL-JSON", () => new Cite(cslJson({ trace, readAt })).data],
  ["BibTeX", () => new Cite(bibtex({ trace, readAt })).data],
  ["RIS", () => new Cite(ris({ trace, readAt })).data],
];

describe.each(formats)("%s", (_, read) => {
  test("holds the page and every document found, once", () => {
    expect(read().map(({ URL }) => URL)).toEqual([trace.page.url, "https://ria.example/2024/05/04/porty", "https://agency.example/dispatch/99"]);
  });

  test("keeps titles with signs that mean something to the format", () => {
    expect(String(read()[0]?.["title"])).toBe("Port & harbour: 50 % {more} _now_");
    expect(String(read()[1]?.["title"])).toBe("Рабочая группа соберётся осенью");
  });

  test("keeps the agency whole, with no given name", () => {
    const authors = (read()[0]?.["author"] ?? []) as Record<string, string>[];
    expect(authors).toHaveLength(1);
    expect(authors[0]?.["given"] ?? "").toBe("");
    // RIS has no comma to spare: it parts family and given names.
    expect((authors[0]?.["literal"] ?? authors[0]?.["family"])?.replace(/,? +/g, " ")).toBe("Agency of Sea and Land North");
  });

  test("keeps dates as precise as known", () => {
    expect(read()[0]?.["issued"]).toMatchObject({ "date-parts": [[2024, 5, 5]] });
  });
});

describe("CSL-JSON", () => {
  // The style processor takes seconds to load on a busy machine.
  test("is typeset by citeproc with the agency as author", { timeout: 30_000 }, () => {
    const line = new Cite(cslJson({ trace, readAt })).format("bibliography", { format: "text", template: "apa", lang: "en-US" });
    expect(line).toContain("Agency of Sea and Land, North. (2024, May 5). Port & harbour: 50 % {more} _now_.");
  });

  test("an agency that wrote a part of the page is no author of it", () => {
    expect(cslJson({ trace, readAt })[0]?.author).toHaveLength(1);
    expect(cslJson({ trace: { ...trace, attributions: [{ ...wire, scope: "part" }] }, readAt })[0]?.author).toBeUndefined();
  });

  test("a picture's agency and a quoted one are no authors of the page", () => {
    expect(cslJson({ trace: sampleTrace, readAt })[0]?.author).toBeUndefined();
  });

  test("an interval has two dates, a text without address none to open", () => {
    const [page] = cslJson({ trace: { ...sampleTrace, page: { ...sampleTrace.page, url: "", publishedAt: "2024-05/2024-06" } }, readAt });
    expect(page?.issued).toEqual({ "date-parts": [[2024, 5], [2024, 6]] });
    expect(page?.URL).toBeUndefined();
  });
});
