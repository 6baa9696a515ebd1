import { guessLanguage } from "../core/text/guess-language.ts";
import { readPage } from "../page/read-page.ts";

/** The article of a parsed page; undefined where it has no text. `url` is the page's own. */
export function readArticle(document: Document, url: string): { title: string; text: string; publishedAt: string | null } | undefined {
  const { page } = readPage(document, { url, language: guessLanguage });
  if (page.text.trim() === "") return undefined;
  return { title: page.title, text: page.text, publishedAt: page.publishedAt };
}
