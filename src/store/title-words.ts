/** What the manage page can search without reading texts: the words of title, address and publisher. */
import type { SourceDocument } from "../core/model.ts";
import { hashAddress } from "./prepared-document.ts";

/** The words of a text as search compares them: lower case, without accents; digits and scripts without spaces by runs. */
export function searchWords(text: string): string[] {
  const folded = text.normalize("NFKD").replace(/\p{Mn}+/gu, "").toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Hashes of a document's title, address and publisher words, each once. */
export function titleHashes({ title, url, publisher }: Pick<SourceDocument, "title" | "url" | "publisher">): Uint32Array {
  const words = new Set([...searchWords(title), ...searchWords(readableAddress(url)), ...searchWords(publisher ?? "")]);
  return Uint32Array.from(new Set([...words].map(hashAddress))).sort();
}

/** Percent signs hide the words of most non-Latin addresses. */
function readableAddress(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
