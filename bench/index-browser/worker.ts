/** The bench's background worker: the real store over the real database, asked the way a page with many quotes asks. */
import { openDB } from "idb";
import { openWorld } from "../../src/core/match/anchors/world.ts";
import type { World } from "../../src/core/match/anchors/world.ts";
import { fingerprintDocument } from "../../src/core/match/documents/fingerprint-document.ts";
import type { SourceDocument } from "../../src/core/model.ts";
import type { BlobKey, Blobs } from "../../src/store/blobs.ts";
import { openIndexedDbBlobs } from "../../src/store/indexeddb-blobs.ts";
import { loadPortion } from "./load-index.ts";
import { loadState } from "../../src/store/index-state.ts";
import { openLocalIndex } from "../../src/store/local-index.ts";
import type { LocalIndex } from "../../src/store/local-index.ts";
import { keysOf } from "../../src/store/segment.ts";
import { matchQuotes } from "../index-ask.ts";
import { seeded } from "../seeded.ts";
import type { AddAnswer, Ask, QuotesAnswer } from "./protocol.ts";

/** Documents in one message of an import. */
const BATCH = 200;
let database = "bench-index";
let gets = 0;
let opened: Promise<LocalIndex> | undefined;
let world: Promise<World> | undefined;

chrome.runtime.onMessage.addListener((message: Ask, _sender, respond) => {
  void answer(message).then(respond, (error: unknown) => respond({ error: String(error) }));
  return true;
});

async function answer(ask: Ask): Promise<unknown> {
  // Each size has a database of its own; a worker that was killed knows none.
  if (database !== `bench-index-${ask.size}`) [database, opened] = [`bench-index-${ask.size}`, undefined];
  if (ask.do === "load") return load(ask.url);
  if (ask.do === "add") return add(ask.url, ask.from, ask.count);
  if (ask.do === "quotes") return askAll(ask.quotes);
  return ask.do === "gets" ? getBare(ask.keys) : someKeys(ask.count, ask.seed);
}

async function openIndex(): Promise<LocalIndex> {
  opened ??= Promise.all([openIndexedDbBlobs(database), loadWorld()]).then(([blobs, names]) => openLocalIndex(counting(blobs), { world: names }));
  return opened;
}

// As the product does: a file of the extension, read when the index is opened.
function loadWorld(): Promise<World> {
  world ??= fetch("world.json").then(async (response) => openWorld(await response.json()));
  return world;
}

function counting(blobs: Blobs): Blobs {
  return {
    read(keys, arrived) {
      gets += keys.length;
      return blobs.read(keys, arrived);
    },
    readHead: () => blobs.readHead(),
    segments: () => blobs.segments(),
    write: (change) => blobs.write(change),
    usage: () => blobs.usage(),
    deflate: (bytes) => blobs.deflate(bytes),
    inflate: (bytes) => blobs.inflate(bytes),
    close: () => blobs.close(),
  };
}

async function load(url: string): Promise<{ next: number | null }> {
  const blobs = await openIndexedDbBlobs(database);
  const next = await loadPortion(blobs, url);
  await blobs.close();
  return { next };
}

async function add(url: string, from: number, count: number): Promise<AddAnswer> {
  const index = await openIndex();
  const response = await fetch(`${url}?from=${from}&count=${count}`);
  const documents: SourceDocument[] = await response.json();
  const names = await loadWorld();
  const start = performance.now();
  for (let at = 0; at < documents.length; at += BATCH) {
    const batch = documents.slice(at, at + BATCH).map((document) => ({ document, fingerprints: fingerprintDocument(document, names) }));
    const result = await index.add(batch);
    if (!result.ok) throw new Error(result.detail);
  }
  const status = await index.status();
  return { seconds: (performance.now() - start) / 1000, segments: status.segments, documents: status.documents };
}

async function askAll(quotes: string[]): Promise<QuotesAnswer> {
  const start = performance.now();
  const { reader } = await openIndex();
  gets = 0;
  let firstMs: number | undefined;
  const answers = await matchQuotes(reader, quotes, () => (firstMs ??= performance.now() - start));
  const totalMs = performance.now() - start;
  return { answers, gets, totalMs, firstMs: firstMs ?? totalMs };
}

async function getBare(keys: BlobKey[]): Promise<{ totalMs: number; bytes: number }> {
  const start = performance.now();
  const db = await openDB(database);
  const store = db.transaction("blobs").store;
  const blobs: unknown[] = await Promise.all(keys.map((key) => store.get([...key])));
  db.close();
  return { totalMs: performance.now() - start, bytes: blobs.reduce((sum: number, blob) => sum + (blob instanceof Uint8Array ? blob.length : 0), 0) };
}

async function someKeys(count: number, seed: number): Promise<BlobKey[]> {
  const blobs = await openIndexedDbBlobs(database);
  const { head } = await loadState(blobs);
  await blobs.close();
  const all = (head?.segments ?? []).flatMap((segment) => [...keysOf(segment)]);
  const random = seeded(seed);
  return Array.from({ length: count }, () => all[Math.floor(random() * all.length)] ?? [0, 0, 0]);
}
