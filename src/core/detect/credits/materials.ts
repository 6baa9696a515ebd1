import type { Span } from "../../model.ts";
import { isUnspaced } from "../../text/characters.ts";
import { isSpace } from "../../text/characters.ts";
import type { CreditContext, CreditForm } from "./credit-context.ts";
import { closingBracket, phraseEnd } from "./find-phrases.ts";
import type { Part, SourceList } from "./list-sources.ts";
import { listSources } from "./list-sources.ts";
import { foreignMedia, makeCandidate } from "./make-candidate.ts";
import { isPicture } from "./picture-lines.ts";
import type { Line } from "./read-lines.ts";
import { marked } from "./vocabulary.ts";
import { findWord } from "./word-index.ts";

type Material = { evidence: Span; cue: Span; list: SourceList; confidence: number };

/** "With reporting by …", "(Con información de AFP y EFE)", "Avec AFP", "Associated Press writers … contributed to this report". */
export const findMaterials: CreditForm = (context) => (line) => {
  if (isPicture(line) || line.names.length === 0) return [];
  const found = [...namedAfter(context, line), ...namedBefore(context, line)];
  // Plain text has no headline but its first line: one that is all phrase and names is none.
  const materials = line.block.role === "headline" ? found.filter(({ cue, list }) => (cue[0] === line.span[0] || followsWriter(context, line, cue[0] - line.span[0])) && list.loose === 0) : found;
  return materials.flatMap(({ evidence, cue, list, confidence }) =>
    foreignMedia(context, list).map((source) =>
        makeCandidate(context, {
          kind: "wire",
          evidence,
          path: [source.path],
          cue,
          scope: "part",
          rule: "wire/material",
          confidence: source.path.class === "agency" ? confidence : confidence - 0.08,
        }),
      ),
  );
};

/** The phrase, then the names. Short words ("avec", "with") count only where the names are all that follows. */
function namedAfter(context: CreditContext, line: Line): Material[] {
  if ((line.marks & marked.material) === 0) return [];
  const { material } = context.words.marks;
  const found: Material[] = [];
  let next = 0;
  for (let cue = findWord(material, line.folded, next); cue; cue = findWord(material, line.folded, next)) {
    const [at, whole] = cue;
    const end = beforeName(line, at, whole);
    next = end;
    const start = opensPhrase(line, at) || followsWriter(context, line, at);
    if (!mayBeMaterial(line, { at, end, start })) continue;
    const before = lastBefore(line.text, at);
    const open = "([（［【".includes(line.text.charAt(before)) ? before : -1;
    const close = open < 0 ? -1 : closingBracket(line.text, open);
    const to = close > end ? close : phraseEnd(line.text, end);
    const list = listSources(context, [line.span[0] + end, line.span[0] + to], "codes");
    const confidence = rateMaterial(line, { at, end, start, list });
    if (confidence === undefined) continue;
    const kept = nearNames(context, list, line.span[0] + end);
    // "Mit Reuters-Kolumnistin Jane Doe": the name only says whose columnist comes.
    if (kept.sources.every(({ span }) => /^-\p{L}/u.test(line.text.slice(span[1] - line.span[0], span[1] - line.span[0] + 2)))) continue;
    if (kept.sources.length === 0 || (close < 0 && goesOn(line, kept))) continue;
    const last = close > end ? close + 1 : Math.max(...kept.sources.map((source) => source.span[1])) - line.span[0];
    found.push({ evidence: evidenceOf(line, [open >= 0 ? open : at, last]), cue: [line.span[0] + at, line.span[0] + end], list: kept, confidence });
    next = Math.max(end, last);
  }
  return found;
}

/** "Com informações da *Agência* Brasil": the noun that ends the phrase opens a name. */
function beforeName({ names, span: [from] }: Line, at: number, end: number): number {
  const inside = names.find(({ span }) => span[0] - from > at && span[0] - from < end && span[1] - from > end);
  return inside ? inside.span[0] - from : end;
}

/** "По информации «Волны», из музея пропали …": a clause behind the name says what the medium told, which is no credit. */
function goesOn(line: Line, { sources }: SourceList): boolean {
  const rest = line.text.slice(Math.max(...sources.map(({ span }) => span[1])) - line.span[0]);
  return /^["»”“]?,[\s\u00a0]\p{Ll}/u.test(rest) && rest.length > shortestClause;
}

/** Characters of the shortest clause; "с использованием материалов ТАСС, подготовил Иван Иванов" is shorter. */
const shortestClause = 32;

/** Several words say it anywhere; one alone must open its phrase at the edge of the text. What the words name is asked last. */
function mayBeMaterial(line: Line, { at, end, start }: { at: number; end: number; start: boolean }): boolean {
  return wordsOf(line, at, end) >= (start ? 2 : 3) || (start && isEdge(line));
}

/** In scripts without spaces two characters make a word. */
function wordsOf(line: Line, at: number, end: number): number {
  const phrase = line.folded.slice(at, end).trim();
  return isUnspaced(phrase) ? Math.ceil(phrase.length / 2) : phrase.split(/[\s\u00a0]+/u).length;
}

const isEdge = (line: Line): boolean => line.zone !== "body" || line.closing || line.opening || line.text.length < 160;

function rateMaterial(line: Line, { at, end, start, list }: { at: number; end: number; start: boolean; list: SourceList }): number | undefined {
  const words = wordsOf(line, at, end);
  const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(line.text.charAt(at));
  const edge = isEdge(line);
  if (list.sources.length === 0) return undefined;
  if (words >= 3 || (words === 2 && start)) return start || edge ? 0.94 : 0.85;
  // "un entretien avec AFP" is a conversation: alone, the word must open the phrase and the names close it.
  if (!start || list.loose > 0 || !edge || (dense && line.zone === "body")) return undefined;
  return list.parties.length > 1 ? undefined : 0.87;
}

/** Whether a phrase may start here: the line's start, a bracket, or the end of a sentence. */
function opensPhrase(line: Line, at: number): boolean {
  const before = lastBefore(line.text, at);
  return before < 0 || "([（［【|/.!?…。！？।۔:：–—*-".includes(line.text.charAt(before));
}

/** "Redação, com Reuters", "Julie Martin, avec AFP": only the newsroom or a writer and a comma stand before it. */
function followsWriter(context: CreditContext, line: Line, at: number): boolean {
  const before = line.text.slice(0, at).trimEnd();
  if (!before.endsWith(",") || before.length > longestWriter) return false;
  const list = listSources(context, [line.span[0], line.span[0] + at]);
  return list.loose === 0 && list.sources.length === 0 && list.parties.length <= 1;
}

/** Characters of a writer's name or the newsroom's. */
const longestWriter = 40;

/** Place of the last unit before `at` that is no space; -1 where none is. */
function lastBefore(text: string, at: number): number {
  let last = at - 1;
  while (last >= 0 && isSpace(text.charAt(last))) last -= 1;
  return last;
}

/** The sentence around the phrase where it is short, else the phrase with its names. */
function evidenceOf(line: Line, [from, to]: Span): Span {
  const bracket = /[([（［【]/u.test(line.text.charAt(from));
  const start = bracket ? from : sentenceStart(line.text, from);
  const stop = bracket ? to : phraseEnd(line.text, to);
  return stop - start <= longestSentence ? [line.span[0] + start, line.span[0] + stop] : [line.span[0] + from, line.span[0] + to];
}

const longestSentence = 250;

/** Between phrase and first name: "… of the broadcaster's correspondents and of the agencies". */
const farthestName = 140;

/** The list up to the words that end it, where its first name stands near the phrase. */
function nearNames({ reading }: CreditContext, list: SourceList, from: number): SourceList {
  const parts: Part[] = [];
  let loose = 0;
  let named = false;
  for (const part of list.parts) {
    if (part.kind === "words" && named) break;
    if (part.kind === "words") loose += part.count;
    if (part.kind === "source") named = true;
    if (loose > 6 || (!parts.some((one) => one.kind === "source") && part.span[0] - from > farthestName)) break;
    if (part.kind === "separator" && part.text === ":" && named) break;
    parts.push(part);
  }
  const sources = parts.flatMap((part) => (part.kind === "source" ? [part.source] : [])).filter((source) => reading.page.text.slice(...source.span) !== "");
  return { ...list, parts, sources };
}

/** The names, then the phrase: the sentence's subject contributed. */
function namedBefore(context: CreditContext, line: Line): Material[] {
  if ((line.marks & marked.contributed) === 0) return [];
  const { contributed } = context.words.marks;
  const cue = findWord(contributed, line.folded, 1);
  if (!cue) return [];
  const [at, end] = cue;
  const start = sentenceStart(line.text, at);
  const list = listSources(context, [line.span[0] + start, line.span[0] + at], "codes");
  if (list.sources.length === 0 || at - start > 300 || list.loose > 12) return [];
  const stop = phraseEnd(line.text, end);
  return [{ evidence: [line.span[0] + start, line.span[0] + stop], cue: [line.span[0] + at, line.span[0] + end], list, confidence: list.loose <= 6 ? 0.93 : 0.8 }];
}

function sentenceStart(text: string, at: number): number {
  let start = 0;
  for (const match of text.slice(0, at).matchAll(/[.!?…。！？।۔][\s\u00a0]+(?=[\p{Lu}\p{Lo}])/gu)) {
    if (!/(?:^|[^\p{L}\p{N}])(?:\p{Lu}\p{Ll}?|\p{Ll}|\d{1,2})$/u.test(text.slice(Math.max(0, match.index - 3), match.index))) start = match.index + match[0].length;
  }
  return start;
}
