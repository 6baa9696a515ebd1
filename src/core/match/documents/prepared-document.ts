import type { SourceDocument } from "../../model.ts";
import type { DocumentFingerprints } from "./fingerprint-document.ts";

/** A document with everything the index keeps about it, computed before it is stored. */
export type PreparedDocument = {
  document: SourceDocument;
  fingerprints: DocumentFingerprints;
};
