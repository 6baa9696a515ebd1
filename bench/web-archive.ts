/**
 * A crawl on the command line: how much memory does a large web archive take?
 * `node scripts/run.mjs bench/web-archive.ts [--megabytes 1000]`. Needs `npm run build:cli`.
 */
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { once } from "node:events";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { response } from "../test/intake/make-archives.ts";
import { openNewsMaker } from "./make-news.ts";
import { seeded } from "./seeded.ts";

const { values } = parseArgs({ options: { megabytes: { type: "string", default: "1000" } } });
const news = openNewsMaker();
const folder = mkdtempSync(path.join(os.tmpdir(), "bench-archive-"));
try {
  await benchArchive(Number(values.megabytes));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// Vite's module runner keeps the process alive.
process.exit(0);

/** A crawl as crawlers write it: a gzip member for each record; of its bytes most are pictures, of its records every third is a page. */
async function benchArchive(size: number): Promise<void> {
  const file = path.join(folder, "crawl.warc.gz");
  const out = createWriteStream(file);
  const random = seeded(1);
  let written = 0;
  let pages = 0;
  for (let n = 0; written < size * 1_000_000; n++) {
    const record = n % 3 === 0 ? pageRecord(pages++) : pictureRecord(n, random);
    const packed = gzipSync(record, { level: 1 });
    written += packed.length;
    if (!out.write(packed)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  const started = performance.now();
  const { peak, said } = await runCommand(["index", "add", "--index", path.join(folder, "index"), file]);
  const seconds = (performance.now() - started) / 1000;
  console.log(`web archive of ${megabytes(statSync(file).size)} with ${pages} pages: ${seconds.toFixed(0)} s (${(written / 1e6 / seconds).toFixed(1)} MB/s, ${Math.round(pages / seconds)} pages/s); peak memory ${megabytes(peak)} (wanted ≤ 300 MB)\n  ${said}`);
}

function pageRecord(n: number): Uint8Array {
  const { title, text, url } = news.make(n);
  const paragraphs = (text.match(/.{1,400}(?:\s|$)/g) ?? []).map((part) => `<p>${part}</p>`).join("\n");
  const around = Array.from({ length: 150 }, (_, i) => `<li class="teaser item-${i}"><a href="/story/${(n * 31 + i) % 9_973}"><span>More news ${(n * 7 + i) % 977}</span></a></li>`).join("\n");
  return response({ url, body: `<!doctype html><html lang="en"><head><title>${title}</title><script>${"var x=1;".repeat(2_000)}</script></head><body><nav><ul>${around}</ul></nav><article><h1>${title}</h1>${paragraphs}</article></body></html>` });
}

function pictureRecord(n: number, random: () => number): Uint8Array {
  const bytes = new Uint8Array(20_000 + Math.floor(random() * 400_000));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length; at += 4) view.setUint32(Math.min(at, bytes.length - 4), Math.floor(random() * 0xffffffff));
  return response({ url: `https://pictures.example/${n}.jpg`, body: bytes, type: "image/jpeg" });
}

async function runCommand(args: string[]): Promise<{ peak: number; said: string }> {
  const child = spawn(process.execPath, [path.resolve("dist/cli/wiretrace.js"), ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  let peak = 0;
  child.stderr.on("data", (chunk: Buffer) => (said = chunk.toString().trim().split("\n").at(-1) ?? said));
  const timer = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) * 1024);
    } catch {
      // It has ended.
    }
  }, 100);
  await once(child, "close");
  clearInterval(timer);
  return { peak, said };
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
