/**
 * Filling the index by imports: `node scripts/run.mjs bench/filling.ts [--browser chromium|firefox] [--documents 100000]
 * [--warc 1000] [--no-warc]`. Needs `npm run build`.
 * Browser: JSON Lines through the manage page; documents a second, memory, the longest tasks of the page, cancelling.
 * Command line: a web archive of so many megabytes, streamed; its peak memory.
 */
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { once } from "node:events";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { response } from "../test/intake/make-archives.ts";
import { openExtensionBrowser, type BrowserName, type ExtensionBrowser } from "../test/e2e/extension-browser.ts";
import { openNewsMaker } from "./make-news.ts";
import { seeded } from "./seeded.ts";

/** What the page is asked this often; a probe that comes late tells how long the page was busy. */
const PROBE_MILLISECONDS = 10;
const REPORT_SECONDS = 20;

const { values } = parseArgs({ options: { browser: { type: "string" }, documents: { type: "string", default: "100000" }, warc: { type: "string", default: "1000" }, "no-warc": { type: "boolean" }, "no-browser": { type: "boolean" } } });
const names: BrowserName[] = values.browser === "chromium" || values.browser === "firefox" ? [values.browser] : ["chromium", "firefox"];
const news = openNewsMaker();
const folder = mkdtempSync(path.join(os.tmpdir(), "bench-filling-"));
try {
  if (!values["no-browser"]) await benchBrowsers();
  if (!values["no-warc"]) await benchArchive(Number(values.warc));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// Vite's module runner keeps the process alive.
process.exit(0);

async function benchBrowsers(): Promise<void> {
  const file = path.join(folder, "documents.jsonl");
  await writeLines(file, Number(values.documents));
  console.log(`${Number(values.documents).toLocaleString("en")} documents of about 350 tokens, ${news.source}; ${megabytes(statSync(file).size)}`);
  for (const name of names) {
    const browser = await openExtensionBrowser(name, { headless: true, userDataDir: mkdtempSync(path.join(folder, `${name}-`)) });
    try {
      await importInto(browser, file);
    } finally {
      await browser.close();
    }
  }
}

async function importInto(browser: ExtensionBrowser, file: string): Promise<void> {
  const page = await browser.openOwnPage("src/pages/manage/index.html#import", "input[type=file]");
  // Browsers slow the timers of pages that nobody looks at.
  await page.bringToFront();
  await page.evaluate(watchPage, PROBE_MILLISECONDS);
  const started = performance.now();
  await chooseFile(page, file);
  let shown = started;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const seen = await page.evaluate(readProgress);
    const seconds = (performance.now() - started) / 1000;
    if (seen.ended !== undefined || performance.now() - shown > REPORT_SECONDS * 1000) {
      shown = performance.now();
      console.log(`${browser.name}: ${seen.documents} documents after ${seconds.toFixed(0)} s (${Math.round(seen.documents / seconds)}/s); memory of the browser ${megabytes(processMemory(browser))}${seen.heap ? `, heap of the page ${megabytes(seen.heap)}` : ""}; longest task ${Math.round(seen.task)} ms as the browser tells, timers late by at most ${Math.round(seen.longest)} ms, ${seen.over} times over 100 ms`);
    }
    if (seen.ended !== undefined) {
      // What the page itself says: an import that failed is no measurement.
      console.log(`  ${seen.ended.replaceAll("\n", " · ").slice(0, 200)}`);
      break;
    }
  }
  await measureCancel(page, file, browser.name);
}

/** The same file once more: everything is there already, and reading it is stopped after a while. */
async function measureCancel(page: Page, file: string, name: string): Promise<void> {
  await chooseFile(page, file);
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const milliseconds = await page.evaluate(async () => {
    const start = performance.now();
    document.querySelector<HTMLButtonElement>(".running button")?.click();
    while (document.querySelector(".running")) await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - start;
  });
  console.log(`${name}: cancelled ${Math.round(milliseconds)} ms after the click`);
}

async function chooseFile(page: Page, file: string): Promise<void> {
  const input = await page.$<"input">("input[type=file]" as "input");
  if (input === null) throw new Error("no picker");
  await input.uploadFile(file);
}

/** `benchTask`: the longest task that the browser itself reports; only Chromium does. */
type Watched = typeof globalThis & { benchLongest?: number; benchOver?: number; benchTask?: number };

/** Runs in the page. */
function watchPage(every: number): void {
  const watched = globalThis as Watched;
  watched.benchLongest = 0;
  watched.benchOver = 0;
  watched.benchTask = 0;
  if (PerformanceObserver.supportedEntryTypes.includes("longtask")) {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.benchTask = Math.max(watched.benchTask ?? 0, duration);
    }).observe({ type: "longtask" });
  }
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    const late = now - last - every;
    last = now;
    watched.benchLongest = Math.max(watched.benchLongest ?? 0, late);
    if (late > 100) watched.benchOver = (watched.benchOver ?? 0) + 1;
  }, every);
}

/** Runs in the page. */
function readProgress(): { documents: number; ended: string | undefined; longest: number; over: number; task: number; heap: number | undefined } {
  const watched = globalThis as Watched;
  const ended = document.querySelector<HTMLElement>(".report")?.innerText;
  const told = ended === undefined ? document.querySelector<HTMLElement>(".running .note")?.innerText : /([\d,]+) added/.exec(ended)?.[0];
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
  return { documents: Number((told ?? "0").replace(/\D/g, "")), ended, longest: watched.benchLongest ?? 0, over: watched.benchOver ?? 0, task: watched.benchTask ?? 0, heap: memory?.usedJSHeapSize };
}

/** Resident memory of the browser's processes together, as Linux tells it; 0 elsewhere. Shared pages are counted by their share. */
function processMemory(browser: ExtensionBrowser): number {
  const root = browser.browser.process()?.pid;
  if (root === undefined || os.platform() !== "linux") return 0;
  const children = (pid: number): number[] => {
    try {
      const own = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(/\s+/).filter(Boolean).map(Number);
      return [pid, ...own.flatMap(children)];
    } catch {
      return [];
    }
  };
  return children(root).reduce((sum, pid) => sum + proportional(pid), 0);
}

function proportional(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

async function writeLines(file: string, count: number): Promise<void> {
  const out = createWriteStream(file);
  for (let n = 0; n < count; n++) if (!out.write(`${JSON.stringify(news.make(n))}\n`)) await once(out, "drain");
  out.end();
  await once(out, "finish");
}

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
