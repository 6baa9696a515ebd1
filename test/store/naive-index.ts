/** What the local provenance index must answer, done the slow and obvious way. */
import { canonicalUrl } from "../../src/store/canonical-url.ts";
import type { PreparedDocument } from "../../src/core/match/documents/prepared-document.ts";

export class NaiveIndex {
  documents: PreparedDocument[] = [];

  add(batch: readonly PreparedDocument[]): void {
    for (const prepared of batch) {
      const versions = this.documents.filter((other) => sameAddress(other, prepared));
      if (versions.some(({ document }) => JSON.stringify(document) === JSON.stringify(prepared.document))) continue;
      this.documents = this.documents.filter((other) => !(sameAddress(other, prepared) && other.document.text === prepared.document.text));
      this.documents.push(prepared);
    }
  }

  remove(urls: readonly string[]): void {
    this.documents = this.documents.filter(({ document }) => !urls.some((url) => canonicalUrl(url) === canonicalUrl(document.url)));
  }

  /** Addresses and texts of the documents with this word, sorted. */
  find(hash: number): string[] {
    return this.documents.filter(({ fingerprints }) => fingerprints.word.includes(hash)).map(({ document }) => label(document)).sort();
  }
}

export const label = ({ url, title, text }: { url: string; title: string; text: string }): string => `${url} ${title} ${text}`;

const sameAddress = (a: PreparedDocument, b: PreparedDocument): boolean => canonicalUrl(a.document.url) === canonicalUrl(b.document.url);
