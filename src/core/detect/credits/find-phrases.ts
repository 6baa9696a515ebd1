import type { Span } from "../../model.ts";
import { isSpace } from "../../text/characters.ts";
import type { Line } from "./read-lines.ts";
import type { WordIndex } from "./word-index.ts";
import { wordEnd } from "./word-index.ts";

/** A labelled phrase on a line: offsets count from the line's start. */
export type LabelledPhrase = {
  label: Span;
  /** What the label is about, without label and brackets. */
  body: Span;
  /** Label, body and the brackets around them. */
  whole: Span;
  bracket: boolean;
  /** A colon, dash or other mark stands between label and body. */
  marked: boolean;
  /** The label opens the line. */
  first: boolean;
};

const opens = /[([（［【〔]/u;
const closers: { [open: string]: string } = { "(": ")", "[": "]", "（": "）", "［": "］", "【": "】", "〔": "〕" };
/** A new phrase may start at the line's start, in a bracket, after a full stop and after marks that part phrases. */
const starts = /[([（［【〔|｜•·▲▼△■●◆/／∕,，;；–—―©"“”'’»]|[.!?…。！？।۔](?=[\s\u00a0)）\]"”»]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])|(?<=\s)-(?=\s)/gu;
const longestBody = 200;

/** Labelled phrases of the line, in order: "Foto: dpa", "(Source: Reuters)", "… persönlich. Quelle: KCNA". */
export function findLabelled(line: Line, labels: Labels): LabelledPhrase[] {
  if (line.anchors.length === 0) return [];
  const { index } = labels;
  // Few lines hold a label, and few of the others begin with one that is glued to its name.
  const stands = (line.marks & labels.mark) !== 0;
  if (!stands && gluedEnd(line, index, skipSpace(line.text, 0)) < 0) return [];
  return labelledAt(line, index, stands ? phraseStarts(line.text) : { places: [0], joined: new Set() });
}

/** Words that label a phrase, and their bit of `Line.marks`. */
export type Labels = { index: WordIndex; mark: number };

/** Where a label may stand; `joined` are the places right behind a space. */
type Starts = { places: number[]; joined: Set<number> };

function phraseStarts(text: string): Starts {
  const places = [0, ...Array.from(text.matchAll(starts), (match) => match.index + 1)];
  // "… gesperrt Foto: AFP": some pages run caption and credit together; then the label must have its colon.
  const joined = new Set(Array.from(text.matchAll(/[\s\u00a0](?=[\p{Lu}\p{Lo}©ⓒ])/gu), (match) => match.index + 1));
  for (const place of places) joined.delete(place);
  return { places: [...places, ...joined].sort((a, b) => a - b), joined };
}

function labelledAt(line: Line, labels: WordIndex, { places, joined }: Starts): LabelledPhrase[] {
  const phrases: LabelledPhrase[] = [];
  let done = 0;
  for (const place of places) {
    if (place < done || !line.anchors.some((anchor) => anchor >= place && anchor - place <= longestBody)) continue;
    const at = skipSpace(line.text, place);
    // "CreditKevin Frayer/…": some pages print a label and its name without a space.
    const end = Math.max(wordEnd(labels, line.folded, at), place === 0 ? gluedEnd(line, labels, at) : -1);
    if (end < 0) continue;
    const mark = /^[\s\u00a0]*(?:[:：=＝│|｜/／∕►▶»>]|[-–—―](?=[\s\u00a0]))[\s\u00a0]*/u.exec(line.text.slice(end));
    if (joined.has(place) && !/[©ⓒ]/u.test(line.text.charAt(at)) && !/^[\s\u00a0]*[:：]/u.test(line.text.slice(end))) continue;
    // "写真家は…", "사진작가는 …": glued to other letters a label is part of a word, unless a name follows at once.
    if (mark === null && /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(line.text.slice(end, end + 2)) && !line.anchors.includes(end)) continue;
    const from = end + (mark?.[0].length ?? 0);
    const open = place > 0 && opens.test(line.text.charAt(place - 1)) ? place - 1 : /[；;]/u.test(line.text.charAt(place - 1)) ? line.text.lastIndexOf("（", place) : -1;
    const close = open < 0 ? -1 : closingBracket(line.text, open);
    const to = close > from ? close : phraseEnd(line.text, from);
    phrases.push({
      label: [at, end],
      body: [from, to],
      whole: open >= 0 ? [open, close > from ? close + 1 : to] : [at, to],
      bracket: close > from,
      marked: mark !== null,
      first: at === 0,
    });
    done = to;
  }
  return phrases;
}

/** Index of the bracket that closes the one at `open`, nested ones passed over; -1 where none does. */
export function closingBracket(text: string, open: number): number {
  const mark = text.charAt(open);
  const close = closers[mark];
  if (close === undefined) return -1;
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text.charAt(at) === mark) depth += 1;
    if (text.charAt(at) === close && (depth -= 1) === 0) return at;
  }
  return -1;
}

/** End of a phrase that no bracket closes: the next full stop that ends no abbreviation, or the line's end. */
export function phraseEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestBody);
  for (const match of text.slice(from, limit).matchAll(/[.!?](?=[\s\u00a0]+[\p{Lu}„"“«¿¡])|[。！？।۔]/gu)) {
    const at = from + match.index;
    if (!/(?:^|[^\p{L}\p{N}])(?:\p{Lu}\p{Ll}?|\p{Ll}|\d{1,2})$/u.test(text.slice(Math.max(0, at - 3), at))) return at;
  }
  return limit;
}

/** The bracket that closes the line ("… said. (Reuters)"), with what may follow it; undefined where none does. */
export function closingGroup(line: Line): { open: number; close: number } | undefined {
  let close = line.text.length - 1;
  while (close >= 0 && (".。|*_".includes(line.text.charAt(close)) || isSpace(line.text.charAt(close)))) close -= 1;
  if (close < 0 || !")]）］】〕".includes(line.text.charAt(close))) return undefined;
  let depth = 0;
  for (let at = close; at >= Math.max(0, close - longestBody); at -= 1) {
    const char = line.text.charAt(at);
    if (/[)\]）］】〕]/u.test(char)) depth += 1;
    if (opens.test(char) && (depth -= 1) === 0) return { open: at, close };
  }
  return undefined;
}

/** Start of the words after the line's last full stop; 0 where the line is one sentence. Read from the end. */
export function lastSentenceStart(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (!stops.has(text.charCodeAt(at))) continue;
    sentenceStop.lastIndex = at;
    const match = sentenceStop.exec(text);
    const end = at + (match?.[0].length ?? 0);
    if (!match || end >= text.length) continue;
    const abbreviated = match[0].startsWith(".") && /(?:^|[^\p{L}\p{N}])(?:\p{Lu}\p{Ll}?|\p{Ll}|\d{1,2})$/u.test(text.slice(Math.max(0, at - 3), at));
    if (!abbreviated) return end;
  }
  return 0;
}

const stops = new Set(Array.from(".!?…。！？।۔", (sign) => sign.charCodeAt(0)));
const sentenceStop = /[.!?…。！？।۔]["”“»«’')\]）」』]*(?:[\s\u00a0]+|(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}（【])|(?<=[。！？])(?=\p{Lu}))/uy;

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && /[\s\u00a0]/u.test(text.charAt(next))) next += 1;
  return next;
}

function gluedEnd(line: Line, labels: WordIndex, at: number): number {
  for (const word of labels.get(line.folded.charCodeAt(at)) ?? []) {
    const end = at + word.length;
    if (word.length > 3 && line.folded.startsWith(word, at) && /^\p{Lu}$/u.test(line.text.charAt(end)) && /\p{Ll}/u.test(line.text.charAt(end - 1))) return end;
  }
  return -1;
}

/** "»Bild« und »Express«", "Foto-Ausstellung: AFP und Getty Images zeigen …": a paper's name in marks of its own, and half of a compound, `gap` characters before the first medium. */
export function labelsNothing(text: string, [from, to]: Span, gap: number): boolean {
  const marked = /["“”„«»‚‘’‹›]$/u.test(text.slice(0, from)) && /^["“”«»‘’‹›]/u.test(text.slice(to));
  return marked || (gap > 0 && /^[-‑]\p{L}\p{Ll}/u.test(text.slice(to)));
}
