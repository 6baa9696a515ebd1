import type { Span } from "../model.ts";
import type { Anchor } from "./anchors.ts";
import type { Token } from "./tokenize.ts";
import { findAnchors } from "./anchors.ts";
import { splitSentences } from "./split-sentences.ts";
import type { World } from "./world.ts";

/** A sentence with the anchors inside it, by key. */
export type AnchoredSentence = { span: Span; length: number; anchors: Map<string, Anchor>; marks: string };

/** The sentences of a text, in order, with their anchors. */
export function anchorSentences(text: string, tokens: readonly Token[], lang: string, world: World): AnchoredSentence[] {
  const sentences = splitSentences(text).map((span) => ({ span, length: span[1] - span[0], anchors: new Map<string, Anchor>(), marks: marksOf(text.slice(...span)) }));
  let at = 0;
  for (const anchor of findAnchors(tokens, text, lang, world).sort((a, b) => a.start - b.start)) {
    while (at + 1 < sentences.length && (sentences[at + 1]?.span[0] ?? 0) <= anchor.start) at++;
    sentences[at]?.anchors.set(anchor.key, anchor);
  }
  return sentences;
}

// Marks that translators keep: questions, exclamations, quotation, brackets.
function marksOf(text: string): string {
  return (/[?？؟]/.test(text) ? "?" : "") + (/[!！]/.test(text) ? "!" : "") + (/["“”„«»「」『』]/.test(text) ? '"' : "") + (/[(（]/.test(text) ? "(" : "");
}
