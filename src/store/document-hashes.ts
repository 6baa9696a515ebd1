import { articleKey } from "../core/directory/hosts/article-key.ts";
import type { SourceDocument } from "../core/model.ts";
import { canonicalUrl } from "./canonical-url.ts";

/** 53 bits that change with any field of the document (cyrb53 by bryc, public domain). Equal editions are the same document. */
export function editionOf(document: SourceDocument): number {
  const { url, title, text, lang, publishedAt, updatedAt, publisher, status, supersedes, translatedFrom } = document;
  return hashString(JSON.stringify([url, title, text, lang, publishedAt, updatedAt, publisher, status, supersedes, translatedFrom]));
}

/** What an address is found under: itself, and its article's key, which outlives a translated slug. Two that share one are one article. */
export function addressNames(url: string): string[] {
  const key = articleKey(url);
  // No address begins with "#", so the two never mean the same text.
  return [canonicalUrl(url), ...(key === undefined ? [] : [`#${key}`])];
}

/** The hashes of these names, ascending. */
export const addressHashes = (url: string): Uint32Array => Uint32Array.from(addressNames(url), hashAddress).sort();

/** A 32-bit hash for addresses and title words. */
export const hashAddress = (text: string): number => hashString(text) >>> 0;

function hashString(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}
