/** The same quotes on the same documents in MiniSearch and FlexSearch, both as their documentation sets them up. */
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Index as FlexSearch } from "flexsearch";
import MiniSearch from "minisearch";
import { fingerprintDocument } from "../src/core/match/documents/fingerprint-document.ts";
import { openFolderBlobs } from "../src/store/folder-blobs.ts";
import { openLocalIndex } from "../src/store/local-index.ts";
import { findQuote, matchQuotes } from "./index-ask.ts";
import { cutQuotes, percentile, quoteForms, recall } from "./index-quotes.ts";
import type { NewsMaker } from "./make-news.ts";
import { world } from "../test/world.ts";

type Engine = { name: string; ask: (words: string) => Promise<string[]> | string[]; close: () => Promise<void> | void };

/** Prints a table of times and recall. */
export async function compareLibraries(news: NewsMaker, count: number, quotes: number): Promise<void> {
  const documents = Array.from({ length: count }, (_, n) => news.make(n));
  console.log(`\n${count.toLocaleString("en")} documents, ${quotes} quotes a row (median ms a quote)`);
  const byUrl = new Map(documents.map((document) => [document.url, document]));
  const rows: Record<string, string>[] = [];
  const medians = new Map<string, number>();
  for (const open of [openOurs, openVerified, openMiniSearch, openFlexSearch]) {
    const start = performance.now();
    const engine = await open(documents);
    const built = (performance.now() - start) / 1000;
    for (const form of quoteForms) {
      const asked = cutQuotes(documents.filter((_, i) => i % Math.floor(count / quotes) === 0).slice(0, quotes), form);
      const times: number[] = [];
      const answers: string[][] = [];
      for (const { words } of asked) {
        const before = performance.now();
        answers.push(await engine.ask(words));
        times.push(performance.now() - before);
      }
      const { first, five } = recall(asked, answers.map((urls) => urls.flatMap((url) => byUrl.get(url) ?? [])));
      const median = percentile(times, 0.5);
      const ours = medians.get(form.name) ?? median;
      medians.set(form.name, ours);
      rows.push({ engine: engine.name, quotes: form.name, "documents/s": String(Math.round(count / built)), "r@1": first.toFixed(1), "r@5": five.toFixed(1), "p50 ms": median.toFixed(2), "p99 ms": percentile(times, 0.99).toFixed(2), "times ours": (median / ours).toFixed(1) });
    }
    await engine.close();
  }
  console.table(rows);
}

type Documents = readonly { url: string; title: string; text: string }[];

async function openOurs(documents: Documents): Promise<Engine> {
  const { index, clear } = await fillFolder(documents);
  return { name: "Wiretrace, candidates (on disk)", ask: (words) => findQuote(index.reader, words), close: clear };
}

async function openVerified(documents: Documents): Promise<Engine> {
  const { index, clear } = await fillFolder(documents);
  return { name: "Wiretrace, verified, with drift", ask: async (words) => (await matchQuotes(index.reader, [words])).flat().map(({ url }) => url), close: clear };
}

async function fillFolder(documents: Documents) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "bench-libraries-"));
  const blobs = openFolderBlobs(folder);
  const index = await openLocalIndex(blobs, { world });
  for (let from = 0; from < documents.length; from += 6_000) {
    await index.add(documents.slice(from, from + 6_000).map((document) => ({ document, fingerprints: fingerprintDocument(document, world) })));
  }
  await index.compact();
  return {
    index,
    clear: async () => {
      await blobs.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function openMiniSearch(documents: Documents): Engine {
  const index = new MiniSearch({ idField: "url", fields: ["title", "text"] });
  index.addAll(documents);
  return { name: "MiniSearch 7.2 (in memory)", ask: (words) => index.search(words).slice(0, 5).map(({ id }) => String(id)), close() {} };
}

function openFlexSearch(documents: Documents): Engine {
  const index = new FlexSearch({ tokenize: "strict" });
  documents.forEach(({ title, text }, i) => index.add(i, `${title} ${text}`));
  return { name: "FlexSearch 0.8 (in memory)", ask: (words) => index.search(words, { limit: 5, suggest: true }).map((id) => documents[Number(id)]?.url ?? ""), close() {} };
}
