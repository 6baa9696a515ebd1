import { describe, expect, test } from "vitest";
import { parseHtml } from "../../../../src/cli/parse-html.ts";
import { Refusal } from "../../../../src/messages/failure.ts";
import type { SourceDocument } from "../../../../src/core/model.ts";
import { runImport, type ImportProgress } from "../../../../src/pages/manage/imports/run-import.ts";

const line = (number: number, text = "two words") => JSON.stringify({ url: `https://a.example/${number}`, title: "T", text });
const lines = (count: number) => Array.from({ length: count }, (_, number) => line(number)).join("\n");

/** Imports the texts, one file each; an index that takes everything as new. */
async function run(contents: string[], options: { signal?: AbortSignal; add?: (part: number, documents: SourceDocument[]) => void | Promise<void> } = {}) {
  const parts: number[] = [];
  const progress: ImportProgress[] = [];
  const files = contents.map((content, index) => ({ name: `${index}.jsonl`, file: new File([content], `${index}.jsonl`) }));
  const outcome = await runImport(files, {
    add: async (part, documents) => {
      parts.push(documents.length);
      await options.add?.(part, documents);
      return { added: documents.length, replaced: 0, unchanged: 0 };
    },
    onProgress: (step) => progress.push(step),
    signal: options.signal ?? new AbortController().signal,
    tools: { now: Date.UTC(2026, 0), parseHtml },
    pause: () => Promise.resolve(),
  });
  return { outcome, parts, progress };
}

describe("runImport", () => {
  test("sends documents of all files in numbered parts and counts them", async () => {
    const numbers: number[] = [];
    const { outcome, parts } = await run([lines(150), lines(80)], { add: (part) => void numbers.push(part) });
    expect(parts.reduce((sum, length) => sum + length, 0)).toBe(230);
    expect(numbers).toEqual(parts.map((_, index) => index + 1));
    expect(outcome).toMatchObject({ end: "done", report: { added: 230, tally: { files: 2, documents: 230, skipped: 0 } } });
  });

  test("a slow worker gets small parts, so that cancelling is never long", async () => {
    const { parts } = await run([lines(200)], { add: () => new Promise((resolve) => setTimeout(resolve, 800)) });
    // Two are under way before the first answer.
    expect(parts.slice(0, 2)).toEqual([50, 50]);
    expect(Math.max(...parts.slice(2))).toBeLessThanOrEqual(26);
  });

  test("sends long documents sooner, so that no message grows too large", async () => {
    const long = "word ".repeat(60_000);
    expect((await run([[line(1, long), line(2, long), line(3, long)].join("\n")])).parts).toEqual([2, 1]);
  });

  test("names what it left out by file and place, and keeps the rest", async () => {
    const { outcome } = await run([[line(1), "{broken", "", JSON.stringify({ url: "https://a.example/4", title: "no text" }), line(5)].join("\n"), "%PDF-1.4"]);
    expect(outcome.report.added).toBe(2);
    expect(outcome.report.notes.map(({ file, at, problem }) => [file, at, problem.code])).toEqual([
      ["0.jsonl", { line: 2 }, "not-json"],
      ["0.jsonl", { line: 4 }, "missing"],
      ["1.jsonl", undefined, "unknown-format"],
    ]);
  });

  test("progress reaches the whole of all files", async () => {
    const { progress } = await run([lines(450), lines(10)]);
    const last = progress.at(-1);
    expect(last?.bytes).toBe(last?.size);
    expect(last).toMatchObject({ report: { added: 460 } });
  });

  test("a cancelled import keeps and counts what was added before", async () => {
    const controller = new AbortController();
    const { outcome } = await run([lines(1000), lines(10)], { signal: controller.signal, add: () => controller.abort() });
    expect(outcome).toMatchObject({ end: "cancelled", report: { added: 50 } });
  });

  test("a worker that refuses ends the import with its reason and the report so far", async () => {
    const { outcome } = await run([lines(1000)], {
      add: (part) => {
        if (part === 2) throw new Refusal("full");
      },
    });
    expect(outcome).toMatchObject({ end: "failed", failure: { code: "full" }, report: { added: 50 } });
  });

  test("an empty file is named", async () => {
    expect((await run([""])).outcome).toMatchObject({ end: "done", report: { added: 0, notes: [{ problem: { code: "empty-file" } }] } });
  });
});
