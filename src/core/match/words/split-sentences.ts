import type { Span } from "../../model.ts";

/**
 * The sentences of a text of unknown language, as far as marks show them, in order. Rough on purpose: alignment joins and
 * splits again, and a document brings no language pack. Spans are trimmed; linear in the text's length.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(sentenceEnd)) {
    const stop = end.index + end[0].length;
    if (isAbbreviation(text, start, end.index)) continue;
    add(text, start, stop, spans);
    start = stop;
  }
  add(text, start, text.length, spans);
  return spans;
}

// An end mark with the marks that close after it, before a space and no small letter; CJK marks need no space; a line ends too.
const sentenceEnd = /[.!?…؟۔։]+["'”’»“)\]]*(?=\s+(?!\p{Ll}))|[。！？]+["'”’」』）]*|।|\n+/gu;

// "Dr. Weber", "U.S. Senate", "13. September", "z. B.": at most three characters or a number before the stop.
function isAbbreviation(text: string, start: number, stop: number): boolean {
  if (text[stop] !== ".") return false;
  const before = /(?:^|[\s(«„"“.])([\p{L}\p{N}]{1,3})$/u.exec(text.slice(Math.max(start, stop - 6), stop))?.[1];
  if (before === undefined) return false;
  if (/^\p{N}{1,2}$/u.test(before)) return true;
  return /^\p{L}$/u.test(before) || titles.has(before.toLowerCase());
}

const titles = new Set(["mr", "mrs", "ms", "dr", "st", "jr", "sr", "no", "nr", "ca", "bzw", "ing", "lic", "sra", "gen", "col", "sen", "rep", "gov", "vs", "тыс", "млн", "им", "гг", "ул", "др", "mme", "pp", "rd", "abs", "tz"]);

function add(text: string, start: number, end: number, spans: Span[]): void {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = start + raw.trimEnd().length;
  if (to > from) spans.push([from, to]);
}
