import type { NameHit } from "../../directory/directory.ts";
import type { Span } from "../../model.ts";
import { foldCase, isDense, kindOf, unitKind } from "../../text/characters.ts";
import { firstIndex } from "../../first-index.ts";
import type { CreditContext } from "./credit-context.ts";
import type { NamedSource } from "./resolve-source.ts";
import { resolveAddress, resolveName } from "./resolve-source.ts";
import { wordEnd } from "./word-index.ts";

/** One part of a credit: a source, a person or party without an entry, the initials of an editor, or loose words. */
export type Part =
  | { kind: "source"; source: NamedSource; span: Span }
  | { kind: "party"; name: string; span: Span }
  | { kind: "initials"; span: Span }
  | { kind: "words"; count: number; span: Span }
  | { kind: "via"; span: Span }
  | { kind: "separator"; text: string; span: Span };

/** A credit phrase taken apart: what it names and what it leaves unexplained. */
export type SourceList = {
  parts: Part[];
  sources: NamedSource[];
  parties: { name: string; span: Span }[];
  initials: number;
  /** Words that are neither names nor known fillers. */
  loose: number;
};

/**
 * Takes a credit phrase apart ("Jane Doe/dpa via Getty Images", "ino/dpa", "新华社记者李明摄").
 * One left-to-right scan; filler words of the pack are skipped. `codes` also takes agencies printed in small
 * letters ("ats-afp-ap"), which elsewhere are words or an editor's initials.
 */
export function listSources(context: CreditContext, span: Span, codes: "codes" | "names" = "names"): SourceList {
  // Forms ask for the same stretch of a line one after the other.
  const key = keyOf(span, codes);
  if (span[1] - span[0] >= longestStretch) return readSources(context, span, codes);
  const list = context.lists.get(key) ?? readSources(context, span, codes);
  context.lists.set(key, list);
  return list;
}

/**
 * The same for whoever wants nothing but sources, parties and marks: undefined where the phrase names no source or a word in it is loose.
 * Nearly every sentence is given up at its first word of some length.
 */
export function listCleanSources(context: CreditContext, span: Span): SourceList | undefined {
  const key = keyOf(span, "codes");
  const list = context.lists.get(key) ?? readCleanSources(context, span);
  if (list === undefined) return undefined;
  context.lists.set(key, list);
  return list.loose > 0 || list.sources.length === 0 ? undefined : list;
}

const keyOf = (span: Span, codes: "codes" | "names"): number => (span[0] * longestStretch + span[1] - span[0]) * 2 + (codes === "codes" ? 1 : 0);

/** Units; what is longer is read again when it is asked for again. */
const longestStretch = 1 << 20;

function readSources(context: CreditContext, span: Span, codes: "codes" | "names"): SourceList {
  return listOf(context, scanParts(context, span, sourcesIn(context, span, codes), "all") ?? []);
}

function readCleanSources(context: CreditContext, span: Span): SourceList | undefined {
  const found = sourcesIn(context, span, "codes");
  const parts = found.length === 0 ? undefined : scanParts(context, span, found, "clean");
  return parts && listOf(context, parts);
}

function listOf(context: CreditContext, scanned: Part[]): SourceList {
  const parts = joinWords(context, scanned);
  return {
    parts,
    sources: parts.flatMap((part) => (part.kind === "source" ? [part.source] : [])),
    parties: parts.flatMap((part) => (part.kind === "party" ? [{ name: part.name, span: part.span }] : [])),
    initials: parts.filter((part) => part.kind === "initials").length,
    loose: parts.reduce((sum, part) => sum + (part.kind === "words" ? part.count : 0), 0),
  };
}

const address = /https?:\/\/[^\s)\]）】"“”»]+|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]+\.)+(?:\p{Ll}{2,10})(?![\p{L}\p{N}])(?:\/[^\s)\]]*)?/gu;

/** Whether the pattern above may match: a full stop before two letters, or an address with its scheme. */
function mayHoldAddress(text: string): boolean {
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) {
    if ((kindOf(text.charCodeAt(at + 1)) & kindOf(text.charCodeAt(at + 2)) & unitKind.word) !== 0) return true;
  }
  return text.includes("://");
}

/** Sources in the span in order, from addresses and the directory's scan. */
function sourcesIn(context: CreditContext, span: Span, codes: "codes" | "names"): NamedSource[] {
  const { reading } = context;
  const text = reading.page.text.slice(...span);
  const found: NamedSource[] = [];
  const names = namesWithin(context, span);
  if (mayHoldAddress(text)) for (const match of text.matchAll(address)) {
    const place: Span = [span[0] + match.index, span[0] + match.index + match[0].length];
    // "Agencja Wyborcza.pl" is a name that ends like an address.
    const inName = names.some((hit) => hit.span[0] < place[0] && hit.span[1] >= place[1]);
    const source = inName ? undefined : resolveAddress(context, match[0], place);
    if (source) found.push(source);
  }
  for (const hit of names) {
    if (found.some((other) => overlaps(other.span, hit.span)) || isLabel(context, hit)) continue;
    const source = resolved(context, hit, codes);
    if (source) found.push(source);
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** Forms ask for the names of a line again and again. */
function resolved(context: CreditContext, hit: NameHit, codes: "codes" | "names"): NamedSource | undefined {
  const known = context.resolved[codes];
  if (!known.has(hit)) known.set(hit, resolveName(context, hit, codes));
  return known.get(hit);
}

/** "Bild: Keystone", "(linkes Bild)": a paper named like a picture's label is meant only behind a label or in quotation marks; "Crédit : DR" says that rights are reserved. */
function isLabel({ reading, words }: CreditContext, { span: [from, to], class: kind }: NameHit): boolean {
  const text = reading.page.text;
  const word = foldCase(text.slice(from, to));
  if (kind !== "agency" && wordEnd(words.marks.archive, word, 0) === word.length) return true;
  const named = wordEnd(words.marks.credit, word, 0) === word.length || wordEnd(words.marks.source, word, 0) === word.length;
  return named && (/^[\s\u00a0]*[:：=＝]/u.test(text.slice(to, to + 4)) || !/[:：/„“"«»(][\s\u00a0]*$/u.test(text.slice(Math.max(0, from - 3), from)));
}

function namesWithin({ reading }: CreditContext, span: Span) {
  const { names } = reading;
  return names.slice(
    firstIndex(names, (name) => name.span[0] >= span[0]),
    firstIndex(names, (name) => name.span[1] > span[1]),
  );
}

const overlaps = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];
const separators = new Set(Array.from('/|,;•·・=＝:：()[]（）【】［］"“”„«»《》「」–—&+،、／｜∕!*-', (sign) => sign.charCodeAt(0)));

/** The parts in their order; of a `clean` phrase none once a word shows that it is not. */
function scanParts(context: CreditContext, span: Span, found: NamedSource[], wanted: "all" | "clean"): Part[] | undefined {
  const { fillers, marks } = context.words;
  const text = context.reading.page.text;
  // One character more on each side, so that word boundaries are seen.
  const shift = Math.max(0, span[0] - 1);
  const folded = foldCase(text.slice(shift, span[1] + 1));
  const parts: Part[] = [];
  let next = 0;
  for (let at = span[0]; at < span[1]; ) {
    const source = found[next];
    if (source && at >= source.span[0]) {
      parts.push({ kind: "source", source, span: source.span });
      at = Math.max(at, source.span[1]);
      next += 1;
      continue;
    }
    const char = text.charAt(at);
    const stop = Math.min(source?.span[0] ?? span[1], span[1]);
    const filler = wordEnd(fillers, folded, at - shift) + shift;
    if (filler > at && filler <= stop) {
      if (wordEnd(marks.via, folded, at - shift) + shift === filler) parts.push({ kind: "via", span: [at, filler] });
      at = wordEnd(marks.own, folded, at - shift) + shift === filler ? deskEnd(text, filler, stop) : filler;
    } else if (source && bearsAnd(context, text.slice(at, source.span[0]))) {
      parts.push({ kind: "separator", text: ",", span: [at, source.span[0]] });
      at = source.span[0];
    } else if (separators.has(char.charCodeAt(0))) {
      parts.push({ kind: "separator", text: char, span: [at, at + 1] });
      at += 1;
    } else if ((kindOf(char.charCodeAt(0)) & unitKind.alphabetic) !== 0 || char === "@") {
      const end = tokenEnd(context, folded, shift, at, stop);
      if (wanted === "clean" && isRunning(text, at, end)) return undefined;
      parts.push({ kind: "words", count: 1, span: [at, end] });
      at = end;
    } else {
      at += 1;
    }
  }
  return parts;
}

/** "رويترز وفرانس برس": "and" is written onto the name. */
const bearsAnd = ({ reading: { pack } }: CreditContext, letters: string): boolean => pack.text.proclitics?.includes(letters) === true && pack.conjunctions.includes(letters);

/** A word that is loose whatever stands beside it: of small letters, longer than initials and particles are, and joined to nothing. */
function isRunning(text: string, at: number, end: number): boolean {
  if (end - at <= longestParticle || text.charCodeAt(at - 1) !== 0x20 || text.charCodeAt(end) !== 0x20) return false;
  const first = text.charAt(at);
  return first !== first.toUpperCase() && first === first.toLowerCase();
}

/** Units of "della". */
const longestParticle = 5;

/** "Van onze redactie economie, ANP": words of small letters behind the newsroom say which desk, up to the next mark. */
function deskEnd(text: string, at: number, stop: number): number {
  const desk = /^(?:[\s\u00a0]\p{Ll}+){1,2}(?=[\s\u00a0]*(?:[,/|·–—-]|$))/u.exec(text.slice(at, stop));
  return at + (desk?.[0].length ?? 0);
}

/** End of the word at `at`; in scripts without spaces the run of letters up to the next filler word. */
function tokenEnd({ reading, words }: CreditContext, folded: string, shift: number, at: number, stop: number): number {
  const text = reading.page.text;
  const dense = isDense(text.charAt(at));
  let end = at + 1;
  while (end < stop && ((kindOf(text.charCodeAt(end)) & unitKind.letter) !== 0 || "'’.@_".includes(text.charAt(end)))) {
    if (dense && wordEnd(words.fillers, folded, end - shift) >= 0) break;
    end += 1;
  }
  // A stop belongs to an initial ("J."), not to the last word of a sentence.
  while (end > at + 1 && (/['’]/.test(text.charAt(end - 1)) || (text.charAt(end - 1) === "." && end - at > 3 && !text.slice(at, end - 1).includes(".")))) end -= 1;
  return end;
}

/** Joins neighbouring words into phrases and says what each phrase is. */
function joinWords({ reading }: CreditContext, parts: Part[]): Part[] {
  const text = reading.page.text;
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const glue = last?.kind === "words" ? text.slice(last.span[1], part.span[0]) : "";
    const hyphen = joined.at(-2);
    if (part.kind === "words" && last?.kind === "words" && /^[\s\u00a0]*$/.test(glue)) {
      joined[joined.length - 1] = { kind: "words", count: last.count + 1, span: [last.span[0], part.span[1]] };
    } else if (part.kind === "words" && last?.kind === "separator" && last.text === "-" && hyphen?.kind === "words" && hyphen.span[1] === last.span[0] && last.span[1] === part.span[0]) {
      joined.splice(-2, 2, { kind: "words", count: hyphen.count, span: [hyphen.span[0], part.span[1]] });
    } else {
      joined.push(part);
    }
  }
  return joined.map((part) => (part.kind === "words" ? classify(text.slice(...part.span), part) : part));
}

const particle = /^(?:\p{Ll}{1,3}|d[aeiou]s?|van|von|der|den|bin|ibn|della|y|e)$/u;

function classify(phrase: string, part: Part & { kind: "words" }): Part {
  const words = phrase.split(/[\s\u00a0]+/);
  if (words.length === 1 && isInitials(phrase)) return { kind: "initials", span: part.span };
  // "(Hina) xmk yda": the letters of two editors; some without a vowel are no words.
  if (words.length === 2 && words.every((word) => /^\p{Ll}{2,4}$/u.test(word)) && words.some((word) => /^[bcdfghjklmnpqrstvwxzđžčćš]+$/u.test(word))) return { kind: "initials", span: part.span };
  const first = words[0] ?? "";
  const caseless = !/[\p{Lu}\p{Ll}]/u.test(phrase);
  const named = caseless
    ? words.length <= 4 && phrase.length <= 30
    : words.length <= 5 && (/^[\p{Lu}@]/u.test(first) || particle.test(first)) && words.every((word) => /^[\p{Lu}@]/u.test(word) || particle.test(word)) && words.some((word) => /^[\p{Lu}@]/u.test(word));
  return named ? { kind: "party", name: phrase, span: part.span } : part;
}

/** "jmi", "ino", "M.B.", "mk.": an editor's or reporter's letters. */
function isInitials(word: string): boolean {
  return /^\p{Ll}{1,4}\.?$/u.test(word) || /^(?:\p{Lu}\.?){1,3}$/u.test(word);
}
