import { describe, expect, test } from "vitest";
import { Refusal } from "../../../../src/messages/failure.ts";
import type { SourceDocument } from "../../../../src/core/model.ts";
import type { ImportProgress } from "../../../../src/pages/manage/imports/import-file.ts";
import { importFile } from "../../../../src/pages/manage/imports/import-file.ts";

const line = (number: number, text = "two words") => JSON.stringify({ url: `https://a.example/${number}`, title: "T", text });
const lines = (count: number) => Array.from({ length: count }, (_, number) => line(number)).join("\n");

/** Imports the text; an index that takes everything as new. */
async function run(content: string, options: { signal?: AbortSignal; add?: (documents: SourceDocument[]) => void } = {}) {
  const batches: number[] = [];
  const progress: ImportProgress[] = [];
  const add = (documents: SourceDocument[]) => {
    batches.push(documents.length);
    options.add?.(documents);
    return Promise.resolve({ added: documents.length, replaced: 0, unchanged: 0 });
  };
  const outcome = await importFile(new Blob([content]), add, (step) => progress.push(step), options.signal ?? new AbortController().signal, Date.UTC(2026, 0));
  return { outcome, batches, progress };
}

describe("importFile", () => {
  test("sends documents in batches and counts them", async () => {
    const { outcome, batches } = await run(lines(450));
    expect(batches).toEqual([200, 200, 50]);
    expect(outcome).toEqual({ end: "done", report: { added: 450, replaced: 0, unchanged: 0, skipped: [] } });
  });

  test("sends long documents sooner, so that no message grows too large", async () => {
    const long = "word ".repeat(120_000);
    const { batches } = await run([line(1, long), line(2, long), line(3, long)].join("\n"));
    expect(batches).toEqual([2, 1]);
  });

  test("names bad lines by number and keeps the rest", async () => {
    const { outcome } = await run([line(1), "{broken", "", JSON.stringify({ url: "https://a.example/4", title: "no text" }), line(5)].join("\n"));
    expect(outcome.report.added).toBe(2);
    expect(outcome.report.skipped.map(({ line }) => line)).toEqual([2, 4]);
    expect(outcome.report.skipped[1]?.reason).toContain("text");
  });

  test("progress reaches the whole file", async () => {
    const content = lines(450);
    const { progress } = await run(content);
    expect(progress.at(-1)).toMatchObject({ bytes: content.length, report: { added: 450 } });
  });

  test("a cancelled import keeps and counts what was added before", async () => {
    const controller = new AbortController();
    const { outcome } = await run(lines(1000), { signal: controller.signal, add: () => controller.abort() });
    expect(outcome).toMatchObject({ end: "cancelled", report: { added: 200 } });
  });

  test("a worker that refuses ends the import with its reason and the report so far", async () => {
    let batch = 0;
    const { outcome } = await run(lines(1000), {
      add: () => {
        if (++batch === 2) throw new Refusal("full");
      },
    });
    expect(outcome).toMatchObject({ end: "failed", failure: { code: "full" }, report: { added: 200 } });
  });

  test("an empty file is done with nothing", async () => {
    expect((await run("")).outcome).toEqual({ end: "done", report: { added: 0, replaced: 0, unchanged: 0, skipped: [] } });
  });
});
