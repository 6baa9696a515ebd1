/** How many documents share a deflated block: bytes per document against the time to read one document. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { deflateBytes, inflateBytes } from "../src/store/compression-streams.ts";
import { openNewsMaker } from "./make-news.ts";
import { percentile } from "./index-quotes.ts";

const DOCUMENTS = 2_048;
const news = openNewsMaker();
const documents = Array.from({ length: DOCUMENTS }, (_, number) => ({ ...news.make(number), number }));
console.log(`${DOCUMENTS} documents, ${news.source}`);
const rows: Record<string, number>[] = [];
for (const size of [1, 4, 8, 16, 32, 64]) {
  const blocks = Array.from({ length: DOCUMENTS / size }, (_, block) => new TextEncoder().encode(JSON.stringify(documents.slice(block * size, (block + 1) * size))));
  const sync = blocks.map((block) => deflateRawSync(block));
  const best = blocks.map((block) => deflateRawSync(block, { level: 9 }));
  const streamed = await Promise.all(blocks.slice(0, 32).map(deflateBytes));
  const readSync: number[] = [];
  const readStream: number[] = [];
  for (const block of sync) readSync.push(await timed(() => JSON.parse(new TextDecoder().decode(inflateRawSync(block))) as unknown));
  for (const block of streamed) readStream.push(await timed(async () => JSON.parse(new TextDecoder().decode(await inflateBytes(block))) as unknown));
  const bytes = (list: Uint8Array[], count: number) => Math.round(list.reduce((sum, { length }) => sum + length, 0) / count);
  rows.push({ "documents a block": size, "bytes a document": bytes(sync, DOCUMENTS), "at level 9": bytes(best, DOCUMENTS), "by CompressionStream": bytes(streamed, 32 * size), "ms to read (zlib)": percentile(readSync, 0.5), "ms to read (stream)": percentile(readStream, 0.5) });
}
console.table(rows);

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round((performance.now() - start) * 100) / 100;
}
