import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { runIndexCommand } from "../../src/cli/index-command.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "index-command-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function run(args: string[], { input = "", aborted = false } = {}) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const written = { stdout: "", stderr: "" };
  stdout.on("data", (chunk: Buffer) => (written.stdout += chunk.toString()));
  stderr.on("data", (chunk: Buffer) => (written.stderr += chunk.toString()));
  const controller = new AbortController();
  if (aborted) controller.abort();
  const code = await runIndexCommand(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr, signal: controller.signal });
  return { code, ...written };
}

const stories = [1, 2, 3].map((n) => ({ url: `https://a.example/${n}`, title: `Story ${n}`, text: `The harbour was closed on day ${n} of the strike.`, lang: "en", publishedAt: "2026-09-13" }));
const jsonLines = stories.map((story) => `${JSON.stringify(story)}\n`).join("");

function places(name: string) {
  const file = path.join(root, `${name}.jsonl`);
  return { file, index: path.join(root, name) };
}

// A slow machine prints progress in between and needs longer: each command compiles the directory.
describe("wiretrace index", { timeout: 60_000 }, () => {
  test("added documents are counted, verified and exported as they came", async () => {
    const { file, index } = places("round-trip");
    writeFileSync(file, jsonLines);
    const added = await run(["add", "--index", index, file]);
    expect(added).toMatchObject({ code: 0, stdout: "" });
    expect(added.stderr).toMatch(/3 added, 0 replaced, 0 unchanged, 0 skipped\.\n$/);
    const stats = await run(["stats", "--index", index]);
    expect(stats.code).toBe(0);
    expect(JSON.parse(stats.stdout)).toMatchObject({ documents: 3, health: "ok" });
    expect(await run(["verify", "--index", index])).toMatchObject({ code: 0 });
    expect(await run(["export", "--index", index])).toEqual({ code: 0, stdout: jsonLines, stderr: "" });
  });

  test("adding the same file again changes nothing", async () => {
    const { file, index } = places("again");
    writeFileSync(file, jsonLines);
    await run(["add", "--index", index, file]);
    expect((await run(["add", "--index", index, file])).stderr).toMatch(/0 added, 0 replaced, 3 unchanged, 0 skipped\.\n$/);
    expect((await run(["export", "--index", index])).stdout).toBe(jsonLines);
  });

  test("a bad line is reported with file, number and reason, the rest is kept", async () => {
    const { file, index } = places("bad-line");
    writeFileSync(file, jsonLines.replace("\n", "\n{\n"));
    const { code, stderr } = await run(["add", "--index", index, file]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${file}:2: skipped: not valid JSON`);
    expect(stderr).toContain("3 added, 0 replaced, 0 unchanged, 1 skipped.");
  });

  test("standard input is read for -", async () => {
    const { index } = places("stdin");
    expect((await run(["add", "--index", index, "-"], { input: jsonLines })).code).toBe(0);
    expect((await run(["export", "--index", index])).stdout).toBe(jsonLines);
  });

  test("after Ctrl-C the same command goes on", async () => {
    const { file, index } = places("interrupted");
    writeFileSync(file, jsonLines);
    const stopped = await run(["add", "--index", index, file], { aborted: true });
    expect(stopped).toMatchObject({ code: 1, stderr: expect.stringContaining("run the same command again") });
    expect((await run(["add", "--index", index, file])).code).toBe(0);
    expect((await run(["export", "--index", index])).stdout).toBe(jsonLines);
  });

  test("a flipped bit is found by verify and named", async () => {
    const { file, index } = places("flipped");
    const many = Array.from({ length: 200 }, (_, n) => ({ ...stories[0], url: `https://a.example/${n}`, text: `Ship ${n} left the harbour before noon.` }));
    writeFileSync(file, many.map((story) => `${JSON.stringify(story)}\n`).join(""));
    await run(["add", "--index", index, file]);
    const name = readdirSync(index).find((entry) => entry.startsWith("segment-")) ?? "";
    const bytes = readFileSync(path.join(index, name));
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    writeFileSync(path.join(index, name), bytes);
    const { code, stdout } = await run(["verify", "--index", index]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, damaged: [{ problem: "changed" }] });
    const repaired = await run(["verify", "--index", index, "--repair"]);
    expect(repaired.code).toBe(0);
    expect(JSON.parse(repaired.stdout)).toMatchObject({ ok: false, repaired: { ok: true, segments: 1, lost: 0 } });
    expect(await run(["verify", "--index", index])).toMatchObject({ code: 0 });
  });

  test.each([
    [[], "Unknown action: none"],
    [["burn"], "Unknown action: burn"],
    [["add", "x.jsonl"], "--index DIR is missing."],
    [["add", "--index", path.join(root, "none")], "No file to add."],
    [["add", "--index", path.join(root, "none"), "--repair", "x.jsonl"], "--repair goes with verify."],
    [["stats", "--index", path.join(root, "nowhere")], "There is no index at"],
    [["add", "--index", path.join(root, "none"), path.join(root, "missing.jsonl")], "missing.jsonl"],
    [["stats", "--indexx", "a"], "--indexx"],
  ])("%j is answered with exit code 2 and what is wrong", async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});
