import { guessLanguage } from "../core/text/guess-language.ts";
import type { PageText } from "../core/model.ts";
import { readText } from "../page/read-text.ts";

/** Reads plain text. `lang` is believed; undefined lets the text tell. */
export function readPlainText(text: string, { url, lang }: { url: string; lang?: string | undefined }): PageText {
  return readText(text, { url, lang: lang ?? "", language: (words, declared) => lang ?? guessLanguage(words, declared) });
}
