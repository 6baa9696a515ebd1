import type { LanguagePack } from "../detect/language-pack.ts";
import type { Block, PageText, Span } from "../model.ts";
import type { Steps } from "../steps.ts";
import { isSpace, isWordUnit } from "./characters.ts";

/**
 * One passage in quotation marks (or dash speech).
 * `outer` includes the marks, `inner` does not. A quotation that runs over several paragraphs is one
 * entry per paragraph with `continues` set on all but the first.
 */
export type Quotation = { outer: Span; inner: Span; depth: number; block: number; dash: boolean; continues: boolean };

/** What may close each mark. Marks of different styles are paired where writers and programs mix them („…"). */
const closers: Record<string, string> = {
  "„": "“”\"‟",
  "“": "”\"",
  "”": "”",
  "\"": "\"”",
  "«": "»",
  "»": "«»",
  "‹": "›",
  "›": "‹›",
  "‚": "‘’'",
  "‘": "’'",
  "’": "’",
  "'": "'’",
  "「": "」",
  "『": "』",
  "﹁": "﹂",
  "〝": "〞〟",
  "＂": "＂",
};
const marks = /[„“”"«»‹›‚‘’'「」『』﹁﹂〝〞〟＂‟]/gu;
/** Marks that are apostrophes far more often than quotation marks. */
const apostrophes = "’'‘";
/** "‘아침 대담’에서": in scripts without apostrophes a mark between two letters is the end of a title and its particle. */
const particleScript = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** A leading dash with a space after it: "– Det er bra, sier hun." */
const dash = /^[–—―-]\s*(?=\S)/u;

/** Blocks read between two rests. */
const blocksPerStep = 32;

/** All quotations of the page in order of their start, paired within each block by a stack over all styles. */
export function* findQuotations(page: PageText, pack: LanguagePack): Steps<Quotation[]> {
  const found: Quotation[] = [];
  const styles: Styles = { opens: new Set(pack.text.quotes.map(([open]) => open)), closes: new Set(pack.text.quotes.map(([, close]) => close)) };
  let open: string | undefined;
  for (const [index, block] of page.blocks.entries()) {
    if (index % blocksPerStep === 0) yield;
    const { pairs, unclosed } = pairMarks(page.text, block, styles);
    const continued = open !== undefined ? continuation(page.text, block, pairs, open) : undefined;
    if (continued) found.push({ outer: [continued.start, continued.end], inner: [continued.start + 1, continued.closed ? continued.end - 1 : continued.end], depth: 0, block: index, dash: false, continues: true });
    const isLong = unclosed !== undefined && isSpace(page.text.charAt(unclosed - 1)) && startsBlock(page.text, block, unclosed);
    const runsOn = isLong && nextStartsWith(page, index + 1, page.text.charAt(unclosed));
    if (runsOn && !continued) found.push({ outer: [unclosed, block.span[1]], inner: [unclosed + 1, block.span[1]], depth: 0, block: index, dash: false, continues: false });
    open = runsOn ? page.text.charAt(unclosed) : undefined;
    for (const pair of pairs) {
      if (continued && pair.start === continued.start) continue;
      const inside = (runsOn && pair.start > unclosed) || (continued !== undefined && pair.start > continued.start && pair.end < continued.end);
      found.push({ outer: [pair.start, pair.end], inner: [pair.start + 1, pair.end - 1], depth: pair.depth + (inside ? 1 : 0), block: index, dash: false, continues: false });
    }
    const speech = pack.text.dashSpeech ? dashSpeech(page.text, block) : undefined;
    if (speech) found.push({ ...speech, depth: 0, block: index, dash: true, continues: false });
  }
  return found.sort((a, b) => a.outer[0] - b.outer[0] || b.outer[1] - a.outer[1]);
}

/** The marks of the pack's own styles. */
type Styles = { opens: Set<string>; closes: Set<string> };
type Pair = { start: number; end: number; depth: number };
type Open = { at: number; mark: string; inside: Pair[] };

/** Pairs the marks of one block. An odd mark is dropped, and what was read as its inside moves up one level. */
function pairMarks(text: string, block: Block, { opens, closes }: Styles): { pairs: Pair[]; unclosed: number | undefined } {
  const [from, to] = block.span;
  const stack: Open[] = [];
  const pairs: Pair[] = [];
  // The block alone: in a text without marks a search would run to the page's end, once for each block.
  for (const match of text.slice(from, to).matchAll(marks)) {
    const at = from + match.index;
    const mark = match[0];
    const action = readMark(text, at, mark, stack, opens, closes);
    if (action === "open") stack.push({ at, mark, inside: [] });
    if (typeof action === "number") {
      const pair = { start: stack[action]?.at ?? at, end: at + 1, depth: action };
      // Marks opened after it never closed: they were odd, and their insides belong to this pair.
      const inside = stack.splice(action).flatMap((open, level) => open.inside.map((p) => ({ ...p, depth: p.depth - Math.max(0, level) })));
      const parent = stack[stack.length - 1];
      (parent?.inside ?? pairs).push(pair, ...inside);
    }
  }
  const unclosed = stack[0]?.at;
  const rest = stack.flatMap((open, level) => open.inside.map((p) => ({ ...p, depth: p.depth - level - 1 })));
  return { pairs: [...pairs, ...rest].sort((a, b) => a.start - b.start), unclosed };
}

/** Whether the mark opens a quotation, closes the one at the answered level of the stack, or is no quotation mark. */
function readMark(text: string, at: number, mark: string, stack: Open[], opens: Set<string>, closes: Set<string>): "open" | number | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const wordBefore = before !== "" && isWordUnit(text, at - 1);
  const wordAfter = after !== "" && isWordUnit(text, at + 1);
  if (apostrophes.includes(mark) && wordBefore && wordAfter && !particleScript.test(after)) return undefined;
  const spaceBefore = isSpace(before) || "([{–—-/:".includes(before) || marksOnly(before);
  const spaceAfter = isSpace(after) || ".,;:!?)]}–—-".includes(after);
  const level = closingLevel(stack, mark);
  const looksOpening = spaceBefore && !spaceAfter;
  const mayOpen = (closers[mark] !== undefined || opens.has(mark)) && !(closes.has(mark) && !opens.has(mark) && !looksOpening);
  if (level !== undefined && !(looksOpening && mayOpen && !isStrictCloser(mark))) return level;
  if (!mayOpen) return undefined;
  // Inches, minutes and the genitive of "the boys'" stand behind a word.
  if (wordBefore && (apostrophes.includes(mark) || mark === "\"")) return undefined;
  if (spaceAfter && !opens.has(mark) && !looksOpening) return undefined;
  return "open";
}

function closingLevel(stack: Open[], mark: string): number | undefined {
  for (let level = stack.length - 1; level >= 0; level -= 1) {
    const open = stack[level]?.mark ?? "";
    if ((closers[open] ?? "").includes(mark)) return level;
  }
  return undefined;
}

const isStrictCloser = (mark: string) => "」』﹂〞〟".includes(mark);
const marksOnly = (char: string) => char !== "" && "„“«»‹›‚‘\"「『".includes(char);
const startsBlock = (text: string, block: Block, at: number) => text.slice(block.span[0], at).trim() === "";

function nextStartsWith(page: PageText, index: number, mark: string): boolean {
  const next = page.blocks[index];
  if (!next || next.role === "headline" || next.role === "caption" || next.role === "credit") return false;
  return page.text.slice(...next.span).trimStart().startsWith(mark);
}

/** The quotation that goes on in this block: it starts with the same opening mark again. */
function continuation(text: string, block: Block, pairs: Pair[], open: string): { start: number; end: number; closed: boolean } | undefined {
  const start = block.span[0] + (text.slice(...block.span).length - text.slice(...block.span).trimStart().length);
  if (text.charAt(start) !== open) return undefined;
  const pair = pairs.find((p) => p.start === start);
  return pair ? { start, end: pair.end, closed: true } : { start, end: block.span[1], closed: false };
}

/** Direct speech after a leading dash; it runs to the end of its block, and the words form takes out who says it. */
function dashSpeech(text: string, block: Block): { outer: Span; inner: Span } | undefined {
  if (block.role !== "paragraph" && block.role !== "lead" && block.role !== "blockquote" && block.role !== "other") return undefined;
  const match = dash.exec(text.slice(...block.span));
  if (!match || match[0] === "-") return undefined;
  return { outer: [block.span[0], block.span[1]], inner: [block.span[0] + match[0].length, block.span[1]] };
}
