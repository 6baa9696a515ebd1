import type { LanguagePack } from "../detect/language-pack.ts";
import type { Block, PageText, Span } from "../model.ts";
import type { Steps } from "../steps.ts";
import { foldCase, isSpace, isWordUnit } from "./characters.ts";
import type { Quotation } from "./quotations.ts";

/** One sentence inside one block; `block` is the block's index in `PageText.blocks`. */
export type Sentence = { span: Span; block: number };

const terminators = /[.!?…。！？｡؟۔।]+/gu;
const closing = "”“\"»«’‘'」』)]）】";
/** Longest quotation that holds a sentence together; beyond it the mark is rather an unclosed one. */
const longestQuotation = 1500;

/** Blocks split between two rests. */
const blocksPerStep = 32;

/** Sentences of the page in order. None crosses a block, and a quotation is not cut where it has its own full stops. */
export function* splitSentences(page: PageText, pack: LanguagePack, quotations: Quotation[]): Steps<Sentence[]> {
  const held = quotations.filter((q) => q.depth === 0 && !q.dash && q.outer[1] - q.outer[0] <= longestQuotation);
  const abbreviations = new Set(pack.text.abbreviations);
  const opening = new Set(quotations.map((q) => q.outer[0]));
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [index, block] of page.blocks.entries()) {
    if (index % blocksPerStep === 0) yield;
    let start = block.span[0];
    for (const end of sentenceEnds({ text: page.text, opening, pack, abbreviations }, block)) {
      while (next < held.length && (held[next]?.outer[1] ?? 0) < end) next += 1;
      const quotation = held[next];
      const inside = quotation && quotation.outer[0] < end && end < quotation.outer[1];
      if (inside || end <= start) continue;
      push(sentences, page.text, [start, end], index);
      start = end;
    }
    push(sentences, page.text, [start, block.span[1]], index);
  }
  return sentences;
}

function push(sentences: Sentence[], text: string, [from, to]: Span, block: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  if (end > start) sentences.push({ span: [start, end], block });
}

/** `opening`: where quotations open. */
type Splitting = { text: string; opening: ReadonlySet<number>; pack: LanguagePack; abbreviations: ReadonlySet<string> };

function* sentenceEnds({ text, opening, pack, abbreviations }: Splitting, block: Block): Generator<number> {
  const [from, to] = block.span;
  for (const match of text.slice(from, to).matchAll(terminators)) {
    const first = from + match.index;
    let end = first + match[0].length;
    // "双方已签约。“我还不知道。”": the mark that closes quotations in German opens them in Chinese.
    while (end < to && closing.includes(text.charAt(end)) && !opening.has(end)) end += 1;
    if (end >= to) return;
    if (/[。！？｡]/u.test(match[0])) {
      // "……。”他说。": after a closing mark the one who speaks may follow without a space.
      if (end === first + match[0].length) yield end;
      continue;
    }
    if (!isSpace(text.charAt(end))) continue;
    if (match[0] === "." && endsAbbreviation(text, first, from, pack, abbreviations)) continue;
    const follower = nextLetter(text, end, to);
    if (follower === undefined) continue;
    // "…", sagte er / "Why?" he asked: a small letter goes on with the sentence.
    if (follower !== follower.toUpperCase() && follower === follower.toLowerCase()) continue;
    yield end;
  }
}

function nextLetter(text: string, from: number, to: number): string | undefined {
  for (let at = from; at < to; at += 1) if (isWordUnit(text, at)) return text.charAt(at);
  return undefined;
}

/** True where the full stop at `at` belongs to an abbreviation, an initial or an ordinal number. */
function endsAbbreviation(text: string, at: number, from: number, pack: LanguagePack, abbreviations: ReadonlySet<string>): boolean {
  let start = at;
  while (start > from && (isWordUnit(text, start - 1) || text.charAt(start - 1) === "." || text.charAt(start - 1) === "'")) start -= 1;
  const word = text.slice(start, at);
  if (word === "") return false;
  // "צה"ל.": the last letter of an abbreviation that is written with a mark inside is no initial.
  if (/\p{sc=Hebrew}["״]$/u.test(text.slice(Math.max(from, start - 2), start)) && /^\p{sc=Hebrew}$/u.test(word)) return false;
  // "u studiju HRT-a.", "radija RFI-u.": behind an abbreviation's hyphen a letter is its case ending.
  if (/^\p{Ll}$/u.test(word) && /\p{Lu}[-‑]$/u.test(text.slice(Math.max(from, start - 2), start))) return false;
  // An initial, several ("C.Q."), or the first half of "z. B.".
  if (/^\p{L}(?:\.\p{L})*$/u.test(word)) return true;
  // "sier hun til TV 2.": behind these words a number is the rest of a station's name.
  if (pack.text.ordinalStop === true && /^\d{1,3}$/u.test(word)) return !/(?<!\p{L})(?:TV|Radio)[ \u00a0]$/u.test(text.slice(Math.max(from, start - 7), start));
  if (word.length > 12) return false;
  return abbreviations.has(foldCase(word));
}
