import type { SourceDocument } from "../../model.ts";
import type { Fingerprints } from "../index-reader.ts";
import type { Token } from "../words/tokenize.ts";
import { findTellingAnchors } from "../anchors/anchors.ts";
import { hashText, sortedUnique } from "../words/hash.ts";
import { primaryLanguage } from "../words/language-tag.ts";
import { quotedSpans } from "../words/quoted-spans.ts";
import { rareWords } from "./rare-words.ts";
import { indexWindow, shingleHashes, winnow } from "../words/shingles.ts";
import { tokenize } from "../words/tokenize.ts";
import type { World } from "../anchors/world.ts";

/** The fingerprints of a document, and its length in shingles before winnowing. */
export type DocumentFingerprints = Fingerprints & { shingles: number };

/** What the local provenance index keeps of a document to find it again. Pure; linear in the text's length. */
export function fingerprintDocument(document: SourceDocument, world: World): DocumentFingerprints {
  const tokens = tokenize(document.text);
  const title = tokenize(document.title);
  const hashes = shingleHashes(tokens);
  const lang = primaryLanguage(document.lang);
  const anchors = [...findTellingAnchors(tokens, document.text, lang, world), ...findTellingAnchors(title, document.title, lang, world)];
  return {
    shingle: sortedUnique([...literalHashes(tokens, hashes, document.text), ...shingleHashes(title)]),
    word: sortedUnique([...rareWords(tokens), ...rareWords(title)].map((word) => word.hash)),
    anchor: sortedUnique(anchors.map((anchor) => hashText(anchor.key))),
    shingles: hashes.length,
  };
}

// Quoted words are what pages will be asked about: every shingle inside quotation marks is kept.
function literalHashes(tokens: readonly Token[], hashes: Uint32Array, text: string): number[] {
  const positions = new Set(winnow(hashes, indexWindow));
  const quoted = quotedSpans(text);
  let at = 0;
  hashes.forEach((_, i) => {
    const start = tokens[i]?.start ?? 0;
    while (at < quoted.length && (quoted[at]?.[1] ?? 0) <= start) at++;
    if ((quoted[at]?.[0] ?? Infinity) <= start) positions.add(i);
  });
  return [...positions].map((i) => hashes[i] ?? 0);
}
