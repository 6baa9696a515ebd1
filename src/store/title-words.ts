/** What the manage page can search without reading texts: the words of title, address and publisher. */
import { foldSearch } from "../core/text/fold-search.ts";
import type { SourceDocument } from "../core/model.ts";
import { hashAddress } from "./document-hashes.ts";

/** The words of a text as search compares them. */
export function searchWords(text: string): string[] {
  return foldSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Title, address and publisher in one string. */
export function titleText({ title, url, publisher }: Pick<SourceDocument, "title" | "url" | "publisher">): string {
  return `${title}\n${readableAddress(url)}\n${publisher ?? ""}`;
}

/** Hashes of a document's title, address and publisher words, each once. */
export function titleHashes(document: Pick<SourceDocument, "title" | "url" | "publisher">): Uint32Array {
  return Uint32Array.from(new Set(searchWords(titleText(document)).map(hashAddress))).sort();
}

/** Percent signs hide the words of most non-Latin addresses. */
function readableAddress(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
