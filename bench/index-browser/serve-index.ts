/** An index built in a folder by the same code as in the browser, and sent to the bench's worker blob by blob. */
import type { ServerResponse } from "node:http";
import { fingerprintDocument } from "../../src/core/match/documents/fingerprint-document.ts";
import type { Blob, BlobKey } from "../../src/store/blobs.ts";
import { openFolderBlobs } from "../../src/store/folder-blobs.ts";
import { loadState } from "../../src/store/index-state.ts";
import { openLocalIndex } from "../../src/store/local-index.ts";
import { keysOf } from "../../src/store/segment.ts";
import type { NewsMaker } from "../make-news.ts";
import { world } from "../../test/world.ts";

const BATCH = 8_192;
const KEYS_AT_ONCE = 500;

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

/** Sends all blobs, those of the head last: for each four 32-bit numbers (segment, part, block, bytes) and the bytes. */
export async function sendFolder(folder: string, response: ServerResponse): Promise<void> {
  const blobs = openFolderBlobs(folder);
  const { head } = await loadState(blobs);
  const send = async (found: readonly Blob[]) => {
    const drained = response.write(Buffer.concat(found.flatMap(([key, bytes]) => [Buffer.from(Uint32Array.of(...key, bytes.length).buffer), bytes])));
    if (!drained) await new Promise((resolve) => response.once("drain", resolve));
  };
  for (const segment of head?.segments ?? []) {
    const keys: BlobKey[] = [...keysOf(segment)];
    for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
      const some = keys.slice(at, at + KEYS_AT_ONCE);
      const found = await blobs.read(some);
      await send(some.flatMap((key, i): Blob[] => (found[i] ? [[key, found[i]]] : [])));
    }
  }
  await send(await blobs.readHead());
  response.end();
  await blobs.close();
}
