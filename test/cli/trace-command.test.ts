import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runIndexCommand } from "../../src/cli/index-command.ts";
import { runTraceCommand } from "../../src/cli/trace-command.ts";
import type { Trace } from "../../src/core/model.ts";
import { runCommand } from "./run-command.ts";

const demo = path.resolve(import.meta.dirname, "../../demo");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "wiretrace-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
};
const trace = (args: string[], input?: string) => runCommand(runTraceCommand, args, input);

describe("trace", () => {
  test("answers one JSON object whose spans refer to the text unchanged", async () => {
    const text = "Laut RIA bleibt die Brücke gesperrt.\n";
    const { exit, stdout, stderr } = await trace(["--text", "--lang", "de"], text);
    const answer: Trace = JSON.parse(stdout);
    expect({ exit, stderr, text: answer.text }).toEqual({ exit: 0, stderr: "", text });
    const [attribution] = answer.attributions;
    expect(attribution?.path[0]?.id).toBe("ria");
    expect(attribution?.content.map((span) => answer.text.slice(...span))).toEqual(["bleibt die Brücke gesperrt"]);
  });

  test("prints a summary with --format text", async () => {
    const { stdout } = await trace(["--text", "--lang", "de", "--format", "text"], "Laut RIA bleibt die Brücke gesperrt.");
    expect(stdout).toMatch(/What this page attributes[\s\S]*How it got here\n {2}this page\n {4}← /);
  });

  test("reads the demo article with its index: a document in another language, an office behind it, an uncredited twin", async () => {
    const index = path.join(folder, "index");
    await runCommand(runIndexCommand, ["add", "--index", index, path.join(demo, "documents.jsonl")]);
    const { stdout } = await trace([path.join(demo, "article.html"), "--url", "https://news.example/story", "--index", index]);
    const { chain, attributions }: Trace = JSON.parse(stdout);
    const node = (ref: string) => chain.nodes.find((one) => one.ref.startsWith(ref))?.id;
    const edge = (from: string | undefined, to: string | undefined) => chain.edges.find((one) => one.from === from && one.to === to);
    const ria = attributions.find(({ path }) => path.map(({ id }) => id).join() === "ria,ru-scrf");
    expect(ria?.matches[0]).toMatchObject({ relation: "translated", document: expect.stringContaining("ria.ru") });
    expect(edge(node("ria"), node("https://ria.ru/"))).toMatchObject({ relation: "matched", state: "found" });
    expect(edge("page", node("https://www.reuters.com/"))).toMatchObject({ state: "found", uncredited: true });
  });

  test.each([
    ["a missing file", () => ["nowhere.html"], /there is no file "nowhere.html"/],
    ["a folder", () => [folder], /is a folder/],
    ["a binary file", () => [file("a.bin", new Uint8Array([0, 1, 2, 0, 255, 0, 3]))], /binary/],
    ["a PDF", () => [file("a.pdf", "%PDF-1.7\n")], /PDF/],
    ["a picture", () => [file("a.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))], /picture/],
    ["an empty page", () => [file("empty.html", "<html><body></body></html>")], /holds no text/],
    ["two files", () => ["a", "b"], /one file at a time/],
    ["an unknown option", () => ["--colour"], /colour/],
    ["an unknown format", () => ["--format", "xml"], /use json or text/],
    ["an index that is not there", () => ["--text", "--index", path.join(folder, "none")], /index add/],
  ])("says what to do about %s", async (_, args, message) => {
    const { exit, stdout, stderr } = await trace(args());
    expect(stderr).toMatch(message);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  });

  test("broken HTML and unknown languages are read as far as they go", async () => {
    const { exit, stdout } = await trace(["--lang", "xx", file("broken.html", "<p>Foto: <b>dpa</p></i><<div")]);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).page.lang).toBe("xx");
  });

  test("a page in another encoding is decoded by its own word", async () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), Buffer.from([0xcf, 0xee, 0x20, 0xe4, 0xe0, 0xed, 0xed, 0xfb, 0xec, 0x20, 0xd2, 0xc0, 0xd1, 0xd1]), Buffer.from("</p>")]);
    const { stdout } = await trace([file("cp1251.html", bytes)]);
    expect(JSON.parse(stdout).text).toContain("По данным ТАСС");
  });
});

describe("trace --jsonl", () => {
  test("answers line by line in order; a bad line gives an error and the run goes on", async () => {
    const lines = ['{"id": "a", "lang": "de", "text": "Laut dpa regnet es."}', "{broken", '{"id": "c"}', "[]", '{"id": "e", "html": "<p>Photo: AFP</p>", "lang": "en"}'];
    const { exit, stdout } = await trace(["--jsonl"], `${lines.join("\n")}\n`);
    const answers: { id: unknown; error?: string; attributions?: unknown[] }[] = stdout.trim().split("\n").map((line) => JSON.parse(line));
    expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([["a", true], [2, false], ["c", false], [4, false], ["e", true]]);
    expect(answers[1]?.error).toMatch(/line 2 is no JSON/);
    expect(answers[2]?.error).toMatch(/neither "text" nor "html"/);
    expect(exit).toBe(1);
  });
});
