import { parseHTML } from "linkedom";
import { guessLanguage } from "../core/text/guess-language.ts";
import type { PageText } from "../core/model.ts";
import { readPage } from "../page/read-page.ts";

/** Reads the HTML of a page that no browser shows. `lang` overrides what the page says; undefined leaves it to the page. */
export function readHtml(html: string, { url, lang }: { url: string; lang?: string | undefined }): PageText {
  const { document } = parseHTML(wrap(html));
  const { page } = readPage(document, { url, language: (text, declared) => lang ?? guessLanguage(text, declared) });
  return page;
}

/** linkedom takes the first tag for the root element, so fragments get one. */
function wrap(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
}
