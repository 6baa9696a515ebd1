import type { Span } from "../../model.ts";
import { isDense } from "../../text/characters.ts";
import type { Candidate } from "../candidate.ts";
import { isResold, readCaption } from "./captions.ts";
import { isBrief, sellsPictures, type CreditContext, type CreditForm } from "./credit-context.ts";
import { closingGroup, findLabelled, lastSentenceStart, phraseEnd } from "./find-phrases.ts";
import type { SourceList } from "./list-sources.ts";
import { listCleanSources, listSources } from "./list-sources.ts";
import { foreignMedia, makeCandidate, wireScope } from "./make-candidate.ts";
import { claimsRights, isBracketedCaption, isPicture, isPictureBracket, isPlacedCredit, isTextCredit } from "./picture-lines.ts";
import type { Line } from "./read-lines.ts";
import { marked } from "./vocabulary.ts";
import { wordEnd } from "./word-index.ts";

type SignOff = { span: Span; list: SourceList; rule: string; confidence: number };

/** Agencies that sign the text or a paragraph at its end: "(dpa)", "ino/dpa", "Reuters", "(AFP, dpa)", "© AFP". */
export const findSignOffs: CreditForm = (context) => (line) => {
  if (line.block.role === "headline") return line.names.length === 0 ? [] : signed(context, line, behindText(context, line, headlineBracket(context, line)));
  if (line.block.role === "byline" || (isPicture(line) && !isTextCredit(context, line)) || line.names.length === 0) return [];
  const only = context.lines.length === 1 ? headlineBracket(context, line) : undefined;
  return signed(context, line, behindText(context, line, only ?? aloneOn(context, line) ?? deskOf(context, line) ?? rightsOf(context, line) ?? briefBracket(context, line) ?? bracketAt(context, line) ?? tailOf(context, line)));
};

/** Not what stands behind a picture's caption; what may stand there is less sure. */
function behindText(context: CreditContext, line: Line, found: SignOff | undefined): SignOff | undefined {
  if (!found) return undefined;
  const before = isResold(context, found.list) ? "caption" : readCaption(context, line, closingGroup(line)?.open ?? lastSentenceStart(line.text));
  if (before === "caption") return undefined;
  return before === "unsure" ? { ...found, confidence: Math.min(found.confidence, unsureSure) } : found;
}

/** Below what is painted. */
const unsureSure = 0.75;

function signed(context: CreditContext, line: Line, found: SignOff | undefined): Candidate[] {
  if (!found) return [];
  const media = foreignMedia(context, found.list);
  const others = found.list.initials + found.list.parties.length + found.list.sources.length - media.length;
  return media.map((source) =>
    makeCandidate(context, {
      kind: "wire",
      evidence: evidenceOf(line, found.span),
      path: [source.path],
      scope: wireScope(line, media.length, others),
      rule: found.rule,
      confidence: source.path.class === "agency" ? found.confidence : found.confidence - 0.15,
    }),
  );
}

/** The sentence that the sign-off stands behind, so that whoever reads "(dpa)" sees where; a short line whole. */
function evidenceOf({ text, span: [start] }: Line, [from, to]: Span): Span {
  if (text.length <= shortLine) return [start, start + text.length];
  const sentence = lastSentenceStart(text.slice(0, from).trimEnd());
  return [start + (to - sentence <= longestEvidence ? sentence : from), start + to];
}

const shortLine = 90;
/** Longer sentences are not shown with their sign-off, in code units. */
const longestEvidence = 400;

/** The whole line is the sign-off. Before the text it is a byline, which another form reads. */
function aloneOn(context: CreditContext, line: Line): SignOff | undefined {
  if (line.text.length > 80 || (line.zone === "head" && !line.opening)) return undefined;
  if (endsSentence(line.text) || isPlacedCredit(line)) return undefined;
  const group = closingGroup(line);
  if (group && isPictureBracket(context, line, [group.open, group.close + 1])) return undefined;
  // "A.P. (surse: Agerpres)": with a label in it the line names its sources there.
  if ((line.marks & marked.source) !== 0 && /[:：]/u.test(line.text)) return undefined;
  // "Af Ritzau og Mette Lund, foto: EPA": from the label on the line is about the picture.
  const credit = findLabelled(line, { index: context.words.marks.credit, mark: marked.credit }).find(({ label, marked: sure }) => sure && label[0] > 0);
  const list = listCleanSources(context, [line.span[0], line.span[0] + (credit?.label[0] ?? line.text.length)]);
  if (!list || !isClean(list) || !list.sources.some((source) => source.path.class === "agency")) return undefined;
  if (list.sources.some((source) => sellsPictures(context, source.path.id))) return undefined;
  const ends = line.zone === "tail" || line.closing;
  return { span: [0, line.text.length], list, rule: "wire/sign-off-line", confidence: ends ? 0.93 : 0.75 };
}

/** "AGERPRES/(AS - redactor: Ion Popa, editor: Ana Radu)": the agency, and in a bracket who of its people made the text. */
function deskOf(context: CreditContext, line: Line): SignOff | undefined {
  if ((line.zone !== "tail" && !line.closing) || (line.marks & marked.source) !== 0) return undefined;
  const [name] = line.names;
  if (name?.span[0] !== line.span[0] || !/^[\s\u00a0]*\/?[\s\u00a0]*[(（][^()（）]*[:：][^()（）]*[)）]\.?$/u.test(line.text.slice(name.span[1] - line.span[0]))) return undefined;
  const list = listSources(context, name.span, "codes");
  return list.sources[0]?.path.class === "agency" ? { span: [0, line.text.length], list, rule: "wire/sign-off-line", confidence: 0.93 } : undefined;
}

/** "Copyright 2024 The Associated Press. All rights reserved. …", "© dpa-infocom, dpa:…": a claim of rights under the text. */
function rightsOf(context: CreditContext, line: Line): SignOff | undefined {
  // Alone on a page the claim covers no text.
  if ((line.zone !== "tail" && !line.closing) || (line.opening && !context.lines.slice(0, line.index).some(({ text }) => endsSentence(text) || /[.!?]["”]?$/u.test(text.trimEnd())))) return undefined;
  // "<저작권자(c) 연합뉴스, …>": a bracket and a word for whoever has the rights may stand before the sign.
  const opening = /^[<[(【〈]?[\s\u00a0]*/u.exec(line.folded)?.[0].length ?? 0;
  const holder = wordEnd(context.words.marks.rights, line.folded, opening);
  const at = holder < 0 ? opening : holder + (/^[\s\u00a0]*/u.exec(line.folded.slice(holder))?.[0].length ?? 0);
  const end = wordEnd(context.words.marks.credit, line.folded, at);
  if (end < 0 || !claimsRights(line.folded.slice(at))) return undefined;
  const stop = phraseEnd(line.text, end);
  const list = listSources(context, [line.span[0] + end, line.span[0] + stop], "codes");
  const first = list.parts.find((part) => part.kind !== "separator");
  if (first?.kind !== "source" || first.source.path.class !== "agency") return undefined;
  const kept = { ...list, parts: [first], sources: [first.source], parties: [], initials: 0, loose: 0 };
  return { span: [0, stop], list: kept, rule: "wire/rights", confidence: 0.9 };
}

/** A bracket at the line's end. One inside the sentence may be anything ("… in Guntur (AP)."), so a full stop counts. */
function bracketAt(context: CreditContext, line: Line): SignOff | undefined {
  const group = closingGroup(line);
  if (!group || isPictureBracket(context, line, [group.open, group.close + 1])) return undefined;
  // "（編譯／王小明，路透）": the label says what its writer did.
  const label = wordEnd(context.words.marks.byline, line.folded, group.open + 1);
  const labelled = label > 0 && /^[/／:：]/u.test(line.text.slice(label));
  const list = withoutPlace(context, listSources(context, [line.span[0] + (labelled ? label + 1 : group.open + 1), line.span[0] + withoutPostposition(context, line, group)], "codes"));
  if (!isClean(list) || !(list.sources.some((source) => source.path.class === "agency") || isStation(context, line, list))) return undefined;
  const before = line.text.slice(0, group.open).trimEnd();
  // "（日刊スポーツ）" on a line of its own signs the text above it.
  // "…。（編譯：王小明）（路透）": behind the bracket of its writer.
  const ended = /[.!?…。！？।۔"”“»«’'」』]$/u.test(before) || (!context.reading.pack.text.spaced && /[)）]$/u.test(before)) || (before === "" && line.index > 0 && isStation(context, line, list));
  const edge = line.zone === "tail" || line.closing;
  const sure = list.sources.some((source) => source.risk === 0) || list.sources.length > 1;
  const span: Span = [group.open, group.close + 1];
  // "(Jane Doe - AFP)": with a person in it, above more text, it may be a picture's.
  const person = list.parties.length > 0 ? 0.12 : 0;
  if (ended) return { span, list, rule: "wire/sign-off", confidence: (edge ? 0.95 : sure ? 0.88 : 0.8) - person };
  if (!edge || !sure) return undefined;
  return { span, list, rule: "wire/sign-off", confidence: 0.75 };
}

/** "（ワシントン共同）", "(ロンドン＝時事)": where words are not set apart, a place right before the agency. */
function withoutPlace({ reading }: CreditContext, list: SourceList): SourceList {
  const [place, agency, ...more] = list.parts.filter((part) => part.kind !== "separator" || !/[=＝]/u.test(part.text));
  if (reading.pack.text.spaced || place?.kind !== "party" || agency?.kind !== "source" || more.length > 0 || agency.source.path.class !== "agency") return list;
  return place.name.length <= longestPlace && isDense(place.name.charAt(0)) ? { ...list, parts: [agency], parties: [] } : list;
}

/** Characters of a place: "ニューヨーク". */
const longestPlace = 8;

/** "(MTI nyomán)": where the bracket's last word says that the text rests on the names before it, the names end there. */
function withoutPostposition({ words }: CreditContext, line: Line, { open, close }: { open: number; close: number }): number {
  const at = line.folded.lastIndexOf(" ", close - 1);
  return at > open && wordEnd(words.marks.material, line.folded, at + 1) === close ? at : close;
}

/** "…。（江南新闻）": where scripts have no spaces, papers and stations stand in the last bracket of a text as agencies do. */
function isStation({ reading }: CreditContext, line: Line, { sources, parties }: SourceList): boolean {
  const dense = ({ span, risk }: SourceList["sources"][number]) => risk < 2 && isDense(reading.page.text.charAt(span[0]));
  return !reading.pack.text.spaced && (line.closing || line.zone === "tail") && parties.length === 0 && sources.length > 0 && sources.every(dense);
}

/** "Streik der Lotsen beendet (AFP)": a headline with the agency's bracket behind it. Letters that mean much else stay out. */
function headlineBracket(context: CreditContext, line: Line): SignOff | undefined {
  const group = closingGroup(line);
  if (group && isBracketedCaption(context, line, group.open)) return undefined;
  // "…, a rapporté l'Agence nationale de l'information (ANI).": inside a sentence the bracket is a name's short form.
  if (group && /[.。]\s*$/u.test(line.text) && !/[.!?…。！？»”"]$/u.test(line.text.slice(0, group.open).trimEnd())) return undefined;
  const list = group && listSources(context, [line.span[0] + group.open + 1, line.span[0] + group.close], "codes");
  // A picture's caption has a sentence or its photographer before the bracket.
  if (!group || !list || !isClean(list) || list.parties.length > 0 || lastSentenceStart(line.text.slice(0, group.open).trimEnd()) > 0) return undefined;
  const span: Span = [group.open, group.close + 1];
  const agencies = list.sources.filter((source) => source.path.class === "agency" && source.span[1] - source.span[0] > 2);
  if (agencies.length > 0 && agencies.length === list.sources.length) return { span, list, rule: "wire/headline", confidence: agencies.some(({ risk }) => risk === 0) ? 0.85 : 0.8 };
  // "Tatort: Borowski (ARD)" is where it is shown; behind as many words as a sentence has papers and stations are its source too: added is what is taken off for whatever is no agency.
  const listed = list.sources.length > 0 && list.sources.every(({ path, risk }) => (path.class === "outlet" || path.class === "agency") && risk < 2);
  // "(ex-France Bleu)" says what somebody is.
  const sure = listed && list.sources[0]?.span[0] === line.span[0] + group.open + 1 && (list.sources.length > 1 || list.sources.every(({ risk }) => risk === 0));
  return sure && wordsOf(line.text.slice(0, group.open)) >= (list.sources.length > 1 ? 5 : 7) ? { span, list, rule: "wire/headline", confidence: 0.95 } : undefined;
}

const wordsOf = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

/** "• Madrid senkt die Steuern („Guardian“)", "18:05 … (Efe)": news in brief names its source in a bracket, papers too. */
function briefBracket(context: CreditContext, line: Line): SignOff | undefined {
  const group = isBrief(line.text) ? closingGroup(line) ?? flashGroup(line) : undefined;
  const list = group && listSources(context, [line.span[0] + group.open + 1, line.span[0] + group.close], "codes");
  if (!group || !list || !isClean(list) || list.parties.length > 0 || list.sources.length === 0) return undefined;
  // Added to for papers what is taken off below for whatever is no agency.
  const papers = list.sources.some((source) => source.path.class !== "agency") ? 0.1 : 0;
  return { span: [group.open, group.close + 1], list, rule: "wire/brief", confidence: 0.88 + papers };
}

/** "… (Ansa) ++" */
function flashGroup(line: Line): { open: number; close: number } | undefined {
  const found = /\(([^()]{2,40})\)[\s+=]*$/u.exec(line.text);
  return found ? { open: found.index, close: found.index + (found[1]?.length ?? 0) + 1 } : undefined;
}

/** Names behind the last full stop: "… gesagt. ino/dpa", "… said. – AFP". */
function tailOf(context: CreditContext, line: Line): SignOff | undefined {
  const start = lastSentenceStart(line.text);
  const tail = line.text.slice(start);
  if (start === 0 || tail.length > 50 || endsSentence(line.text) || isShortSentence(tail)) return undefined;
  const list = listCleanSources(context, [line.span[0] + start, line.span[1]]);
  if (!list || !isClean(list) || !list.sources.some((source) => source.path.class === "agency") || list.sources.some(({ path }) => sellsPictures(context, path.id))) return undefined;
  const edge = line.zone === "tail" || line.closing;
  return { span: [start, line.text.length], list, rule: "wire/sign-off", confidence: edge ? 0.92 : 0.82 };
}

/** "Poinformowała o tym PAP w piątek.": small words around the agency and a full stop. */
const isShortSentence = (text: string): boolean => text.trimEnd().endsWith(".") && (text.match(/(?<![\p{L}./])\p{Ll}+(?![\p{L}/])/gu)?.length ?? 0) > 2;

/** A line that ends as a sentence does is one; in scripts without capitals nothing else tells it from a list of names. */
const endsSentence = (text: string): boolean => /[。！？।۔؟]["”」』»]?$/u.test(text.trimEnd()) || /[^\p{Lu}\p{Ll}\s]{2}\.$/u.test(text.trimEnd());

/** Names, initials and marks only; people with first and last name ("Jane Doe, AFP"), so that keywords are not taken for them. */
function isClean(list: SourceList): boolean {
  return list.loose === 0 && list.initials <= 3 && list.parties.length <= 2 && list.parties.every(({ name }) => /[\s\u00a0]/u.test(name) || !/\p{Ll}/u.test(name)) && !runsOn(list);
}

/** In scripts without capitals a sentence looks like a name: words right behind or before a source, with no mark between them, run on. */
function runsOn({ parts }: SourceList): boolean {
  return parts.some((part, at) => {
    if (part.kind !== "party" || /[\p{Lu}\p{Ll}]/u.test(part.name)) return false;
    return parts[at - 1]?.kind === "source" || parts[at + 1]?.kind === "source";
  });
}
