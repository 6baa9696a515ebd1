import type { Span } from "../../model.ts";

/** A place between two words: what is before it ends at `end`, what is behind begins at `start`; the likelier a quote begins or ends there, the more `bits`. */
export type Cut = { end: number; start: number; bits: number };

/** What the end of a sentence is worth. */
export const sentenceBits = 6;
const markBits = 3;
// A headline that lost its line is followed by a capital without any mark between; so is a name, and the more so behind a capital.
const capitalBits = 3;
const secondCapitalBits = 1;
// A longer sentence is cut at its marks alone.
const mostWords = 120;

/** The places inside `span` where the text can be cut, in order; `ends` are where its sentences end. */
export function findCuts(text: string, span: Span, ends: readonly number[]): Cut[] {
  const cuts: Cut[] = [];
  for (const gap of text.slice(...span).matchAll(gaps)) {
    const [marksBefore = "", marksBehind = ""] = [gap[1], gap[2]];
    const end = span[0] + gap.index + marksBefore.length;
    const start = span[0] + gap.index + gap[0].length - marksBehind.length;
    if (end <= span[0] || start >= span[1]) continue;
    cuts.push({ end, start, bits: bitsOf(text, { end, start }, marksBefore + marksBehind, ends) });
  }
  return cuts.length > mostWords ? cuts.filter(({ bits }) => bits >= markBits) : cuts;
}

// Space with the marks that close before it and those that open behind it; a mark of Chinese or Japanese needs no space.
const gaps = /([.,;:!?…؟،؛»”"“’)\]]*)\s+(?:[-–—]\s+)?([«„“"‘([]*)|([，。；：！？、」』）])/gu;

function bitsOf(text: string, { end, start }: Omit<Cut, "bits">, marks: string, ends: readonly number[]): number {
  if (ends.some((stop) => stop >= end - marks.length && stop <= start)) return sentenceBits;
  if (marks !== "" || end === start || /[-–—]/.test(text.slice(end, start))) return markBits;
  if (!isCapital(text.slice(start, start + 1))) return 0;
  const before = /[^\s]+$/.exec(text.slice(Math.max(0, end - longestWord), end))?.[0] ?? "";
  return isCapital(before.slice(0, 1)) ? secondCapitalBits : capitalBits;
}

const longestWord = 40;

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
