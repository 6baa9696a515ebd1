/** What stands around a name on the page: signs and words that make it a source. */
import type { PageText, Span } from "../model.ts";
import type { NameHit } from "./directory.ts";
import { normalise, type SourceWords } from "./source-words.ts";

export type Context = {
  /** Signs that print sources: brackets, a slash group, a dateline, a label, its own line. */
  strong: boolean;
  /** In brackets or a slash group whose other parts are names, places and dates. */
  group: boolean;
  /** A preposition, verb of speech or agency noun beside the name. */
  cue: boolean;
  /** A verb of speech or noun further off in the sentence. */
  weak: boolean;
  /** Words directly before and after the name, within its sentence, as `normalise` writes them. */
  before: string[];
  after: string[];
};

type Place = { page: PageText; hits: NameHit[]; index: number; words: SourceWords };

/** How many words beside a name a cue may stand away: "laut der staatlichen russischen Agentur X". */
const nearWords = 4;
const farWords = 9;
/** Longest text in brackets or dateline that may be a credit. */
const longestCredit = 60;

export function readContext(place: Place): Context {
  const { page, hits, index, words } = place;
  const span = hits[index]?.span ?? [0, 0];
  const sentence = sentenceAround(page, span);
  const left = page.text.slice(sentence[0], span[0]);
  const right = page.text.slice(span[1] + (hits[index]?.suffix.length ?? 0), sentence[1]);
  const before = wordsOf(left).slice(-farWords);
  const after = wordsOf(right).slice(0, farWords);
  const group = inBrackets(place) || inSlashGroup(place);
  const strong = group || ownLine(place) || afterLabel(left, words) || inDateline(place, left, right);
  const cue = words.spaced ? spacedCue(words, before, after) : unspacedCue(words, left, right);
  const weak = [...before, ...after].some((word) => words.verbs.has(word) || words.agencyNouns.includes(word));
  return { strong, group, cue: cue || hasRoleSuffix(hits[index]), weak, before, after };
}

/** The stretch between the stops around the name, at most 200 units each way, within its block. */
function sentenceAround({ text, blocks }: PageText, [start, end]: Span): Span {
  const block = blocks.find((one) => one.span[0] <= start && start < one.span[1])?.span ?? [0, text.length];
  const left = text.slice(Math.max(block[0], start - 200), start);
  const right = text.slice(end, Math.min(block[1], end + 200));
  const from = Math.max(0, ...[...left.matchAll(/[.!?]["”»“]?\s+(?=\P{Ll})|[。！？]/gu)].map((stop) => stop.index + stop[0].length));
  const to = /[.!?](?=["”»“]?(?:\s|$))|[。！？]/u.exec(right)?.index ?? right.length;
  return [start - left.length + from, end + to];
}

const wordsOf = (text: string): string[] => normalise(text).split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter(Boolean);

/** In brackets that hold nothing but names, places, dates and signs. */
function inBrackets({ page: { text }, hits, index }: Place): boolean {
  const hit = hits[index];
  if (!hit) return false;
  const [start, end] = hit.span;
  const open = /[([（【［〔]([^()[\]（）【】\n]{0,40})$/u.exec(text.slice(Math.max(0, start - 42), start));
  if (!open) return false;
  const close = /^([^()[\]（）【】]{0,40}?)[)\]）】］〕]/u.exec(text.slice(end, end + longestCredit));
  if (!close) return false;
  return isCreditText(open[1] ?? "") && isCreditText(close[1] ?? "");
}

/** Place names, dates, other names and signs; running words in small letters make it a sentence. */
function isCreditText(text: string): boolean {
  const words = text.split(/[\s,;:/–—=-]+/u).filter(Boolean);
  return words.length <= 6 && words.filter((word) => /^\p{Ll}{4,}$/u.test(word)).length <= 1;
}

/** "dpa/AFP", "ats-afp-ap", "sda, afp": names joined by signs, two of them at least, or one joined with initials. */
function inSlashGroup({ page: { text }, hits, index }: Place): boolean {
  const hit = hits[index];
  if (!hit) return false;
  return [hits[index - 1], hits[index + 1]].some((other) => {
    if (!other) return false;
    const [first, second] = other.span[0] < hit.span[0] ? [other, hit] : [hit, other];
    return /^\s?[/／\-–|+&·]\s?$/u.test(text.slice(first.span[1], second.span[0])) && other.class === hit.class;
  });
}

/** Alone on its line, but for signs, other names and a label. */
function ownLine({ page: { text }, hits, index }: Place): boolean {
  const hit = hits[index];
  if (!hit) return false;
  const from = text.lastIndexOf("\n", hit.span[0] - 1) + 1;
  const end = text.indexOf("\n", hit.span[1]);
  const to = end < 0 ? text.length : end;
  if (to - from > longestCredit) return false;
  let rest = text.slice(from, hit.span[0]) + text.slice(hit.span[1], to);
  for (const other of hits) {
    if (other !== hit && other.span[0] >= from && other.span[1] <= to) rest = rest.replace(text.slice(...other.span), "");
  }
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** "Foto: dpa", "© AFP", "Quelle: KCNA". */
function afterLabel(left: string, { labels }: SourceWords): boolean {
  const line = left.slice(left.lastIndexOf("\n") + 1);
  if (/(?:©|\(c\)|ⓒ)\s*(?:\d{4}\s*)?[^.\n]{0,30}$/iu.test(line)) return true;
  const label = /([\p{L}\p{M} ]{2,40})[:：=]\s*[^.:：\n]{0,30}$/u.exec(line)?.[1];
  return label !== undefined && labels.some((word) => normalise(label).endsWith(word));
}

/** "PARIS (AFP) –", "МОСКВА, 13 сен — РИА Новости.", "新华社北京5月3日电", "(서울=연합뉴스)". */
function inDateline({ page: { text }, hits, index, words }: Place, left: string, right: string): boolean {
  const hit = hits[index];
  if (!hit) return false;
  const lineStart = text.lastIndexOf("\n", hit.span[0] - 1) + 1;
  const head = text.slice(lineStart, hit.span[0]);
  if (head.length > longestCredit) return false;
  if (words.datelineEnds.some((end) => right.slice(0, 16).includes(end)) && head.length < 20) return true;
  const short = head.length === 0 || isCreditText(head);
  const opens = head.length === 0 || /[,–—\-=(（]\s*$/u.test(head);
  return short && opens && left.length <= longestCredit && /^\s?(?:\)|）)?\s?(?:[–—]|--|-\s|\.\s?[–—-]|\.$|\.\s)/u.test(right.slice(0, 6) || ".");
}

function spacedCue(words: SourceWords, before: string[], after: string[]): boolean {
  const near = ` ${before.slice(-nearWords).join(" ")} `;
  const next = ` ${after.slice(0, nearWords).join(" ")} `;
  if (words.before.some((phrase) => near.includes(` ${phrase} `))) return true;
  if (words.after.some((phrase) => next.startsWith(` ${phrase} `))) return true;
  if (words.agencyNouns.some((noun) => near.includes(` ${noun} `) || next.startsWith(` ${noun} `))) return true;
  if (words.outletNouns.some((noun) => near.includes(` ${noun} `))) return true;
  if (words.verbPhrases.some((phrase) => near.includes(` ${phrase} `) || next.includes(` ${phrase} `))) return true;
  return [...before.slice(-3), ...after.slice(0, 3)].some((word) => words.verbs.has(word));
}

function unspacedCue(words: SourceWords, left: string, right: string): boolean {
  const near = normalise(left.slice(-14));
  const next = normalise(right.slice(0, 14));
  if (words.before.some((phrase) => near.includes(phrase)) || words.after.some((phrase) => next.includes(phrase))) return true;
  if (words.agencyNouns.some((noun) => near.endsWith(noun) || next.startsWith(noun))) return true;
  if (words.outletNouns.some((noun) => near.endsWith(noun))) return true;
  return [...words.verbs, ...words.verbPhrases].some((verb) => near.includes(verb) || next.includes(verb));
}

/** Particles and case endings are only written onto nouns that take part in the sentence; they are a cue for Hangul. */
const hasRoleSuffix = (hit: NameHit | undefined): boolean => hit !== undefined && /^[은는에]/u.test(hit.suffix);
