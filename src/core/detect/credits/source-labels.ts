import type { Span } from "../../model.ts";
import type { Candidate } from "../candidate.ts";
import type { CreditContext, CreditForm } from "./credit-context.ts";
import { isOwn } from "./credit-context.ts";
import type { LabelledPhrase } from "./find-phrases.ts";
import { findLabelled, lastSentenceStart } from "./find-phrases.ts";
import type { Part, SourceList } from "./list-sources.ts";
import { listSources } from "./list-sources.ts";
import { foreignMedia, isMedium, makeCandidate, wireScope } from "./make-candidate.ts";
import { isPicture, reservesRights } from "./picture-lines.ts";
import type { Line } from "./read-lines.ts";
import type { NamedSource } from "./resolve-source.ts";
import { resolveAddress } from "./resolve-source.ts";
import { marked } from "./vocabulary.ts";
import { wordEnd } from "./word-index.ts";

type Labelled = { line: Line; phrase: LabelledPhrase; list: SourceList; media: NamedSource[] };

/**
 * "Quelle: dpa", "Source: Reuters", "来源：新华社", "Theo VnExpress", "Quelle: https://…": agencies are wire credits;
 * the one address that is the source of the text is a republication, names are wires, as several sources are.
 */
export const findSourceLabels: CreditForm = (context) => {
  // Sites named at the text's edges: one alone is where the text is from.
  const edges = context.lines.filter((line) => line.zone !== "body" || line.closing).flatMap((line) => readLabels(context, line));
  const sites = new Set(edges.flatMap(({ media }) => media.filter((source) => source.path.class !== "agency").map((source) => source.path.host ?? source.path.name)));
  return (line) => readLabels(context, line).flatMap((found) => found.media.map((source) => labelCandidate(context, found, source, sites.size)));
};

function labelCandidate(context: CreditContext, found: Labelled, source: NamedSource, sites: number): Candidate {
  const { line, phrase, list, media } = found;
  const kind = kindOf(context, found, source, sites);
  const others = list.sources.length - media.length + list.initials + list.parties.length;
  return makeCandidate(context, {
    kind,
    evidence: kind === "credit" ? shift(line, [0, phrase.whole[1]]) : shift(line, phrase.whole),
    path: [source.path],
    cue: shift(line, phrase.label),
    ...(kind === "credit" ? {} : { scope: kind === "republication" ? "whole" : wireScope(line, media.length, others) }),
    rule: kind === "credit" ? "credit/source-in-text" : kind === "wire" ? "wire/source-label" : "republication/source-footer",
    confidence: kind === "republication" ? Math.min(rateLabel(context, found, source), soleFooter(context, found, source)) : rateLabel(context, found, source),
  });
}

function readLabels(context: CreditContext, line: Line): Labelled[] {
  if (line.anchors.length === 0 || isPicture(line)) return [];
  const pieces = findLabelled(line, { index: context.words.marks.source, mark: marked.source }).flatMap((phrase): Labelled[] => {
    const extended = phrase.bracket ? phrase : { ...phrase, body: [phrase.body[0], addressEnd(line, phrase.body)] satisfies Span };
    const list = listSources(context, shift(line, extended.body), "codes");
    const media = withLinked(context, line, extended, foreignMedia(context, list, true));
    if (media.length === 0 || !isLabel(line, phrase, list)) return [];
    // "凡标明“来源：新华社”的稿件，未经授权不得转载": a rule for copying, not this text's source.
    if (reservesRights(line) && !phrase.first) return [];
    const whole: Span = phrase.bracket ? phrase.whole : [phrase.whole[0], extended.body[1]];
    return [{ line, phrase: { ...extended, whole }, list, media }];
  });
  const found = pieces.length > 0 ? pieces : followingList(context, line);
  return found.filter(({ phrase }) => line.block.role !== "headline" || phrase.bracket);
}

/** "(via Some Weblog)": a name that only its link explains. */
function withLinked(context: CreditContext, line: Line, phrase: LabelledPhrase, media: NamedSource[]): NamedSource[] {
  if (media.length > 0) return media;
  const [from, to] = shift(line, phrase.body);
  const link = context.reading.page.links.find((one) => one.span[0] >= from && one.span[1] <= to && one.span[1] - one.span[0] >= (to - from) * 0.7);
  const source = link && to - from <= 60 ? resolveAddress(context, link.href, link.span) : undefined;
  if (!link || !source || source.path.class === "institution" || isOwn(context, source.path.id, source.path.host)) return [];
  return [source.path.id === null ? { ...source, path: { ...source.path, name: context.reading.page.text.slice(...link.span).trim() } } : source];
}

/** Addresses hold full stops, so a phrase may end inside one, and so do names ("Sursa: News.ro"). */
function addressEnd(line: Line, body: Span): number {
  const rest = line.text.slice(body[0]);
  if (/https?:\/\/|www\./u.test(rest)) return line.text.length;
  return line.names.reduce((end, { span }) => (span[0] - line.span[0] < end && span[1] - line.span[0] > end ? span[1] - line.span[0] : end), body[1]);
}

/** Whether the words really label a source: a mark or bracket, few other words, and its own place on the page. */
function isLabel(line: Line, phrase: LabelledPhrase, list: SourceList): boolean {
  const first = list.sources.find(isMedium);
  if (!first) return phrase.bracket || phrase.marked;
  const before = list.parts.reduce((sum, part) => sum + (part.kind === "words" && part.span[0] < first.span[0] ? part.count : 0), 0);
  if (phrase.marked) return before <= 2 && list.loose <= 6;
  // "Theo VnExpress", "(Nguồn Reuters)": without a mark the label and its names are all there is.
  const alone = phrase.bracket || phrase.first || phrase.whole[0] >= lastSentenceStart(line.text);
  const closes = line.text.slice(phrase.whole[1]).replace(/[\s\u00a0.)\]|]/gu, "") === "";
  return list.loose === 0 && alone && closes && line.text.length - phrase.whole[0] < 100 && (line.zone !== "body" || line.closing || phrase.bracket) && list.parties.length <= 2;
}

/** A label alone on its line, with the sources on the lines after it. */
function followingList(context: CreditContext, line: Line): Labelled[] {
  let above = line.index - 1;
  while (above >= 0 && line.index - above < longestList && isAddress(context.lines[above])) above -= 1;
  const previous = context.lines[above];
  if (!previous || (above < line.index - 1 && !isAddress(line)) || !headsList(context, previous)) return [];
  const list = listSources(context, line.span, "codes");
  const media = foreignMedia(context, list, true);
  if (media.length === 0 || (list.loose > 0 && media[0]?.span[0] !== line.span[0]) || list.loose > 6) return [];
  const whole: Span = [0, line.text.length];
  return [{ line, phrase: { label: [0, 0], body: whole, whole, bracket: false, marked: true, first: true }, list, media }];
}

/** A list of sources longer than this was never seen under one label. */
const longestList = 40;
const isAddress = (line: Line | undefined): boolean => line !== undefined && /^(?:https?:\/\/|www\.)\S/u.test(line.text);

/** "Quelle:", or a longer heading that ends in a colon and holds the label ("Weitere Quellen zum Thema:"). */
function headsList({ words }: CreditContext, line: Line): boolean {
  if (line.text.length > 90 || (line.marks & marked.source) === 0) return false;
  for (let at = 0; at < line.text.length; at += 1) {
    const end = wordEnd(words.marks.source, line.folded, at);
    if (end >= 0) return /[:：][\s\u00a0]*$/u.test(line.text) || line.text.slice(end).trim() === "" && at === 0;
  }
  return false;
}

function kindOf(context: CreditContext, found: Labelled, source: NamedSource, sites: number): "wire" | "credit" | "republication" {
  const { line, phrase } = found;
  if (captionLike(context, line, phrase)) return "credit";
  if (source.path.class === "agency" || source.path.class === "pr-wire") return "wire";
  // "(Theo Reuters, Daily Post)", "מקור: סוכנויות ו…": others beside it, known or not, make it one of several.
  const others = found.list.parts.some(({ kind }, at) => kind === "party" && separates(found.list.parts[at - 1])) || (line.marks & marked.agencies) !== 0;
  const sole = !others && found.media.length === 1 && sites === 1 && !isVia(context, line, phrase);
  const edge = line.zone !== "body" || line.closing || line.index === context.lines.length - 1;
  if (!sole || !edge) return "wire";
  // "Source: New Scientist": a name alone credits the text, or a part of it; an address, or what the page says of itself, tells where the whole of it stands.
  // In a page's head the label says it of the whole as well: "2024-05-03 08:15 来源：澎湃新闻".
  return line.zone === "head" || isPrinted(context, source) || soleFooter(context, found, source) === 1 ? "republication" : "wire";
}

/** The source is printed as an address. */
const isPrinted = ({ reading }: CreditContext, { span }: NamedSource): boolean => /:\/\/|^www\./u.test(reading.page.text.slice(...span));

/** A comma, slash or "+" before a name: "新华社客户端", "(전문 전재)" go on with the name before them. */
const separates = (part: Part | undefined): boolean => part?.kind === "separator" && /[,，、/;&+·]/u.test(part.text);

/**
 * Plain text marks no captions. A sentence on a line of its own that ends in a bracketed source, with more text
 * after it, is a picture's caption: text credits stand at the text's end.
 */
function captionLike(context: CreditContext, line: Line, phrase: LabelledPhrase): boolean {
  // "Prepared by Jane Doe (sources: dpa, AFP)" is about the text.
  if (wordEnd(context.words.marks.byline, line.folded, 0) > 0) return false;
  if (!phrase.bracket || phrase.first || line.closing || line.zone !== "body" && !hasProseAfter(context, line)) return false;
  const closes = line.text.slice(phrase.whole[1]).replace(/[\s\u00a0.|]/gu, "") === "";
  // "I.C. (surse: Agerpres, AFP)": an editor's letters are no caption.
  if (!/\p{L}{3}/u.test(line.text.slice(0, phrase.whole[0]))) return false;
  return closes && hasProseAfter(context, line) && lastSentenceStart(line.text.slice(0, phrase.whole[0]).trimEnd()) === 0;
}

function hasProseAfter(context: CreditContext, line: Line): boolean {
  const last = context.lines.findLast((other) => other.closing);
  return last !== undefined && line.index < last.index;
}

function isVia({ words }: CreditContext, line: Line, phrase: LabelledPhrase): boolean {
  return wordEnd(words.marks.via, line.folded, phrase.label[0]) === phrase.label[1];
}

/**
 * "Zdroj: X" under a text may name where a part of it is from: alone, such a footer was right in 8 of 12 (bench/calibration.ts over both sets
 * of test/gold). What the page itself says, or a template's mark above it, makes it sure.
 */
function soleFooter(context: CreditContext, { line }: Labelled, source: NamedSource): number {
  const marker = context.lines[line.index - 1];
  const hinted = context.reading.page.hints.some((hint) => hint.id !== null && hint.id === source.path.id) || isArticle(line);
  return hinted || (marker !== undefined && isAdvertisement(context, marker)) ? 1 : 0.78;
}

/** "Nguồn: https://…/gia-lua-giam-130423.html": the address of one article, not of a site. */
const isArticle = ({ text }: Line): boolean => /^[^\s:：]{2,20}(?: [^\s:：]{1,20}){0,2}\s?[:：]\s?https?:\/\/[^\s/]+\/\S*[\p{L}\d]{3,}-\S+$/u.test(text.trim());

function rateLabel(context: CreditContext, { line, phrase, list }: Labelled, source: NamedSource): number {
  const marker = context.lines[line.index - 1];
  const advertised = marker !== undefined && isAdvertisement(context, marker);
  const hinted = context.reading.page.hints.some((hint) => hint.id !== null && hint.id === source.path.id);
  const edge = line.zone !== "body" || line.closing;
  const base = phrase.marked ? (edge || phrase.bracket ? 0.94 : 0.84) : 0.82;
  // "Minh Khuê (theo CNN, The Guardian)": several in one bracket are a list of sources and nothing else.
  const several = phrase.bracket && list.sources.length > 1 && edge;
  const outlet = source.path.class === "outlet" && !phrase.marked && !several ? 0.07 : 0;
  return base - outlet - Math.min(list.loose, 3) * 0.05 + (advertised ? 0.04 : 0) + (hinted ? 0.03 : 0);
}

/** "[Anzeige_2]", "[ad_2]", "[إعلان 1]": what aggregators' templates leave between text and footer. */
function isAdvertisement({ words }: CreditContext, line: Line): boolean {
  const at = line.text.search(/\p{L}/u);
  if (at < 0 || line.text.length > 30) return false;
  const end = wordEnd(words.marks.advertisement, line.folded.replaceAll("_", " "), at);
  return end > 0 && /^[\s_\d\])]*$/u.test(line.text.slice(end));
}

function shift(line: Line, [from, to]: Span): Span {
  return [line.span[0] + from, line.span[0] + to];
}
