/**
 * Filling the index by hand: how fast is an import in the browser, and does the page stay usable meanwhile?
 * `node scripts/run.mjs bench/filling.ts [--browser chromium|firefox] [--documents 100000]`. Needs `npm run build`.
 * JSON Lines through the manage page: documents a second, memory, the longest tasks of the page, cancelling. Then the page itself
 * over the full index: how long its questions take, and how it looks (Chromium; pictures in `out/bench`).
 */
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { once } from "node:events";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { openExtensionBrowser, type BrowserName, type ExtensionBrowser } from "../test/e2e/extension-browser.ts";
import { openNewsMaker } from "./make-news.ts";
import { measurePage } from "./manage-page.ts";

/** What the page is asked this often; a probe that comes late tells how long the page was busy. */
const PROBE_MILLISECONDS = 10;
/** After each so many documents the rate and the memory are told. */
const REPORTED = 10_000;

const { values } = parseArgs({ options: { browser: { type: "string" }, documents: { type: "string", default: "100000" } } });
const names: BrowserName[] = values.browser === "chromium" || values.browser === "firefox" ? [values.browser] : ["chromium", "firefox"];
const news = openNewsMaker();
const profiles = mkdtempSync(path.join(os.tmpdir(), "bench-filling-"));
try {
  await benchBrowsers(Number(values.documents));
} finally {
  rmSync(profiles, { recursive: true, force: true });
}
// Vite's module runner keeps the process alive.
process.exit(0);

async function benchBrowsers(count: number): Promise<void> {
  const file = await documentsFile(count);
  console.log(`${count.toLocaleString("en")} documents of about 350 tokens, ${news.source}; ${megabytes(statSync(file).size)}`);
  for (const name of names) {
    const browser = await openExtensionBrowser(name, { headless: true, userDataDir: mkdtempSync(path.join(profiles, `${name}-`)) });
    try {
      await importInto(browser, file);
      await measurePage(browser, path.join("out/bench", `manage-${count}`));
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
  let before = { documents: 0, seconds: 0, work: processorSeconds(browser) };
  // The least since the last mark: what is above it is garbage not yet collected.
  let heap = Infinity;
  for (let ended: string | undefined; ended === undefined; ) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const seen = await page.evaluate(readProgress);
    ({ ended } = seen);
    heap = Math.min(heap, seen.heap ?? Infinity);
    const seconds = (performance.now() - started) / 1000;
    if (ended === undefined && seen.documents < before.documents + REPORTED) continue;
    const work = processorSeconds(browser);
    const documents = Math.max(1, seen.documents - before.documents);
    const since = Math.round(documents / (seconds - before.seconds));
    const own = ((1000 * (work.own - before.work.own)) / documents).toFixed(2);
    const all = ((1000 * (work.all - before.work.all)) / documents).toFixed(2);
    before = { documents: seen.documents, seconds, work };
    console.log(`${browser.name}: ${seen.documents} documents after ${seconds.toFixed(0)} s (since the line before ${since}/s, ${all} ms of processor time each, ${own} ms of it in the process that keeps files); load ${os.loadavg()[0]?.toFixed(1)}; memory of the browser ${megabytes(processMemory(browser))}${heap < Infinity ? `, heap of the page ${megabytes(heap)}` : ""}; ${seen.task ? `longest task ${Math.round(seen.task)} ms as the browser tells, ` : ""}timers late by at most ${Math.round(seen.longest)} ms, ${seen.over} times over 100 ms`);
    heap = Infinity;
    // What the page itself says: an import that failed is no measurement.
    if (ended !== undefined) console.log(`  ${ended.replaceAll("\n", " · ").slice(0, 200)}`);
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
  return processesOf(browser).reduce((sum, pid) => sum + proportional(pid), 0);
}

/**
 * Seconds of processor time that the browser has taken: all of its processes, and the first one alone. Unlike the rate they do
 * not depend on what else the machine does.
 */
function processorSeconds(browser: ExtensionBrowser): { all: number; own: number } {
  const [own = 0, ...others] = processesOf(browser).map(processorTime);
  return { own, all: others.reduce((sum, seconds) => sum + seconds, own) };
}

/** The first process and all below it; none where Linux does not tell. */
function processesOf(browser: ExtensionBrowser): number[] {
  const root = browser.browser.process()?.pid;
  if (root === undefined || os.platform() !== "linux") return [];
  const children = (pid: number): number[] => {
    try {
      // Any thread of a process may have started another.
      const own = readdirSync(`/proc/${pid}/task`).flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").trim().split(/\s+/).filter(Boolean).map(Number));
      return [pid, ...own.flatMap(children)];
    } catch {
      return [];
    }
  };
  return children(root);
}

/** Hundredths of a second are what Linux counts in. */
function processorTime(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

function proportional(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Made once and kept: making the documents takes as long as importing them. */
async function documentsFile(count: number): Promise<string> {
  const folder = path.resolve("out/bench");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `filling-${count}.jsonl`);
  if (existsSync(file)) return file;
  const out = createWriteStream(`${file}.part`);
  for (let n = 0; n < count; n++) if (!out.write(`${JSON.stringify(news.make(n))}\n`)) await once(out, "drain");
  out.end();
  await once(out, "finish");
  renameSync(`${file}.part`, file);
  return file;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
