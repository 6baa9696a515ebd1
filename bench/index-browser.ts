/**
 * A page with twenty quotes against a growing index in IndexedDB, in both browsers:
 * `node scripts/run.mjs bench/index-browser.ts [--browser chromium|firefox] [--sizes 1000,10000,100000] [--folder KEPT]`.
 * The indexes are built here and copied; `--folder` keeps them for the next run.
 */
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { BrowserName } from "../test/e2e/extension-browser.ts";
import { openBenchBrowser } from "./index-browser/bench-browser.ts";
import type { BlobKey } from "../src/store/blobs.ts";
import type { BenchBrowser } from "./index-browser/bench-browser.ts";
import { buildBenchExtension } from "./index-browser/build-extension.ts";
import { fillFolder, sendPortion } from "./index-browser/serve-index.ts";
import { cutQuotes, percentile, recall } from "./index-quotes.ts";
import { openNewsMaker } from "./make-news.ts";

const QUOTES = 20;
const ROUNDS = 5;
const RESTARTS = 3;
/** Documents added in the browser itself, to tell how fast that is. */
const ADDED = 1_000;

const { values } = parseArgs({ options: { browser: { type: "string" }, sizes: { type: "string", default: "1000,10000,100000" }, folder: { type: "string" } } });
const sizes = values.sizes.split(",").map(Number);
const browsers: BrowserName[] = values.browser === "chromium" || values.browser === "firefox" ? [values.browser] : ["chromium", "firefox"];
const news = openNewsMaker();
const root = values.folder ?? mkdtempSync(path.join(os.tmpdir(), "bench-index-"));
process.on("exit", () => {
  if (values.folder === undefined) rmSync(root, { recursive: true, force: true });
});
const server = createServer((request, response) => {
  const { pathname, searchParams: query } = new URL(request.url ?? "/", "http://127.0.0.1");
  if (pathname === "/index") {
    sendPortion(path.join(root, String(query.get("size"))), Number(query.get("from")), response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
    return;
  }
  const from = Number(query.get("from"));
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(Array.from({ length: Number(query.get("count")) }, (_, i) => news.make(from + i))));
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
console.log(`documents of about 350 tokens, ${news.source}; ${QUOTES} quotes of 12 words a page, medians of ${ROUNDS} (of ${RESTARTS} after a restart)`);
await buildFolders();
for (const name of browsers) await bench(name);
server.close();
// Vite's module runner keeps the process alive.
process.exit(0);

// One index that grows, kept at each size.
async function buildFolders(): Promise<void> {
  let [before, folder] = [0, ""];
  for (const size of sizes) {
    const next = path.join(root, String(size));
    // Complete only under its own name.
    const building = `${next}-building`;
    if (!existsSync(next)) {
      rmSync(building, { recursive: true, force: true });
      if (folder !== "") cpSync(folder, building, { recursive: true });
      await fillFolder(building, news, before, size);
      renameSync(building, next);
    }
    [before, folder] = [size, next];
  }
}

async function bench(name: BrowserName): Promise<void> {
  const profile = mkdtempSync(path.join(os.tmpdir(), `bench-${name}-`));
  const extension = await buildBenchExtension(name);
  const open = () => openBenchBrowser(name, extension, profile);
  let browser = await open();
  const rows: Record<string, string | number>[] = [];
  try {
    for (const size of sizes) {
      const start = performance.now();
      for (let from: number | null = 0; from !== null; ) from = (await browser.ask({ size, do: "load", url: `${url}index?size=${size}&from=${from}` })).answer.next;
      console.log(`${name}: ${size} documents copied in ${Math.round((performance.now() - start) / 1000)} s`);
      const awake = await measureAwake(browser, size);
      const restarted = newTimes();
      for (let round = 0; round < RESTARTS; round++) {
        await browser.close();
        browser = await open();
        const keys = await takePage(restarted, browser, size, 3 * ROUNDS + round);
        await browser.close();
        browser = await open();
        restarted.bare.push((await browser.ask({ size, do: "gets", keys })).ms);
      }
      const added = await browser.ask({ size, do: "add", url, from: size, count: ADDED });
      rows.push({ documents: size, ...awake, ...columns("restart", restarted), "added/s": Math.round(ADDED / added.answer.seconds) });
    }
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
  console.log(`\n${name}`);
  for (const columnNames of [/documents|gets|r@5|killed/, /documents|warm|heap/, /documents|restart|added/]) {
    console.table(rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => columnNames.test(column)))));
  }
}

/** Milliseconds to the whole answer and to the page's first match, and of as many bare gets; of the last page how many gets it took. */
type Times = { all: number[]; first: number[]; bare: number[]; gets: number; five: number[] };
function newTimes(): Times {
  return { all: [], first: [], bare: [], gets: 0, five: [] };
}

function columns(name: string, { all, first, bare }: Times): Record<string, string | number> {
  const [whole, gets] = [percentile(all, 0.5), percentile(bare, 0.5)];
  return { [`${name} ms`]: round(whole), [`${name} first`]: round(percentile(first, 0.5)), [`${name} bare`]: round(gets), [`${name} ratio`]: (whole / gets).toFixed(1) };
}

async function measureAwake(browser: BenchBrowser, size: number): Promise<Record<string, string | number>> {
  const [killed, warm] = [newTimes(), newTimes()];
  for (let turn = 0; turn < ROUNDS; turn++) {
    await browser.killWorker();
    const keys = await takePage(killed, browser, size, turn);
    const warmKeys = await takePage(warm, browser, size, turn + ROUNDS);
    await browser.killWorker();
    killed.bare.push((await browser.ask({ size, do: "gets", keys })).ms);
    warm.bare.push((await browser.ask({ size, do: "gets", keys: warmKeys })).ms);
  }
  await askPage(browser, size, 2 * ROUNDS);
  const heap = await browser.heapBytes();
  const five = percentile([...killed.five, ...warm.five], 0);
  return { gets: killed.gets, "least r@5": five.toFixed(0), ...columns("killed", killed), ...columns("warm", warm), "heap MB": round(heap / 1e6) };
}

/** Asks a page and notes its times; answers as many keys of blobs drawn at random, not read before as the quotes are new. */
async function takePage(times: Times, browser: BenchBrowser, size: number, page: number): Promise<BlobKey[]> {
  const asked = await askPage(browser, size, page);
  const { totalMs, firstMs, gets } = asked.answer;
  times.all.push(asked.ms);
  times.first.push(asked.ms - totalMs + firstMs);
  times.five.push(asked.five);
  times.gets = gets;
  return (await browser.ask({ size, do: "keys", count: gets, seed: size + page })).answer;
}

async function askPage(browser: BenchBrowser, size: number, page: number) {
  // Other quotes for each page: the database must not have them at hand.
  const documents = Array.from({ length: QUOTES }, (_, i) => news.make((page * 7_919 + Math.floor((i * size) / QUOTES)) % size));
  const quotes = cutQuotes(documents, { length: 12, edits: 0 });
  const asked = await browser.ask({ size, do: "quotes", quotes: quotes.map(({ words }) => words) });
  return { ...asked, five: recall(quotes, asked.answer.answers).five };
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
