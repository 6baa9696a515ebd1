/** A saved page, read as the tracer reads a page, as a document. */
import { guessLanguage } from "../core/text/guess-language.ts";
import { decodeHtml } from "../page/decode-html.ts";
import { readPage } from "../page/read-page.ts";
import type { ReadingTools } from "./import-record.ts";
import { problem } from "./import-record.ts";
import { readImportDocument, type ReadDocument } from "./json-lines-document.ts";
import { readPageAddress } from "./page-address.ts";

/** Longer pages are generated lists; the parser would hold many times their size. */
export const MAX_PAGE_MEGABYTES = 16;

/** `url`: where the page was fetched, undefined where only the page knows. `name`: its file. `charset`: what the server said. */
export type PageOrigin = { url: string | undefined; name: string; charset?: string | undefined };

/** The document of a page's bytes, or why there is none. */
export function readHtmlPage(bytes: Uint8Array, { url, name, charset }: PageOrigin, { now, parseHtml }: ReadingTools): ReadDocument {
  const decoded = decodeHtml(bytes, charset);
  if (!decoded.ok) return { problem: problem("binary") };
  const document = parseHtml(decoded.html);
  const address = url ?? readPageAddress(decoded.html, document) ?? fileAddress(name);
  const { page } = readPage(document, { url: address, language: guessLanguage });
  const publisher = page.hints.find((hint) => hint.field === "publisher")?.value ?? page.host;
  return readImportDocument({ url: address, title: page.title, text: page.text, lang: page.lang === "und" ? undefined : page.lang, publishedAt: page.publishedAt, publisher }, now);
}

/** Pages without an address are kept under their file's, so that the same file is the same document next time. */
function fileAddress(name: string): string {
  return `file:///${name.split("/").map(encodeURIComponent).join("/")}`;
}
