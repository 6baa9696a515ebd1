import { firstIndex } from "../../../first-index.ts";
import type { Mention, Span } from "../../../model.ts";
import type { Quotation } from "../../../text/quotations.ts";
import type { Reading } from "../../candidate.ts";
import type { ReadSentence } from "../sentence/read-sentence.ts";

/** The outermost quotations inside what was said, without their marks. */
export function quotedIn(content: Span[], { quotations, mentions }: Reading): Span[] {
  const found: Span[] = [];
  for (const [start, end] of content) {
    for (let at = firstFrom(quotations, start); at < quotations.length && (quotations[at]?.outer[0] ?? end) < end; at += 1) {
      const quotation = quotations[at];
      if (quotation && quotation.depth === 0 && quotation.outer[1] <= end && !isNameOnly(mentions, quotation.inner)) found.push(quotation.inner);
    }
  }
  return found;
}

/** The name of a medium in quotation marks is nobody's words. Mentions are in order. */
function isNameOnly(mentions: Mention[], [from, to]: Span): boolean {
  for (let at = firstIndex(mentions, ({ span }) => span[0] >= from); at < mentions.length; at += 1) {
    const span = mentions[at]?.span;
    if (span === undefined || span[0] - from > mostMarks) return false;
    if (span[1] <= to && to - from - (span[1] - span[0]) <= mostMarks) return true;
  }
  return false;
}

/** Units between quotation marks beside the name: inner marks, a stop. */
const mostMarks = 4;

/** Index of the first quotation that starts at or after `start`. */
export const firstFrom = (quotations: Quotation[], start: number): number => firstIndex(quotations, ({ outer }) => outer[0] >= start);

/** Direct speech that a dash at the start of the paragraph or of the sentence marks: its words are quoted without marks around them. */
export function opensWithDash(content: Span[], read: ReadSentence, { page, pack }: Reading): boolean {
  const block = page.blocks[read.block];
  const first = content[0];
  if (!pack.text.dashSpeech || block === undefined || first === undefined) return false;
  return [block.span[0], read.span[0]].some((start) => start < first[0] && /^[–—―-]\s*$/u.test(page.text.slice(start, first[0])));
}

/** «…, — сказал он. — …»: the cue stands inside the marks that hold the words. */
export function isInsert([start, end]: Span, { quotations }: Reading): boolean {
  for (let at = firstIndex(quotations, ({ outer }) => outer[1] > end); at < quotations.length && (quotations[at]?.outer[0] ?? end) < start; at += 1) {
    if (quotations[at]?.dash === false && (quotations[at]?.inner[1] ?? 0) >= end) return true;
  }
  return false;
}

/** One word in marks is a nickname or irony; whoever says the sentence was not quoted with it. */
export function isQuoted(words: string): boolean {
  return /\p{L}[\s\p{P}]+\p{L}/u.test(words.trim()) || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{4}/u.test(words);
}
