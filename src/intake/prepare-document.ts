/** A document with everything the index keeps about it: its fingerprints and its own citations. */
import { detectAttributions } from "../core/detect/detect-attributions.ts";
import type { LanguagePack } from "../core/detect/language-pack.ts";
import type { Directory } from "../core/directory/directory.ts";
import { fingerprintDocument } from "../core/match/fingerprint-document.ts";
import type { PreparedDocument } from "../core/match/prepared-document.ts";
import type { SourceDocument } from "../core/model.ts";
import { guessLanguage } from "../core/text/guess-language.ts";
import { readText } from "../page/read-text.ts";

/** Fingerprints a document and detects its citations. `packs` gives the pack for a language. */
export async function prepareDocument(document: SourceDocument, packs: (lang: string) => Promise<LanguagePack>, directory: Directory): Promise<PreparedDocument> {
  const page = readText(document.text, { url: document.url, language: guessLanguage, lang: document.lang ?? "" });
  const { attributions } = detectAttributions(page, await packs(page.lang), directory);
  const told = { ...document, lang: document.lang ?? page.lang };
  return { document: told, fingerprints: fingerprintDocument(told), attributions };
}
