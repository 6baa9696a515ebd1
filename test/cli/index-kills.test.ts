/** The command line killed while it adds, by the signal no process can catch. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openFolderBlobs } from "../../src/store/folder-blobs.ts";
import { openLocalIndex } from "../../src/store/local-index.ts";
import { world } from "../world.ts";

const root = path.resolve(import.meta.dirname, "../..");
const COUNT = 20_000;

/** Adds the file with the store's own code in another process, in batches of 500, and says each batch. */
const adder = `
import { createReadStream } from "node:fs";
import { readJsonLines } from "${root}/src/intake/json-lines.ts";
import { fingerprintDocument } from "${root}/src/core/match/documents/fingerprint-document.ts";
import { openFolderBlobs } from "${root}/src/store/folder-blobs.ts";
import { openLocalIndex } from "${root}/src/store/local-index.ts";
import { world } from "${root}/test/world.ts";
const [file, folder] = process.argv.slice(2);
const index = await openLocalIndex(openFolderBlobs(folder), { world });
let batch = [];
const flush = async () => { const result = await index.add(batch); if (!result.ok) throw new Error(result.reason); console.log("batch", batch.length); batch = []; };
for await (const { document } of readJsonLines(createReadStream(file), 0)) { batch.push({ document, fingerprints: fingerprintDocument(document, world) }); if (batch.length === 500) await flush(); }
await flush();
await index.compact();
console.log("done");
process.exit(0);
`;

test("a killed addition loses nothing it had said was added, and repeating it completes the index", { timeout: 120_000 }, async () => {
  const place = mkdtempSync(path.join(os.tmpdir(), "index-kills-"));
  const [file, folder, script] = ["documents.jsonl", "index", "add.ts"].map((name) => path.join(place, name));
  if (file === undefined || folder === undefined || script === undefined) return;
  writeFileSync(file, Array.from({ length: COUNT }, (_, n) => `${JSON.stringify({ url: `https://a.example/${n}`, title: `No ${n}`, text: `Ship ${n} left the harbour of Rostock with ${n * 7} tons of grain.` })}\n`).join(""));
  writeFileSync(script, adder);
  let kills = 0;
  for (const run = { finished: false }; !run.finished; ) {
    const child = spawn(process.execPath, [path.join(root, "scripts/run.mjs"), script, file, folder], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
    let said = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString().match(/batch/g)?.length ?? 0;
      run.finished ||= chunk.toString().includes("done");
      // Each time a little further into a batch, a merge or the end.
      if (kills < 4 && said > 3 * kills) setTimeout(() => child.kill("SIGKILL"), 13 * kills);
    });
    const [, signal] = await once(child, "exit");
    if (signal === "SIGKILL") kills++;
    if (!existsSync(folder)) continue;
    const index = await openLocalIndex(openFolderBlobs(folder), { world });
    expect(await index.verify()).toMatchObject({ ok: true });
    expect(await index.reader.documentCount()).toBeGreaterThanOrEqual(Math.min(COUNT, said * 500));
    await index.close();
  }
  expect(kills).toBe(4);
  const index = await openLocalIndex(openFolderBlobs(folder), { world });
  expect(await index.reader.documentCount()).toBe(COUNT);
  expect((await index.status()).segments).toBeLessThanOrEqual(2);
  expect(readdirSync(folder).filter((name) => /part$|tmp$/.test(name))).toEqual([]);
  await index.close();
  rmSync(place, { recursive: true });
});
