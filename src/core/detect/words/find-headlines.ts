import type { NameHit } from "../../directory/directory.ts";
import { firstIndex } from "../../first-index.ts";
import type { Block, Mention, Span } from "../../model.ts";
import type { Steps } from "../../steps.ts";
import { foldCase } from "../../text/characters.ts";
import type { Candidate, Reading } from "../candidate.ts";
import { wordEnd } from "../credits/word-index.ts";

/** Roles of blocks that may be a headline; plain text and teaser pages mark none. */
const roles = new Set(["headline", "subhead", "lead", "paragraph", "list", "other"]);
/** Longest line that is read as a headline, in characters; one of Chinese says as much as three of Latin. */
const longest = 160;
/** Fewest words beside the name: "Quelle: dpa" and "Der Sitz von: dpa" are none. */
const fewestWords = 3;

/** Blocks read between two rests. */
const blocksPerStep = 64;

/** Where the name stands in the line and which words it vouches for. */
type Headline = { name: Mention; content: Span; quoted: Span | undefined; confidence: number };

/** "Reuters: Pentagon weighs second carrier", "Ferry captain resigns – Reuters", ロイター「…」: a headline names its source before a colon, or behind its last mark. */
export function* findHeadlines(reading: Reading): Steps<Candidate[]> {
  const { mentions, page } = reading;
  const media = mentions.filter(({ class: kind }) => kind === "agency" || kind === "outlet");
  if (media.length === 0) return [];
  const speakers = yield* countSpeakers(page.text, page.blocks);
  const candidates: Candidate[] = [];
  let next = 0;
  for (const [index, block] of page.blocks.entries()) {
    if (index % blocksPerStep === 0) yield;
    while ((media[next]?.span[0] ?? Infinity) < block.span[0]) next += 1;
    const inside: Mention[] = [];
    for (let at = next; (media[at]?.span[1] ?? Infinity) <= block.span[1]; at += 1) inside.push(media[at] as Mention);
    if (inside.length === 0 || !mayBeHeadline(page.text, block)) continue;
    const found = nameFirst(reading, block, inside, speakers, block.role === "headline" || index === 0) ?? (block.role === "headline" || index === 0 ? nameLast(reading, block, inside) : undefined);
    if (found) candidates.push(toCandidate(reading, block, found));
  }
  return candidates;
}

function mayBeHeadline(text: string, { role, span }: Block): boolean {
  return roles.has(role) && span[1] - span[0] <= longest && !text.slice(...span).includes("\n");
}

/** How many blocks begin with the same words and a colon: an interview prints who speaks before every turn. */
function* countSpeakers(text: string, blocks: Block[]): Steps<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const [index, { span }] of blocks.entries()) {
    if (index % blocksPerStep === 0) yield;
    const name = /^([^\n:：]{2,40})[:：]/u.exec(text.slice(span[0], Math.min(span[1], span[0] + 42)))?.[1];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const mark = "[\"'“”„«»‘’《》「」『』]?";
const opening = new RegExp(`^${mark}$`, "u");
/** "SVT:s programledare": a colon before a small letter writes an ending onto the name. */
const colon = new RegExp(`^${mark}[\\s\\u00a0]*[:：](?!\\p{Ll})[\\s\\u00a0]*`, "u");
/** In scripts without capitals a quotation may follow the name at once. */
const quoted = /^[\s\u00a0]*[,、，]?[\s\u00a0]*(?=[「『“"«])/u;

function nameFirst({ page, names, pack }: Reading, block: Block, [name]: Mention[], speakers: Map<string, number>, opensPage: boolean): Headline | undefined {
  if (!name) return undefined;
  const { text } = page;
  const before = text.slice(block.span[0], name.span[0]);
  const rest = text.slice(name.span[1], block.span[1]);
  // WSJ "…" too, where what it said has no capitals.
  const isDense = !/[\p{Lu}\p{Ll}]/u.test(text.slice(...name.span)) || /^\P{L}{0,3}\p{Lo}/u.test(rest);
  // "독일 슈피겔, “…”": the paper's country may stand before it.
  const opens = opening.test(before) || (isDense && pack.vague?.includes(before.trim()) === true);
  const lead = (opens && colon.exec(rest)?.[0]) || (opens && isDense && closesInQuote(rest) ? quoted.exec(rest)?.[0] : undefined);
  if (lead === undefined || lead === "" && !isDense) return undefined;
  const start = name.span[1] + lead.length;
  const said = text.slice(start, block.span[1]);
  const turns = speakers.get(text.slice(block.span[0], name.span[1])) ?? 0;
  // A question is the interviewer's, and what only a sentence's second half says belongs to the sentence.
  if (turns > 1 || countWords(said) < fewestWords || /[?？؟]["”»]?$/u.test(said)) return undefined;
  // „Монитор“: in marks of its own an everyday word is a title in any line.
  const titled = before !== "" && /^["”“»」』]/u.test(rest);
  const doubted = riskOf(name, names) === 2;
  // "Arte: equipe de infografia": a word that means other things labels a role as well.
  const label = !titled && (doubted || /^\p{Ll}/u.test(said)) && countWords(said) <= fewestWords;
  const sure = label ? 0.7 : !doubted ? 0.85 : opensPage || titled ? 0.82 : 0.7;
  return { name, content: [start, block.span[1]], quoted: wholeQuote(text, [start, block.span[1]]), confidence: sure };
}

const closesInQuote = (rest: string): boolean => /["”»」』]$/u.test(rest.trimEnd());

/** The words inside the marks, where they are all that was said. */
function wholeQuote(text: string, [start, end]: Span): Span | undefined {
  const inner = /^["“„«「『]([^"“”„«»「」『』]+)["”“»」』]$/u.exec(text.slice(start, end));
  return inner ? [start + 1, end - 1] : undefined;
}

const lastMark = /[\s\u00a0]*(?:[:：]|[\s\u00a0][-–—])[\s\u00a0]*["“„«»《]?$/u;

function nameLast({ page, names, words: { credits } }: Reading, block: Block, inside: Mention[]): Headline | undefined {
  const name = inside[inside.length - 1];
  if (!name) return undefined;
  const { text } = page;
  const before = text.slice(block.span[0], name.span[0]);
  const joint = lastMark.exec(before)?.[0];
  const closed = /^["”“»》]?[\s\u00a0]*$/u.test(text.slice(name.span[1], block.span[1]));
  const said = before.slice(0, before.length - (joint?.length ?? 0));
  const label = foldCase(/[\p{L}\p{M}]+$/u.exec(said)?.[0] ?? "");
  if ([credits.marks.credit, credits.marks.source, credits.marks.byline].some((marks) => wordEnd(marks, label, 0) === label.length)) return undefined;
  // A caption ends its sentence before it names the picture's agency, with a label of a few words or without.
  if (/[.!?…][\s\u00a0]+\p{L}+(?:[\s\u00a0]\p{L}+){0,2}$/u.test(said)) return undefined;
  if (joint === undefined || !closed || riskOf(name, names) === 2 || countWords(said) <= fewestWords || /[.!?…。！？।؟][”"»]?$/u.test(said) || inside.length > 1 && /[/,]/u.test(joint)) return undefined;
  return { name, content: [block.span[0], block.span[0] + said.length], quoted: undefined, confidence: 0.82 };
}

/** Names are in order. */
function riskOf({ span: [start] }: Mention, names: NameHit[]): number {
  const hit = names[firstIndex(names, ({ span }) => span[0] >= start)];
  return hit?.span[0] === start ? hit.risk : 0;
}

const countWords = (text: string): number => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length + (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu) ?? []).length / 2;

function toCandidate({ linksIn, directory, pack }: Reading, block: Block, { name, content, quoted: words, confidence }: Headline): Candidate {
  const entry = directory.entry(name.id);
  return {
    kind: words ? "quote" : "statement",
    content: [content],
    quoted: words ? [words] : [],
    cue: null,
    evidence: block.span,
    path: [
      {
        class: name.class,
        id: name.id,
        name: entry ? directory.displayName(name.id, pack.lang) : name.id,
        host: entry?.hosts[0] ?? null,
        span: name.span,
        ...(name.alternatives.length > 0 ? { alternatives: name.alternatives } : {}),
      },
    ],
    stance: "asserts",
    links: linksIn(block.span),
    stated: "explicit",
    rule: "words/headline",
    confidence,
  };
}
