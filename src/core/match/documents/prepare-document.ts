/** A document with everything the index keeps about it. */
import type { SourceDocument } from "../../model.ts";
import { guessLanguage } from "../../text/guess-language.ts";
import { fingerprintDocument } from "./fingerprint-document.ts";
import type { PreparedDocument } from "./prepared-document.ts";
import { readTitleStatus } from "./status-in-title.ts";
import type { World } from "../anchors/world.ts";

/** Fingerprints a document, with the language of its text and the status in its title where it does not tell them. */
export function prepareDocument(document: SourceDocument, world: World): PreparedDocument {
  const status = document.status ?? readTitleStatus(document.title, world)?.status;
  const told = { ...document, lang: document.lang ?? guessLanguage(document.text, ""), ...(status && { status }) };
  return { document: told, fingerprints: fingerprintDocument(told, world) };
}
