/** What a text that is no page cites. */
import type { Detector } from "../core/detect/create-detector.ts";
import type { Attribution, Mention, PageText, SourceDocument } from "../core/model.ts";
import { guessLanguage } from "../core/text/guess-language.ts";
import { readText } from "../page/read-text.ts";

type About = { text: string; url: string; lang: string };

/** The text read as a page. `lang` is "" where the text must tell. */
export const readAsPage = ({ text, url, lang }: About): PageText => readText(text, { url, language: guessLanguage, lang });

/** The same with its citations; `detectorFor` gives the detector for a language. */
export async function detectInText(about: About, detectorFor: (lang: string) => Promise<Detector> | Detector): Promise<{ page: PageText; attributions: Attribution[]; mentions: Mention[] }> {
  const page = readAsPage(about);
  return { page, ...(await detectorFor(page.lang)).detect(page) };
}

/** What a document of the index cites, read with the facts and rules there are now. */
export async function readCitations({ text, url, lang = "" }: SourceDocument, detectorFor: (lang: string) => Promise<Detector> | Detector): Promise<Attribution[]> {
  return (await detectInText({ text, url, lang }, detectorFor)).attributions;
}
