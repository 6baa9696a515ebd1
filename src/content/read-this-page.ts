import { guessLanguage } from "../core/text/guess-language.ts";
import { readPage, type PageReading } from "../page/read-page.ts";

/** Reads the document as it stands now. */
export const readThisPage = (): PageReading => readPage(document, { url: location.href, language: guessLanguage });
