/** A document with everything the index keeps about it: its fingerprints and its own citations. */
import type { Detector } from "../core/detect/create-detector.ts";
import { fingerprintDocument } from "../core/match/fingerprint-document.ts";
import type { PreparedDocument } from "../core/match/prepared-document.ts";
import { readTitleStatus } from "../core/match/status-in-title.ts";
import type { SourceDocument } from "../core/model.ts";
import { detectInText } from "./detect-in-text.ts";

/** Fingerprints a document and detects its citations. `detectorFor` gives the detector for a language. */
export async function prepareDocument(document: SourceDocument, detectorFor: (lang: string) => Promise<Detector> | Detector): Promise<PreparedDocument> {
  const { page, attributions } = await detectInText({ text: document.text, url: document.url, lang: document.lang ?? "" }, detectorFor);
  const status = document.status ?? readTitleStatus(document.title)?.status;
  const told = { ...document, lang: document.lang ?? page.lang, ...(status && { status }) };
  return { document: told, fingerprints: fingerprintDocument(told), attributions };
}
