/** Puts documents into the index, however they came. */
import type { PreparedDocument } from "../core/match/documents/prepared-document.ts";
import type { Kept, SourceDocument, Trace } from "../core/model.ts";
import { Refusal } from "../messages/failure.ts";
import type { WriteFailure } from "../store/blobs.ts";
import type { AddResult } from "../store/local-index.ts";
import { prepareDocuments as prepareFor } from "../store/prepare-documents.ts";
import { loadWorld } from "./assets.ts";
import { writeIndex } from "./local-index.ts";
import { tidyIndexSoon } from "./tidy-index.ts";

/** Adds the batch, all of it or nothing; what stops it is a `Refusal`. */
export async function addDocuments(documents: SourceDocument[]): Promise<Extract<AddResult, { ok: true }>> {
  const prepared = await prepareDocuments(documents);
  const result = await writeIndex((index) => index.add(prepared));
  tidyIndexSoon();
  if (!result.ok) throw refusalOf(result);
  return result;
}

/** The documents with everything that the index keeps about them. */
export async function prepareDocuments(documents: readonly SourceDocument[]): Promise<PreparedDocument[]> {
  return prepareFor(documents, await loadWorld());
}

/** A failed write with the code that readers are told. */
export function refusalOf({ reason, detail }: WriteFailure): Refusal {
  if (reason === "quota") return new Refusal("full", detail);
  return new Refusal(reason === "failed" ? "other" : "busy", detail);
}

/** The page as a document, as it was read: its text is what was traced. */
export function documentOf({ page, text }: Trace, kept: Kept): SourceDocument {
  const { url, title, lang, publishedAt, publisher, host } = page;
  return { url, title, text, lang, publishedAt, publisher: publisher ?? host, kept };
}
