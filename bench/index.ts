/**
 * How large, how fast: `node bench/run.mjs index [--documents 100000]`. Fills a folder, asks quotes, compares with two search
 * libraries on 18,000 documents of the same kind.
 */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { fingerprintDocument } from "../src/core/match/documents/fingerprint-document.ts";
import type { SourceDocument } from "../src/core/model.ts";
import { openFolderBlobs } from "../src/store/folder-blobs.ts";
import type { LocalIndex } from "../src/store/local-index.ts";
import { openLocalIndex } from "../src/store/local-index.ts";
import { matchQuotes } from "./index-ask.ts";
import { compareLibraries } from "./index-libraries.ts";
import { cutQuotes, percentile, quoteForms, recall } from "./index-quotes.ts";
import { openNewsMaker } from "./make-news.ts";
import { world } from "../test/world.ts";

const BATCH = 8_192;
const QUOTES = 500;
const LIBRARY_DOCUMENTS = 18_000;

const { values } = parseArgs({ options: { documents: { type: "string", default: "100000" }, "no-libraries": { type: "boolean" } } });
const count = Number(values.documents);
const news = openNewsMaker();
console.log(`${count.toLocaleString("en")} documents of about 350 tokens, ${news.source}`);

const folder = mkdtempSync(path.join(os.tmpdir(), "bench-index-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
await fill(folder, count);
await ask(folder, count);
if (!values["no-libraries"]) await compareLibraries(news, LIBRARY_DOCUMENTS, QUOTES / 5);

async function fill(place: string, documents: number): Promise<void> {
  const blobs = openFolderBlobs(place);
  const index = await openLocalIndex(blobs, { world });
  const seconds = { making: 0, fingerprinting: 0, adding: 0, compacting: 0 };
  let characters = 0;
  for (let from = 0; from < documents; from += BATCH) {
    const batch = await timed("making", () => Array.from({ length: Math.min(BATCH, documents - from) }, (_, i) => news.make(from + i)));
    characters += batch.reduce((sum, { text }) => sum + text.length, 0);
    const prepared = await timed("fingerprinting", () => batch.map((document) => ({ document, fingerprints: fingerprintDocument(document, world) })));
    const result = await timed("adding", () => index.add(prepared));
    if (!result.ok) throw new Error(result.detail);
    if (Math.floor((from + BATCH) / 100_000) > Math.floor(from / 100_000)) console.log(`  ${from + BATCH} documents after ${Math.round(Object.values(seconds).reduce((sum, part) => sum + part, 0))} s`);
  }
  const compacted = await timed("compacting", () => index.compact());
  if (!compacted.ok) throw new Error(compacted.reason);
  const total = seconds.fingerprinting + seconds.adding + seconds.compacting;
  console.log(`filled: ${Math.round(documents / total)} documents/s (fingerprints ${seconds.fingerprinting.toFixed(1)} s, adding ${seconds.adding.toFixed(1)} s, merging at the end ${seconds.compacting.toFixed(1)} s); peak memory ${megabytes(process.resourceUsage().maxRSS * 1024)}`);
  await report(index, documents, characters);
  await blobs.close();

  async function timed<Result>(what: keyof typeof seconds, work: () => Result | Promise<Result>): Promise<Result> {
    const start = performance.now();
    const result = await work();
    seconds[what] += (performance.now() - start) / 1000;
    return result;
  }
}

async function report(index: LocalIndex, documents: number, characters: number): Promise<void> {
  const status = await index.status();
  const parts = Object.entries(index.bytesByPart()).map(([part, bytes]) => `${part} ${Math.round(bytes / documents)}`);
  const { shingle = 0, word = 0, anchor = 0, text = 0 } = index.bytesByPart();
  console.log(`bytes per document: ${parts.join(", ")}; on disk ${Math.round(status.bytes / documents)}; ${Math.round(characters / documents)} characters of text; ${status.segments} segments`);
  console.log(`  fingerprints ${Math.round((shingle + word + anchor) / documents)} (wanted ≤ 1024), text ${Math.round(text / documents)} (wanted ≤ 1024)`);
}

async function ask(place: string, documents: number): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const blobs = openFolderBlobs(place);
  const start = performance.now();
  const { reader } = await openLocalIndex(blobs, { world });
  console.log(`opened in ${(performance.now() - start).toFixed(1)} ms`);
  const sample = Array.from({ length: QUOTES }, (_, i): SourceDocument => news.make(Math.floor((i * documents) / QUOTES)));
  for (const form of quoteForms) {
    const quotes = cutQuotes(sample, form);
    const times: number[] = [];
    const answers: { url: string; text: string }[][] = [];
    for (const { words } of quotes) {
      const asked = performance.now();
      const [found = []] = await matchQuotes(reader, [words]);
      answers.push(found);
      times.push(performance.now() - asked);
    }
    const { first, five } = recall(quotes, answers);
    console.log(`  ${form.name.padEnd(24)} r@1 ${first.toFixed(1)} r@5 ${five.toFixed(1)}   p50 ${percentile(times, 0.5).toFixed(2)} ms, p99 ${percentile(times, 0.99).toFixed(2)} ms`);
  }
  globalThis.gc?.();
  console.log(`memory while asking: heap +${megabytes(process.memoryUsage().heapUsed - before.heapUsed)}`);
  await blobs.close();
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
