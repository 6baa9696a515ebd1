import type { Block, BlockRole, PageText, Span } from "../core/model.ts";
import { isCorrection, isBylineOpening, isPictureLine, isRepublicationLine, isSourceLine } from "./line-shape.ts";
import type { ReadingContext } from "./read-page.ts";
import { hostOf } from "./read-hints.ts";

/** Longer first lines are the text itself. */
const longestHeadline = 160;
/** So many lines under the headline may be a byline, and so many at the end a footer. */
const bylineReach = 3;
const footerReach = 4;
/** A caption ends with its picture's credit in brackets. */
const captionEnd = /[(（[][^()（）[\]]{2,60}[)）\]]\s*\|?\s*$/u;
const longestCaption = 400;
const stop = /[.!?…。！？।؟:;,]["'”“»«’)\]]*$/u;

/** Reads plain text: the text stays as it is, each line with words in it is a block with the role that its shape suggests. */
export function readText(text: string, { url, language, lang }: ReadingContext & { lang: string }): PageText {
  const spans = lineSpans(text);
  const blocks = spans.map((span, index): Block => ({ role: roleOf(text.slice(...span), index, spans), span }));
  const headline = blocks.find((block) => block.role === "headline");
  return {
    text,
    blocks: blocks.map((block, index) => (block.role === "caption" || block.role === "credit" ? { ...block, picture: `line-${index}` } : block)),
    links: [],
    embeds: [],
    hints: [],
    lang: language(text, lang),
    url,
    host: hostOf(url),
    title: headline === undefined ? "" : text.slice(...headline.span),
    publishedAt: null,
  };
}

/** Spans of the lines without outer white space; empty lines have none. */
function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const found of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const start = found.index + (found[0].length - found[0].trimStart().length);
    const end = start + found[0].trim().length;
    if (end > start) spans.push([start, end]);
  }
  return spans;
}

function roleOf(line: string, index: number, spans: Span[]): BlockRole {
  const count = spans.length;
  if (index === 0 && count > 1 && opensWithCredit(line)) return isPictureLine(line) ? "credit" : isSourceLine(line) ? "footer" : "byline";
  if (index === 0 && isHeadline(line, spans.slice(1, 1 + bylineReach))) return "headline";
  if (isCorrection(line)) return "correction";
  if (isPictureLine(line)) return "credit";
  if (isSourceLine(line) || (index >= count - footerReach && isRepublicationLine(line))) return "footer";
  if (index > 0 && index <= bylineReach && line.length <= 120 && !stop.test(line) && isBylineOpening(line)) return "byline";
  if (index > 0 && index < count - 1 && line.length <= longestCaption && captionEnd.test(line) && !isSeveralSentences(line)) return "caption";
  return "paragraph";
}

/** A paragraph that its agency signs: behind two sentences and more, the last with its stop, a bracket is no picture's. */
const isSeveralSentences = (line: string): boolean => /\p{L}{3}[)"”»]?[.!?…] ["“„«»(]?\p{Lu}.{20,}[.!?…]["”»]?\s*[(（[][^()（）[\]]*[)）\]][.\s|]*$/u.test(line) || /[。！？].{8,}[。！？][」』]?[（(][^（）()]*[）)]$/u.test(line);

/** A first line that only says whose text it is: "Von Anna Beispiel", "Quelle: dpa", "Jana Kern, ČTK", "STT–AFP". */
function opensWithCredit(line: string): boolean {
  if (stop.test(line) && !isSourceLine(line)) return false;
  if (isPictureLine(line) || isSourceLine(line)) return true;
  // "Von der Leyen wirbt um Stimmen" opens like a byline and goes on like a sentence.
  const running = line.split(/[^\p{L}\p{M}'’.-]+/u).slice(1).filter((word) => /^\p{Ll}{5,}/u.test(word));
  return line.length <= longestByline && ((isBylineOpening(line) && running.length === 0) || endsWithAgencySign(line));
}

const longestByline = 80;
/** Names with capitals, then letters as agencies have them, behind a mark or after a place in capitals: "Jana Kern/ČTK", "STOCKHOLM TT". */
function endsWithAgencySign(line: string): boolean {
  const sign = /(?<![\p{L}\p{M}])\p{Lu}{2,8}\)?$/u.exec(line);
  const before = line.slice(0, sign?.index ?? 0);
  const words = before.split(/[\s,/|()–—-]+/u).filter(Boolean);
  if (words.length === 0 || words.length > 6 || !words.every((word) => /^\p{Lu}/u.test(word))) return false;
  return /[,/|(–—-]\s?$/u.test(before) || (words.length === 1 && /^\p{Lu}{3,}$/u.test(words[0] ?? ""));
}

/** A first line without a stop, with text below it: a longer line, bylines aside. */
function isHeadline(line: string, below: Span[]): boolean {
  return line.length <= longestHeadline && !stop.test(line) && below.some(([start, end]) => end - start > line.length);
}
