/** What reading and detecting cost in a page, in both browsers. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { build, type Rolldown } from "vite";
import type { LanguagePack } from "../../src/core/detect/language-pack.ts";
import { compileDirectory } from "../../src/core/directory/names/compile-directory.ts";
import { directorySources } from "../../src/data/directory/sources.ts";
import { neutral } from "../../src/data/languages/neutral.ts";
import { packs } from "../../src/data/languages/packs.ts";
import { openExtensionBrowser, type BrowserName } from "../../test/e2e/extension-browser.ts";
import { startFixtureServer, type FixtureServer } from "../../test/e2e/fixture-server.ts";
import { articlePage, densePage } from "./article-page.ts";
import type { PageCost } from "./in-page.ts";

const root = path.resolve(import.meta.dirname, "../..");
const corpus = path.resolve(root, "../shared/corpus/pages");
const megabytes = [0.1, 0.3, 1, 3, 10];
const pageKinds = [["article", articlePage], ["dense", densePage]] as const;
/** Warm runs whose median is told; fewer for pages that take seconds. */
const runsFor = (megabytes: number): number => (megabytes < 3 ? 7 : 3);

/** Prints both tables for one browser. */
export async function runPageCost(name: BrowserName): Promise<void> {
  const bundle = await buildInPage();
  const server = await startFixtureServer();
  const browser = await openExtensionBrowser(name, { headless: true, proxy: server.proxy });
  await (await browser.openedPage("src/pages/welcome/")).close();
  const measure = (url: string, runs: number) => measureAt((at) => browser.openPage(at), { url, bundle, runs });
  try {
    console.log(`\n${name}: generated articles in the proportions of real ones, and those whose every other sentence cites; milliseconds, medians of warm runs`);
    console.log("           MB  characters  floor  words   read  detect  read/floor  detect/floor  longest slice  first: directory  read  detect");
    for (const size of megabytes) for (const [label, write] of pageKinds) {
      const url = `http://bench.example/${label}/${size}`;
      server.serve(url, write(size * 1_000_000));
      const { characters, floor, words, read, detect, slice, first } = await measure(url, runsFor(size));
      const ratio = (value: number) => (value / Math.max(floor, 0.01)).toFixed(1);
      console.log([label.padEnd(7), size.toFixed(1).padStart(5), String(characters).padStart(11), ms(floor), ms(words), ms(read), ms(detect), ratio(read).padStart(11), ratio(detect).padStart(13), ms(slice).padStart(14), ms(first.directory).padStart(17), ms(first.read), ms(first.detect)].join(" "));
    }
    await measureCorpus(name, server, measure);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureCorpus(name: BrowserName, server: FixtureServer, measure: (url: string, runs: number) => Promise<PageCost>): Promise<void> {
  if (!existsSync(corpus)) return console.log(`${name}: no corpus of pages beside the repository, not measured`);
  const index: { id: string; file: string }[] = JSON.parse(readFileSync(path.join(corpus, "index.json"), "utf8"));
  const costs: PageCost[] = [];
  for (const { id, file } of index) {
    const bytes = readFileSync(path.join(corpus, "html", file));
    const url = `http://corpus.example/${encodeURIComponent(id)}`;
    // The pages' own scripts and pictures are not part of the question.
    server.serve(url, { body: file.endsWith(".gz") ? gunzipSync(bytes) : bytes, type: "text/html", headers: { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" } });
    costs.push(await measure(url, 7));
  }
  const row = (label: string, pick: (cost: PageCost) => number) => {
    const values = costs.map(pick).toSorted((a, b) => a - b);
    const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
    console.log(`${label.padEnd(24)} ${ms(at(0.5))} ${ms(at(0.95))} ${ms(values.at(-1) ?? 0)}`);
  };
  console.log(`\n${name}: ${costs.length} pages of the corpus, milliseconds   median   p95   max`);
  row("floor, warm", ({ floor }) => floor);
  row("words alone, warm", ({ words }) => words);
  row("read, warm", ({ read }) => read);
  row("detect, warm", ({ detect }) => detect);
  row("longest slice", ({ slice }) => slice);
  row("directory, once a page", ({ first }) => first.directory);
  row("read, cold", ({ first }) => first.read);
  row("detect, cold", ({ first }) => first.detect);
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(6);

async function measureAt(openPage: (url: string) => Promise<Page>, { url, bundle, runs }: { url: string; bundle: string; runs: number }): Promise<PageCost> {
  const page = await openPage(url);
  await page.evaluate(bundle);
  const cost = await page.evaluate(`pageCost.measurePage(pageCostData, ${runs})`);
  await page.close();
  // The bundle was built from the type's own file a moment ago.
  return cost as PageCost;
}

/** The measuring code with packs and directory in it, as one script that sets `pageCost` and `pageCostData`. */
async function buildInPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: { write: false, minify: true, lib: { entry: path.join(import.meta.dirname, "in-page.ts"), formats: ["iife"], name: "pageCost" } },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const code = output?.output[0].code ?? "";
  const byLanguage: Record<string, LanguagePack> = Object.fromEntries([...packs, neutral].map((pack) => [pack.lang, pack]));
  const data = JSON.stringify({ packs: byLanguage, directory: compileDirectory(directorySources) });
  return `${code.replace(/^var pageCost/, "globalThis.pageCost")};globalThis.pageCostData = JSON.parse(${JSON.stringify(data)}); 0`;
}
