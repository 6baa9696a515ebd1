/** A document with everything the index keeps about it: its fingerprints and its own citations. */
import type { Detector } from "../core/detect/create-detector.ts";
import { fingerprintDocument } from "../core/match/fingerprint-document.ts";
import type { PreparedDocument } from "../core/match/prepared-document.ts";
import type { SourceDocument } from "../core/model.ts";
import { guessLanguage } from "../core/text/guess-language.ts";
import { readText } from "../page/read-text.ts";

/** Fingerprints a document and detects its citations. `detectorFor` gives the detector for a language. */
export async function prepareDocument(document: SourceDocument, detectorFor: (lang: string) => Promise<Detector> | Detector): Promise<PreparedDocument> {
  const page = readText(document.text, { url: document.url, language: guessLanguage, lang: document.lang ?? "" });
  const { attributions } = (await detectorFor(page.lang)).detect(page);
  const told = { ...document, lang: document.lang ?? page.lang };
  return { document: told, fingerprints: fingerprintDocument(told), attributions };
}
