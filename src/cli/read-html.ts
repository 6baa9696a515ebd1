import { guessLanguage } from "../core/text/guess-language.ts";
import type { PageText } from "../core/model.ts";
import { readPage } from "../page/read-page.ts";
import { parseHtml } from "./parse-html.ts";

/** Reads the HTML of a page that no browser shows. `lang` overrides what the page says; undefined leaves it to the page. */
export function readHtml(html: string, { url, lang }: { url: string; lang?: string | undefined }): PageText {
  const { page } = readPage(parseHtml(html), { url, language: (text, declared) => lang ?? guessLanguage(text, declared) });
  return page;
}
