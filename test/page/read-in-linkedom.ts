import { parseHTML } from "linkedom";
import { guessLanguage } from "../../src/core/text/guess-language.ts";
import type { PageText } from "../../src/core/model.ts";
import { readPage, type PageReading } from "../../src/page/read-page.ts";

export const readDocument = (document: Document, url = "https://zeitung.example/artikel/1"): PageReading => readPage(document, { url, language: guessLanguage });

export function readBody(body: string, head = "", url?: string): PageText {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return readDocument(document, url).page;
}

/** Blocks as "role: text" lines, for comparing at a glance. */
export const shown = (page: PageText): string[] => page.blocks.map((block) => `${block.role}: ${page.text.slice(...block.span)}`);

/** A paragraph long enough to be prose, with its own words in it. */
export const prose = (words: string): string =>
  `<p>${words} The council met for three hours on Tuesday, heard six speakers from the harbour district and put off the vote until the spring.</p>`;
