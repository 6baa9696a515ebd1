/** The document table: small facts of up to 32 documents in one blob, read without any text. */
import type { DocumentFacts } from "../core/match/index-reader.ts";
import type { Kept } from "../core/model.ts";
import { editionOf } from "./document-hashes.ts";
import type { PreparedDocument } from "../core/match/documents/prepared-document.ts";

/** What matching reads, and what the index itself needs to recognise a document it already has. */
export type StoredFacts = DocumentFacts & { edition: number; characters: number; kept: Kept | undefined };

/** `kept` is missing in blocks written before there was such a thing, and where a document came without. */
type Row = [number: number, url: string, lang: string, publishedAt: string | null, publisher: string | null, shingles: number, edition: number, characters: number, kept?: Kept | null];

/** The facts of a prepared document under its number. */
export function factsOf(prepared: PreparedDocument, number: number): StoredFacts {
  const { url, lang, publishedAt, publisher, text, kept } = prepared.document;
  return {
    number,
    url,
    lang: lang ?? "und",
    publishedAt: publishedAt ?? null,
    publisher: publisher ?? null,
    shingles: prepared.fingerprints.shingles,
    edition: editionOf(prepared.document),
    characters: text.length,
    kept,
  };
}

/** The blob (without checksum) of these documents. */
export function encodeFacts(facts: readonly StoredFacts[]): Uint8Array {
  const rows = facts.map((f): Row => [f.number, f.url, f.lang, f.publishedAt, f.publisher, f.shingles, f.edition, f.characters, f.kept ?? null]);
  return new TextEncoder().encode(JSON.stringify(rows));
}

/** All documents of a blob. The bytes must be intact. */
export function decodeFacts(payload: Uint8Array): StoredFacts[] {
  const rows: Row[] = JSON.parse(decoder.decode(payload));
  return rows.map(([number, url, lang, publishedAt, publisher, shingles, edition, characters, kept]) => ({
    number,
    url,
    lang,
    publishedAt,
    publisher,
    shingles,
    edition,
    characters,
    kept: kept ?? undefined,
  }));
}

const decoder = new TextDecoder();
