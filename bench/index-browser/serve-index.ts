/** An index built in a folder by the same code as in the browser, and sent to the bench's worker in portions. */
import type { ServerResponse } from "node:http";
import { fingerprintDocument } from "../../src/core/match/documents/fingerprint-document.ts";
import type { Blob, BlobKey } from "../../src/store/blobs.ts";
import { openFolderBlobs } from "../../src/store/folder-blobs.ts";
import { loadState } from "../../src/store/index-state.ts";
import { openLocalIndex } from "../../src/store/local-index.ts";
import { keysOf } from "../../src/store/segment.ts";
import type { NewsMaker } from "../make-news.ts";
import { BLOB_HEADER_BYTES, NEXT_HEADER } from "./protocol.ts";
import { world } from "../../test/world.ts";

const BATCH = 8_192;
const KEYS_AT_ONCE = 500;
const PORTION_BYTES = 4_000_000;

/** Adds the documents `from` to `to` to the folder's index and merges what may be merged. */
export async function fillFolder(folder: string, news: NewsMaker, from: number, to: number): Promise<void> {
  const blobs = openFolderBlobs(folder);
  const index = await openLocalIndex(blobs, { world });
  for (let at = from; at < to; at += BATCH) {
    const documents = Array.from({ length: Math.min(BATCH, to - at) }, (_, i) => news.make(at + i));
    const result = await index.add(documents.map((document) => ({ document, fingerprints: fingerprintDocument(document, world) })));
    if (!result.ok) throw new Error(result.detail);
  }
  await index.compact();
  await blobs.close();
}

/** Sends the folder's blobs from the one of this number on, some megabytes of them, those of the head last: for each its header and the bytes. */
export async function sendPortion(folder: string, from: number, response: ServerResponse): Promise<void> {
  const blobs = openFolderBlobs(folder);
  const { head } = await loadState(blobs);
  const keys = (head?.segments ?? []).flatMap((segment): BlobKey[] => [...keysOf(segment)]);
  const portion: Buffer[] = [];
  const take = ([key, bytes]: Blob): number => portion.push(Buffer.from(Float64Array.of(...key, bytes.length).buffer), Buffer.from(bytes));
  let at = from;
  for (let size = 0; at < keys.length && size < PORTION_BYTES; at += KEYS_AT_ONCE) {
    const some = keys.slice(at, at + KEYS_AT_ONCE);
    const found = await blobs.read(some);
    some.forEach((key, i) => found[i] && take([key, found[i]]));
    size += found.reduce((sum, bytes) => sum + BLOB_HEADER_BYTES + (bytes?.length ?? 0), 0);
  }
  if (at < keys.length) response.setHeader(NEXT_HEADER, at);
  else for (const blob of await blobs.readHead()) take(blob);
  response.end(Buffer.concat(portion));
  await blobs.close();
}
