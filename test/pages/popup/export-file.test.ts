import { describe, expect, test } from "vitest";
import { exportFile } from "../../../src/pages/popup/export-file.ts";
import type { ExportFormat } from "../../../src/ui/export-list.tsx";
import { english } from "../../ui/message-files.ts";
import { sampleTrace } from "../../fixtures/faces/sample-trace.ts";

const input = { trace: sampleTrace, readAt: "2026-02-03T10:00:00Z" };

describe("exportFile", () => {
  test.each<[ExportFormat, string]>([
    ["annotation", "annotations.jsonld"],
    ["prov", "prov.jsonld"],
    ["claim", "claims.jsonld"],
    ["csl", "csl.json"],
    ["bibtex", "bib"],
    ["ris", "ris"],
    ["markdown", "md"],
    ["html", "html"],
    ["csv", "csv"],
  ])("%s is named after the host and the day", (format, ending) => {
    const { name, content } = exportFile(format, input, english);
    expect(name).toBe(`wiretrace-spiegelung.example-2026-02-03.${ending}`);
    expect(content).not.toBe("");
    if (ending.includes("json")) expect(() => JSON.parse(content) as unknown).not.toThrow();
  });

  test("a host that is none does not reach into folders", () => {
    const trace = { ...sampleTrace, page: { ...sampleTrace.page, host: "../../etc" } };
    expect(exportFile("csv", { ...input, trace }, english).name).not.toContain("/");
  });
});
