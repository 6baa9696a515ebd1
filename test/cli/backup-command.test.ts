import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { runIndexCommand } from "../../src/cli/index-command.ts";
import { LocalIndex } from "../../src/store/local-index.ts";
import { backupOf, entriesOf, story } from "../intake/backup/backup-file.ts";
import { runCommand } from "./run-command.ts";

const place = mkdtempSync(path.join(os.tmpdir(), "backup-command-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const at = (name: string) => path.join(place, name);
const run = (...args: string[]) => runCommand(runIndexCommand, args);

const documents = Array.from({ length: 300 }, (_, n) => story(n));

describe("wiretrace index backup and restore", { timeout: 60_000 }, () => {
  test("what is restored is what was backed up, and twice is once", async () => {
    writeFileSync(at("made.wiretrace"), await backupOf(documents, [{ part: "marks", id: "1", value: {} }]));
    const restored = await run("restore", "--index", at("first"), at("made.wiretrace"));
    expect(restored).toMatchObject({ exit: 0, stdout: '{"fresh":300,"newer":0,"older":0,"same":0}\n' });
    expect(restored.stderr).toContain("1 settings, feeds and marks were left out");
    expect(await run("restore", "--index", at("first"), at("made.wiretrace"))).toMatchObject({ stdout: '{"fresh":0,"newer":0,"older":0,"same":300}\n' });
    expect(await run("backup", "--index", at("first"), at("again.wiretrace"))).toMatchObject({ exit: 0, stderr: "300 documents backed up.\n" });
    const entries = await entriesOf(new Uint8Array(readFileSync(at("again.wiretrace"))));
    expect(entries.flatMap((entry) => (entry.kind === "document" ? [entry.document] : []))).toEqual(documents);
  });

  test("looking changes nothing", async () => {
    writeFileSync(at("look.wiretrace"), await backupOf(documents));
    expect(await run("restore", "--index", at("looked"), at("look.wiretrace"), "--look")).toMatchObject({ exit: 0, stdout: '{"fresh":300,"newer":0,"older":0,"same":0}\n' });
    expect(JSON.parse((await run("stats", "--index", at("first"))).stdout)).toMatchObject({ documents: 300 });
    expect((await run("restore", "--index", at("looked"), at("look.wiretrace"))).stdout).toContain('"fresh":300');
  });

  test("a file that was cut restores nothing, unless its whole part is asked for", async () => {
    const whole = await backupOf(Array.from({ length: 5_000 }, (_, n) => ({ ...story(n), text: `Ship ${n} left ${Math.sin(n)} ${Math.cos(n)} ${Math.tan(n)} and moved on with its cranes.` })));
    writeFileSync(at("cut.wiretrace"), whole.subarray(0, whole.length * 0.8));
    const refused = await run("restore", "--index", at("cut"), at("cut.wiretrace"));
    expect(refused).toMatchObject({ exit: 2, stdout: "" });
    expect(refused.stderr).toMatch(/the end of the file is missing; try another copy[\s\S]*\d+ documents before the damage are whole\. `--intact` restores them\./);
    const taken = await run("restore", "--index", at("cut"), at("cut.wiretrace"), "--intact");
    expect(taken.exit).toBe(1);
    expect(JSON.parse(taken.stdout).fresh).toBeGreaterThan(2_000);
  });

  test("a file that is cut after it was checked is no success", async () => {
    const whole = await backupOf(documents);
    writeFileSync(at("shrinking.wiretrace"), whole);
    vi.spyOn(LocalIndex.prototype, "compare").mockImplementationOnce(() => {
      writeFileSync(at("shrinking.wiretrace"), whole.subarray(0, whole.length * 0.8));
      return Promise.resolve({ fresh: documents.length, newer: 0, older: 0, same: 0 });
    });
    const { exit, stderr } = await run("restore", "--index", at("shrunk"), at("shrinking.wiretrace"));
    expect(exit).toBe(2);
    expect(stderr).toMatch(/the end of the file is missing.*What was restored stays; run the same command again to complete it\./);
  });

  test.each([
    ["an empty file", "", /the file is empty/],
    ["JSON Lines", "{}\n", /this is no Wiretrace backup; JSON Lines are added with `wiretrace index add`/],
  ])("%s says what it is", async (name, content, message) => {
    writeFileSync(at(name), content);
    const { exit, stderr } = await run("restore", "--index", at(`${name}-index`), at(name));
    expect(exit).toBe(2);
    expect(stderr).toMatch(message);
  });

  test("a file that is not there, and wrong words", async () => {
    expect((await run("restore", "--index", at("none"), at("nowhere"))).stderr).toMatch(/could not be read \(ENOENT/);
    expect((await run("backup", "--index", at("first"), at("no/folder/x"))).exit).toBe(2);
    expect((await run("backup", "--index", at("first"))).stderr).toContain("backup needs one file.");
    expect((await run("stats", "--index", at("first"), "--look")).stderr).toContain("--look and --intact go with restore.");
  });
});
