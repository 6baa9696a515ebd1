import type { Span } from "../../model.ts";
import type { Anchor } from "../anchors/anchors.ts";
import type { Token } from "../words/tokenize.ts";
import { findAnchors } from "../anchors/anchors.ts";
import { splitSentences } from "../words/split-sentences.ts";
import type { World } from "../anchors/world.ts";

/** A sentence with the anchors inside it, by key. */
export type AnchoredSentence = { span: Span; length: number; anchors: Map<string, Anchor>; marks: string };

/** The sentences of a text, in order, with their anchors; `units` are known to be whole, such as headlines without a mark at their end. */
export function anchorSentences(text: string, tokens: readonly Token[], lang: string, world: World, units: readonly Span[] = []): AnchoredSentence[] {
  const sentences = cutAtUnits(text, splitSentences(text), units).map((span) => ({ span, length: span[1] - span[0], anchors: new Map<string, Anchor>(), marks: marksOf(text.slice(...span)) }));
  let at = 0;
  for (const anchor of findAnchors(tokens, text, lang, world).sort((a, b) => a.start - b.start)) {
    while (at + 1 < sentences.length && (sentences[at + 1]?.span[0] ?? 0) <= anchor.start) at++;
    sentences[at]?.anchors.set(anchor.key, anchor);
  }
  return sentences;
}

// A quote inside a sentence is no unit: marks or small letters join it to the words around.
function cutAtUnits(text: string, sentences: readonly Span[], units: readonly Span[]): Span[] {
  const cuts = units.flatMap((unit) => unit.filter((at) => isUnmarkedEnd(text, at)));
  return sentences.flatMap(([start, end]) => {
    const inside = [...new Set(cuts)].filter((at) => at > start && at < end).sort((a, b) => a - b);
    return [start, ...inside].map((from, i): Span => {
      const part = text.slice(from, inside[i] ?? end);
      return [from + part.length - part.trimStart().length, from + part.trimEnd().length];
    });
  });
}

function isUnmarkedEnd(text: string, at: number): boolean {
  return /[\p{L}\p{N}’‘'”“"»]\s*$/u.test(text.slice(Math.max(0, at - 3), at)) && /^\s*[„“"«‘‚']?\p{Lu}/u.test(text.slice(at, at + 3)) && /\s/.test(text.slice(at - 1, at + 1));
}

// Marks that translators keep: questions, exclamations, quotation, brackets.
function marksOf(text: string): string {
  return (/[?？؟]/.test(text) ? "?" : "") + (/[!！]/.test(text) ? "!" : "") + (/["“”„«»「」『』]/.test(text) ? '"' : "") + (/[(（]/.test(text) ? "(" : "");
}
