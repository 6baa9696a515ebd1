/** What stands around a name on the page: signs and words that make it a source. */
import type { PageText, Span } from "../model.ts";
import { firstIndex } from "../first-index.ts";
import type { NameHit } from "./directory.ts";
import { isTold } from "./is-told.ts";
import { normalise, type SourceWords } from "./source-words.ts";
import { holdsPhrase, phraseStands } from "./word-phrases.ts";
import { firstWords, lastWords } from "./words-beside.ts";

export type Context = {
  /** Signs that print sources: brackets, a slash group, a dateline, a label, its own line. */
  strong: boolean;
  /** In brackets or a slash group whose other parts are names, places and dates. */
  group: boolean;
  /** A preposition, verb of speech or agency noun beside the name. */
  cue: boolean;
  /** An article that shows gender directly before: the letters are used as a noun of this language. */
  article: boolean;
  /** A verb of speech or noun further off in the sentence. */
  weak: boolean;
  /** An agency's noun stands directly before it: "Nachrichtenagentur X". */
  named: boolean;
  /** First half of a compound: of one that cites ("dpa-Bericht") or of another thing ("AP-Prüfung"). */
  compound: "cited" | "other" | undefined;
  /** Joined to the name before it by "and" or a comma: what the one is, the other is. */
  joined: boolean;
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
/** So far before a name in brackets the bracket opens. */
const longestOpening = 42;
/** Units on either side of a name that are read at most. */
const contextReach = 200;

/** What stands around the name. Each answer is worked out when it is first asked for: most names are sure without. */
export function readContext(place: Place): Context {
  return new LazyContext(place);
}

class LazyContext implements Context {
  readonly #place: Place;
  #sides: Sides | undefined;
  #before: string[] | undefined;
  #after: string[] | undefined;
  #group: boolean | undefined;
  #strong: boolean | undefined;
  #cue: boolean | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  get #both(): Sides {
    return (this.#sides ??= readSides(this.#place));
  }

  get before(): string[] {
    return (this.#before ??= lastWords(this.#both.left, farWords));
  }

  get after(): string[] {
    return (this.#after ??= firstWords(this.#both.right, farWords));
  }

  get group(): boolean {
    return (this.#group ??= bracketAround(this.#place) === "names" || inSlashGroup(this.#place) || signsOff(this.#place));
  }

  get strong(): boolean {
    return (this.#strong ??= this.group || bracketAround(this.#place) === "credit" || ownLine(this.#place) || afterLabel(this.#both.left, this.#place.words) || inDateline(this.#place, this.#both.left, this.#both.right));
  }

  get cue(): boolean {
    return (this.#cue ??= this.#readCue());
  }

  #readCue(): boolean {
    const { hits, index, words } = this.#place;
    if (hasRoleSuffix(hits[index])) return true;
    const { left, right } = this.#both;
    if (!words.spaced) return hits[index]?.risk !== 2 && unspacedCue(words, left, right);
    return spacedCue(words, this.before, this.after) || isTold(words, this, hits[index]) || clauseWords(left, right).some((word) => words.verbs.has(word));
  }

  get named(): boolean {
    return this.#place.words.agencyNames.has(this.before.at(-1) ?? "");
  }

  get compound(): "cited" | "other" | undefined {
    return readCompound(this.#place);
  }

  get weak(): boolean {
    const { words } = this.#place;
    const speaks = (word: string): boolean => words.verbs.has(word) || words.agencyNames.has(word);
    return this.before.some(speaks) || this.after.some(speaks);
  }

  get article(): boolean {
    return this.#place.words.articles.has(this.before.at(-1) ?? "");
  }

  get joined(): boolean {
    return isJoined(this.#place);
  }
}

/** The name's sentence before and behind it. */
type Sides = { left: string; right: string };

function readSides({ page, hits, index }: Place): Sides {
  const span = hits[index]?.span ?? [0, 0];
  const sentence = sentenceAround(page, span);
  // "Reuter-Agentur", "dpa-Bericht": the second half of a compound is the word after.
  const right = page.text.slice(span[1] + (hits[index]?.suffix.length ?? 0), sentence[1]).replace(/^[-‐‑]/u, " ");
  return { left: page.text.slice(sentence[0], span[0]), right };
}

/** Shorter parts behind a hyphen are case endings and other abbreviations. */
const shortestPart = 4;

function readCompound({ page: { text }, hits, index, words: { joinedNouns } }: Place): "cited" | "other" | undefined {
  const hit = hits[index];
  if (!hit || !joinedNouns || hits[index + 1]?.span[0] === hit.span[1] + 1) return undefined;
  const part = /^[-‐‑](\p{L}+)/u.exec(text.slice(hit.span[1], hit.span[1] + longestCredit))?.[1] ?? "";
  if (part.length < shortestPart) return undefined;
  const lower = part.toLowerCase();
  return joinedNouns.some((noun) => lower.includes(noun)) ? "cited" : "other";
}

/** The stretch between the stops around the name, at most 200 units each way, within its block. */
function sentenceAround({ text, blocks }: PageText, [start, end]: Span): Span {
  const block = blockAt(blocks, start) ?? [0, text.length];
  const left = text.slice(Math.max(block[0], start - contextReach), start);
  const right = text.slice(end, Math.min(block[1], end + contextReach));
  const from = Math.max(0, ...[...left.matchAll(/[.!?]["”»“]?\s+(?=\P{Ll})|[。！？]/gu)].map((stop) => stop.index + stop[0].length));
  const to = /[.!?](?=["”»“]?(?:\s|$))|[。！？]/u.exec(right)?.index ?? right.length;
  return [start - left.length + from, end + to];
}

/** Blocks are in page order. */
function blockAt(blocks: PageText["blocks"], at: number): Span | undefined {
  const span = blocks[firstIndex(blocks, (block) => block.span[0] > at) - 1]?.span;
  return span && at < span[1] ? span : undefined;
}

/** `names`: in brackets with other names and signs only. `credit`: with places and dates as well. */
function bracketAround({ page: { text }, hits, index }: Place): "names" | "credit" | undefined {
  const hit = hits[index];
  if (!hit) return undefined;
  const [start, end] = hit.span;
  if (!opensBefore(text, start)) return undefined;
  // Scanned newspapers print "{" where a bracket was.
  const open = /[([{（【［〔]([^()[\]（）【】\n]{0,40})$/u.exec(text.slice(Math.max(0, start - longestOpening), start));
  const close = /^([^()[\]（）【】]{0,40}?)[)\]}）】］〕]/u.exec(text.slice(end, end + longestCredit));
  if (!open || !close || !isCreditText(open[1] ?? "") || !isCreditText(close[1] ?? "")) return undefined;
  const from = start - (open[1] ?? "").length;
  const to = end + (close[1] ?? "").length;
  return /[\p{L}\p{N}]/u.test(withoutNames(text, [from, to], hits)) ? "credit" : "names";
}

/** Whether a bracket opens at all before the name: nearly always none does. */
function opensBefore(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= longestOpening; at -= 1) if ("([{（【［〔".includes(text.charAt(at))) return true;
  return false;
}

/** The stretch with all names in it taken out. */
function withoutNames(text: string, [from, to]: Span, hits: NameHit[]): string {
  let rest = "";
  let at = from;
  for (let index = firstIndex(hits, (hit) => hit.span[1] > from); index < hits.length; index += 1) {
    const span = hits[index]?.span;
    if (!span || span[0] >= to) break;
    rest += text.slice(at, Math.max(at, span[0]));
    at = Math.max(at, span[1]);
  }
  return rest + text.slice(at, to);
}

/** "AFP e la DPA", "أسوشيتد برس وفرانس برس": nothing but joining words stands between the name and the one before it. */
function isJoined({ page: { text }, hits, index, words }: Place): boolean {
  const [before, hit] = [hits[index - 1], hits[index]];
  if (!before || !hit || before.class !== hit.class) return false;
  const between = text.slice(before.span[1] + before.suffix.length, hit.span[0] - hit.prefix.length);
  if (between.length > longestJoin || /[\n.!?;:]/u.test(between)) return false;
  const joining = normalise(between.replaceAll(/[,،、]/gu, " ")).split(" ").filter(Boolean);
  const listed = /[,،、]/u.test(between) || joining.length > 0 || words.joins.has(hit.prefix) || words.joins.has(before.suffix);
  return listed && joining.every((word) => words.joins.has(word));
}

/** ", and the " in any language, with a case ending. */
export const longestJoin = 14;

/** "… hat niemand. AFP": the last word of a line after a full stop. */
function signsOff({ page: { text }, hits, index }: Place): boolean {
  const hit = hits[index];
  // "… wollen. Wenn" at the end of a printed line is a word: only letters as the agency writes them sign off.
  if (!hit || hit.risk === 2) return false;
  return /[.!?…»”"“]\s?[/–—-]?\s$/u.test(text.slice(Math.max(0, hit.span[0] - 4), hit.span[0])) && /^\.?\s*(?:\n|$)/u.test(text.slice(hit.span[1]));
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
function ownLine({ page: { text }, hits, index, words }: Place): boolean {
  const hit = hits[index];
  if (!hit) return false;
  const from = text.lastIndexOf("\n", hit.span[0] - 1) + 1;
  const end = text.indexOf("\n", hit.span[1]);
  const to = end < 0 ? text.length : end;
  if (to - from > longestCredit) return false;
  const rest = withoutNames(text, [from, to], hits);
  return !/[\p{L}\p{N}]/u.test(rest) || words.labels.includes(normalise(rest.replaceAll(/[^\p{L}\p{M}\s]/gu, "")));
}

/** "Foto: dpa", "© AFP", "Quelle: KCNA". */
function afterLabel(left: string, { labels }: SourceWords): boolean {
  const line = left.slice(left.lastIndexOf("\n") + 1);
  // Few names have such a sign before them, and looking for one costs a tenth of looking for a label.
  if (!/[©ⓒ:：=]|\(c\)/iu.test(line)) return false;
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
  if (head.length < 20 && words.datelineEnds.some((end) => closesDateline(right, end))) return true;
  const short = head.length === 0 || isCreditText(head);
  const opens = head.length === 0 || /[,–—\-=(（]\s*$/u.test(head);
  return short && opens && left.length <= longestCredit && /^\s?(?:\)|）)?\s?(?:[–—]|--|-\s|\.\s?[–—-]|\.$|\.\s)/u.test(right.slice(0, 6) || ".");
}

const verbDistance = 3;

/** The words directly beside the name that no comma parts from it, where a verb may have it as its subject. */
function clauseWords(left: string, right: string): string[] {
  const from = Math.max(left.lastIndexOf(","), left.lastIndexOf(";"), left.lastIndexOf(":")) + 1;
  const end = right.search(/[,;:]/);
  return [...lastWords(left.slice(from), verbDistance), ...firstWords(end < 0 ? right : right.slice(0, end), verbDistance)];
}

/** "北京5月3日电" and then a sign or nothing: in "開発" the same character is half a word. */
function closesDateline(right: string, end: string): boolean {
  const at = right.slice(0, 18).indexOf(end);
  return at >= 0 && /^(?:$|[\s()（）【】〔〕:：—–-])/u.test(right.slice(at + end.length));
}

function spacedCue({ phrases }: SourceWords, before: string[], after: string[]): boolean {
  const from = Math.max(0, before.length - nearWords);
  const to = Math.min(nearWords, after.length);
  if (holdsPhrase(phrases.before, before, from, before.length) || phraseStands(phrases.after, after, 0, to)) return true;
  return holdsPhrase(phrases.verbs, before, from, before.length) || holdsPhrase(phrases.verbs, after, 0, to);
}

function unspacedCue(words: SourceWords, left: string, right: string): boolean {
  const near = normalise(left.slice(-14));
  const next = normalise(right.slice(0, 14));
  // A single sign is a preposition beside the name only, "据": further off it is part of any word.
  const beside = (phrase: string, window: string, place: "start" | "end"): boolean =>
    phrase.length > 1 ? window.includes(phrase) : place === "end" ? window.endsWith(phrase) : window.startsWith(phrase);
  if (words.before.some((phrase) => beside(phrase, near, "end")) || words.after.some((phrase) => beside(phrase, next, "start"))) return true;
  if (words.agencyNouns.some((noun) => near.endsWith(noun) || next.startsWith(noun))) return true;
  if (words.outletNouns.some((noun) => near.endsWith(noun))) return true;
  return [...words.verbs, ...words.verbPhrases].some((verb) => near.includes(verb) || next.includes(verb));
}

/** Particles and case endings are only written onto nouns that take part in the sentence; they are a cue for Hangul. */
const hasRoleSuffix = (hit: NameHit | undefined): boolean => hit !== undefined && /^[은는에]/u.test(hit.suffix);
