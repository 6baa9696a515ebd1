import type { Span } from "../../model.ts";

/** Rough spans of quoted words, in order. Pairing marks is the detector's task; a wrong pair here costs a few bytes or a claim. */
export function quotedSpans(text: string): Span[] {
  return [...text.matchAll(/[„“”«»「『"]([^„“”«»「」『』"\n]{12,600})[“”«»」』"]/gu)].map((found) => [found.index, found.index + found[0].length]);
}
