/** Whole documents, 16 to a deflated blob; long ones in a blob of their own, so that nobody waits for them. */
import type { IndexedDocument } from "../core/match/index-reader.ts";
import type { Blobs } from "./blobs.ts";
import { LONG_TEXT } from "./parts.ts";
import { sealBytes, unsealBytes } from "./checksum.ts";

/** Fields in the order they are stored: names would cost 20 bytes a document even deflated. The order is the format; in the empty place stood what documents cite. */
const fields = ["number", "url", "title", "text", undefined, "lang", "publishedAt", "updatedAt", "publisher", "status", "supersedes", "translatedFrom", "kept"] as const;

/** The blob, checksum included, of these documents. */
export async function encodeTexts(documents: readonly IndexedDocument[], blobs: Blobs): Promise<Uint8Array> {
  const rows = documents.map((document) => {
    const row: unknown[] = fields.map((field) => field && document[field]);
    // `undefined` is no JSON: 0 stands for a field that is not there, and those at the end are left out.
    while (row.at(-1) === undefined) row.pop();
    return row.map((value) => (value === undefined ? 0 : value));
  });
  return sealBytes(await blobs.deflate(new TextEncoder().encode(JSON.stringify(rows))));
}

/** The documents of a blob; `undefined` when it is damaged. */
export async function decodeTexts(sealed: Uint8Array | undefined, blobs: Blobs): Promise<IndexedDocument[] | undefined> {
  const payload = unsealBytes(sealed);
  return payload && readTexts(payload, blobs);
}

/** The documents of intact bytes; of `wanted` alone where that is given. */
export async function readTexts(payload: Uint8Array, blobs: Blobs, wanted?: ReadonlySet<number>): Promise<IndexedDocument[]> {
  const rows: unknown[][] = JSON.parse(decoder.decode(await blobs.inflate(payload)));
  const chosen = wanted ? rows.filter(([number]) => typeof number === "number" && wanted.has(number)) : rows;
  return chosen.map((row) => {
    const entries = fields.flatMap((field, i) => (field === undefined || row[i] === undefined || (row[i] === 0 && field !== "number") ? [] : [[field, row[i]] as const]));
    // Only `encodeTexts` writes rows, and the checksum says that these are what it wrote.
    return Object.fromEntries(entries) as IndexedDocument;
  });
}

const decoder = new TextDecoder();

/** Whether the document is kept apart from its neighbours. */
export const isLong = (document: { text: string }): boolean => document.text.length > LONG_TEXT;
