/** Signs that print sources: brackets, a slash group, a dateline, a label, a line of its own. */
import type { PageText, Span } from "../../model.ts";
import { firstIndex } from "../../first-index.ts";
import type { NameHit } from "../directory.ts";
import { normalise, type SourceWords } from "./source-words.ts";

/** A name among all names of the page. */
export type Place = { page: PageText; hits: NameHit[]; index: number; words: SourceWords };

/** Longest text in brackets or dateline that may be a credit. */
export const longestCredit = 60;
/** So far before a name in brackets the bracket opens. */
const longestOpening = 42;

/** In brackets or a slash group whose other parts are names, or the last word of its line. */
export const isInGroup = (place: Place): boolean => bracketAround(place) === "names" || inSlashGroup(place) || signsOff(place);

/** In brackets with places and dates, on its own line, behind a label or in a dateline; the sentence's sides as they stand. */
export function isPrintedCredit(place: Place, left: string, right: string): boolean {
  return bracketAround(place) === "credit" || (!inColumn(place) && (ownLine(place) || inDateline(place, left, right))) || afterLabel(left, place.words);
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
  if (!open || !close) return undefined;
  const from = start - (open[1] ?? "").length;
  const to = end + (close[1] ?? "").length;
  // "reuter" and "dpa" in small letters are no running words.
  if (!isCreditText(withoutNames(text, [from, start], hits)) || !isCreditText(withoutNames(text, [end, to], hits))) return undefined;
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

/** "… hat niemand. AFP", "… le stade. Photo Keystone": the last word of a line after a full stop, or after one and a label. */
function signsOff({ page: { text }, hits, index, words }: Place): boolean {
  const hit = hits[index];
  // "… wollen. Wenn" at the end of a printed line is a word: only letters as the agency writes them sign off.
  if (!hit || hit.risk === 2 || !/^\.?\s*(?:\n|$)/u.test(text.slice(hit.span[1], hit.span[1] + 8))) return false;
  const left = text.slice(Math.max(0, hit.span[0] - longestOpening), hit.span[0]);
  if (/[.!?…»”"“]\s?[/–—-]?\s$/u.test(left)) return true;
  const label = /[.!?…»”"“]\s([\p{L}\p{M}]{3,}(?: [\p{L}\p{M}]{2,})?)\s$/u.exec(left)?.[1];
  return label !== undefined && words.labels.includes(normalise(label));
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

/** "SG", "H", "5": a column of letters and numbers has the letters of agencies as well. */
function inColumn({ page: { text }, hits, index }: Place): boolean {
  const hit = hits[index];
  if (!hit || hit.span[1] - hit.span[0] > longestCode) return false;
  const from = text.lastIndexOf("\n", hit.span[0] - 1) + 1;
  const end = text.indexOf("\n", hit.span[1]);
  const to = end < 0 ? text.length : end;
  if (!isCode(text.slice(from, to))) return false;
  const before = text.lastIndexOf("\n", from - 2) + 1;
  const after = text.indexOf("\n", to + 1);
  const beside: Span[] = [[Math.min(before, from), from], [Math.min(to + 1, text.length), after < 0 ? text.length : after]];
  return beside.some((line) => isCode(withoutNames(text, line, hits)));
}

/** Units of the codes in such columns. */
const longestCode = 3;

const isCode = (line: string): boolean => /^\s*[\p{Lu}\d]{1,3}\s*$/u.test(line);

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

/** "北京5月3日电" and then a sign or nothing: in "開発" the same character is half a word. */
function closesDateline(right: string, end: string): boolean {
  const at = right.slice(0, 18).indexOf(end);
  return at >= 0 && /^(?:$|[\s()（）【】〔〕:：—–-])/u.test(right.slice(at + end.length));
}
