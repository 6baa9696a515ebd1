/** Whole documents, 16 to a deflated blob; long ones in a blob of their own, so that nobody waits for them. */
import type { IndexedDocument } from "../core/match/index-reader.ts";
import type { Blobs } from "./blobs.ts";
import { LONG_TEXT } from "./parts.ts";
import { sealBytes, unsealBytes } from "./checksum.ts";

/** The blob, checksum included, of these documents. */
export async function encodeTexts(documents: readonly IndexedDocument[], blobs: Blobs): Promise<Uint8Array> {
  return sealBytes(await blobs.deflate(new TextEncoder().encode(JSON.stringify(documents))));
}

/** The documents of a blob; `undefined` when it is damaged. */
export async function decodeTexts(sealed: Uint8Array | undefined, blobs: Blobs): Promise<IndexedDocument[] | undefined> {
  const payload = unsealBytes(sealed);
  if (payload === undefined) return undefined;
  const documents: IndexedDocument[] = JSON.parse(new TextDecoder().decode(await blobs.inflate(payload)));
  return documents;
}

/** Whether the document is kept apart from its neighbours. */
export const isLong = (document: { text: string }): boolean => document.text.length > LONG_TEXT;
