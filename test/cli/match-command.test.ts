import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runIndexCommand } from "../../src/cli/index-command.ts";
import { runMatchCommand } from "../../src/cli/match-command.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "match-command-"));
const index = path.join(folder, "index");
const text = "The ferry to Torvik ran aground at dawn, and all 84 passengers were brought ashore by fishermen. Divers will inspect the hull tomorrow.";
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const file = path.join(folder, "documents.jsonl");
  writeFileSync(file, `${JSON.stringify({ url: "https://agency.test/ferry", title: "Ferry", text, lang: "en", publishedAt: "2024-06-01" })}\n`);
  await runIndexCommand(["add", "--index", index, file], io("").io);
});

function io(input: string) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const read = (stream: PassThrough) => String(stream.read() ?? "");
  return { io: { stdin: Readable.from([input]), stdout, stderr, signal: new AbortController().signal }, out: () => read(stdout), err: () => read(stderr) };
}

async function run(input: string, ...args: string[]) {
  const run = io(input);
  const code = await runMatchCommand(args, run.io);
  return { code, out: run.out(), err: run.err() };
}

describe("wiretrace match", () => {
  test("answers each line with the documents its quote stands in", async () => {
    const lines = [{ id: "a", quote: "all 84 passengers were brought ashore by fishermen", lang: "en" }, { id: 2, quote: "a choir of retired miners sang in the empty station", lang: "en" }];
    const { code, out } = await run(lines.map((line) => JSON.stringify(line)).join("\n"), "--index", index, "--jsonl");
    const [first, second] = out.trim().split("\n").map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(Object.keys(first.matches[0])).toEqual(["document", "relation", "score", "publishedAt", "quote", "drift", "reasons"]);
    expect(first).toMatchObject({ id: "a", matches: [{ document: "https://agency.test/ferry", relation: "exact", score: 1, publishedAt: "2024-06-01" }] });
    expect(text.slice(...(first.matches[0].quote as [number, number]))).toBe("all 84 passengers were brought ashore by fishermen");
    expect(second).toEqual({ id: 2, matches: [] });
  });

  test("looks for the whole page where no quote is given", async () => {
    const page = `${text} ${text.replace("Torvik", "Hallin")} The harbour office said nothing else for the rest of the day, and the storm went on.`;
    const { out } = await run(JSON.stringify({ id: 1, text: page, lang: "en" }), "--index", index);
    expect(JSON.parse(out)).toMatchObject({ id: 1, matches: [{ document: "https://agency.test/ferry", relation: "reused", quote: [0, text.length - 1] }] });
  });

  test.each([
    ["not JSON", "{", "this is not JSON."],
    ["no object", "[1]", "this is not a JSON object."],
    ["nothing to look for", `{"id":"x"}`, `neither "quote" nor "text" is given.`],
    ["a quote that is no text", `{"id":"x","quote":5}`, `"quote" must be text.`],
  ])("names a line that is %s and answers the rest", async (_, line, reason) => {
    const { code, out, err } = await run(`${line}\n{"id":"ok","quote":"Divers will inspect the hull tomorrow"}\n`, "--index", index, "--jsonl");
    expect(code).toBe(1);
    expect(err).toContain(`line 1: ${reason}`);
    const [bad, good] = out.trim().split("\n").map((each) => JSON.parse(each));
    expect(bad.error).toBe(reason);
    expect(good.matches).toHaveLength(1);
  });

  test.each([
    [["--jsonl"], "--index DIR is missing."],
    [["--index", path.join(folder, "nowhere")], "There is no index"],
    [["--index", index, "--top", "0"], "--top takes a whole number"],
    [["--index", index, "--fast"], "--fast"],
  ])("says what is wrong with %j", async (args, message) => {
    const { code, err, out } = await run("", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});
