/** Reads what `serve-index.ts` sends and writes it into the database. */
import type { Blob, Blobs } from "../../src/store/blobs.ts";
import { HEAD_SEGMENT } from "../../src/store/parts.ts";
import { BLOB_HEADER_BYTES, NEXT_HEADER } from "./protocol.ts";

/** Copies one portion; answers where the next begins, null behind the last. */
export async function loadPortion(blobs: Blobs, url: string): Promise<number | null> {
  const response = await fetch(url);
  const found = blobsIn(new Uint8Array(await response.arrayBuffer()));
  const isHead = ([key]: Blob) => key[0] === HEAD_SEGMENT;
  const result = await blobs.write({ put: found.filter((blob) => !isHead(blob)), create: found.filter(isHead) });
  if (!result.ok) throw new Error(result.detail);
  const next = response.headers.get(NEXT_HEADER);
  return next === null ? null : Number(next);
}

function blobsIn(bytes: Uint8Array): Blob[] {
  const blobs: Blob[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [segment = 0, part = 0, block = 0, length = 0] = new Float64Array(bytes.slice(at, at + BLOB_HEADER_BYTES).buffer);
    at += BLOB_HEADER_BYTES;
    blobs.push([[segment, part, block], bytes.slice(at, at + length)]);
    at += length;
  }
  return blobs;
}
