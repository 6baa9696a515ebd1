import type { Span } from "../../model.ts";
import { foldCase, isDense } from "../../text/characters.ts";
import { captionCredit, readCaption } from "./captions.ts";
import { isBrief, isLabelledByline, sellsPictures, type CreditContext, type CreditForm } from "./credit-context.ts";
import { readCreditChains } from "./credit-chains.ts";
import { closingGroup, findLabelled, lastSentenceStart, type Labels, labelsNothing } from "./find-phrases.ts";
import type { SourceList } from "./list-sources.ts";
import { gluedName } from "./glued-names.ts";
import { listCleanSources, listSources } from "./list-sources.ts";
import { isMedium, makeCandidate } from "./make-candidate.ts";
import { numberPictures } from "./number-pictures.ts";
import { claimsRights, endsInPlace, isBracketedCaption, isPicture, isPictureBracket, isPlacedCredit, isSpacedHeadline, isTextCredit, reservesRights } from "./picture-lines.ts";
import { isPlace } from "./places.ts";
import type { Line } from "./read-lines.ts";
import { marked } from "./vocabulary.ts";
import { wordEnd } from "./word-index.ts";

/** A credit phrase on a line; offsets count from the line's start. */
export type Phrase = { span: Span; list: SourceList; label: Span | null; rule: string; confidence: number };

/** Credits of photos, videos and graphics, in captions, in credit lines and in the text. One per picture and agency. */
export const findPictureCredits: CreditForm = (context) => {
  const credited = new Set<string>();
  const pictures = numberPictures(context.lines);
  return (line) => {
    if (line.anchors.length === 0 || isTextCredit(context, line) || (claimsRights(line.folded) && reservesRights(line))) return [];
    const phrases = isLabelledByline(context, line) ? besideWriter(context, line) : isPicture(line) ? pictureLine(context, line) : textLine(context, line);
    return phrases.flatMap((phrase) =>
      readCreditChains(context, phrase.list).flatMap((path) => {
        const keys = path.filter((source) => source.class !== "person").map((source) => `${pictures.get(line)}:${source.id ?? source.name}`);
        if (keys.every((key) => credited.has(key))) return [];
        for (const key of keys) credited.add(key);
        const cue = phrase.label && shift(line, phrase.label);
        return [makeCandidate(context, { kind: "credit", evidence: creditEvidence(line, phrase.span), path, cue, rule: phrase.rule, confidence: phrase.confidence })];
      }),
    );
  };
};

function pictureLine(context: CreditContext, line: Line): Phrase[] {
  // "본 기사는 … 제공한 기사입니다" under a claim of rights is about the text.
  if (line.block.role === "credit" && (line.marks & marked.republished) !== 0) return [];
  const whole = listSources(context, line.span, "codes");
  // Some credits are sentences of their own ("Fotoğraf, AA tarafından …"); beyond a few words it is a caption.
  if (line.block.role === "credit" && whole.loose <= 4 && line.text.length <= 160) {
    return [{ span: [0, line.text.length], list: whole, label: null, rule: "credit/line", confidence: 0.96 }];
  }
  const { credit, source } = context.words.marks;
  const labelled = [...labelledPhrases(context, line, { index: credit, mark: marked.credit }), ...labelledPhrases(context, line, { index: source, mark: marked.source })];
  const found = [...labelled, ...bracketPhrases(context, line, "any"), ...tailPhrases(context, line)];
  return withoutRepeats(found);
}

/** "Haber: Mert Kaya / Fotoğraf: AA": behind the writer a label with its colon begins the picture's credit. */
function besideWriter(context: CreditContext, line: Line): Phrase[] {
  return labelledPhrases(context, line, { index: context.words.marks.credit, mark: marked.credit }).filter(({ label }) => label !== null && label[0] > 0 && /^[\s\u00a0]*[:：]/u.test(line.text.slice(label[1])));
}

/** In running text only labels and the agencies' own forms ("AP Photo/Jane Doe") are credits. */
function textLine(context: CreditContext, line: Line): Phrase[] {
  // "© AFP" under the text is about the text.
  const labelled = labelledPhrases(context, line, { index: context.words.marks.credit, mark: marked.credit }).filter((phrase) => !(isRightsSign(line, phrase) && (line.zone === "tail" || line.closing)));
  // "Von dpa/Reuters, Jana Kern": the people of a byline wrote.
  if (line.block.role === "byline") return labelled;
  if (isBrief(line.text)) return labelled;
  const brackets = bracketPhrases(context, line, "creator");
  const tail = line.text.length <= longestEvidence ? tailPhrase(context, line, lastSentenceStart(line.text)) : undefined;
  const created = tail && !isSpacedHeadline(line) && namesCreator(context, line, tail.span, tail.list) && !(closesBracket(line) && signsText(context, line, tail.span)) ? [tail] : [];
  // Long enough to be no dateline's place.
  const joined = isPlacedCredit(line) ? behindSign(context, line, shortestPlace) : line.block.role === "headline" || line.zone === "tail" ? undefined : behindSign(context, line, longestSigned);
  return withoutRepeats([...labelled, ...brackets, ...(joined ? [{ ...joined, confidence: 0.85 }] : []), ...created.map((phrase) => ({ ...phrase, confidence: 0.85 })), ...captionCredit(context, line), ...bareCaption(context, line), ...dealersLine(context, line)]);
}

/** Characters of the shortest place before a sign. */
const shortestPlace = 2;

/** Characters of the longest place with its date before a sign and an agency. */
const longestSigned = 16;

/** "रॉयटर्स/गेटी इमेजेज": a line of nothing but agencies, one of which sells pictures and no texts. */
function dealersLine(context: CreditContext, line: Line): Phrase[] {
  if (line.text.length > longestBareCaption) return [];
  const list = listCleanSources(context, line.span);
  const dealt = list !== undefined && list.initials + list.parties.length === 0 && list.sources.every(({ path }) => path.class === "agency") && list.sources.some(({ path }) => sellsPictures(context, path.id));
  return dealt ? [{ span: [0, line.text.length], list, label: null, rule: "credit/dealers", confidence: 0.9 }] : [];
}

/** Longest caption that plain text is searched for. */
const longestBareCaption = 140;

/** Plain text marks no captions: one clause without a full stop and the agency's bracket behind it are a picture's, for texts end their sentences. */
function bareCaption(context: CreditContext, line: Line): Phrase[] {
  const group = closingGroup(line);
  if (!group || (line.block.role === "headline" && !isBracketedCaption(context, line, group.open)) || line.text.length > longestBareCaption || /[.。]$/u.test(line.text)) return [];
  const before = line.text.slice(0, group.open).trimEnd();
  if (/[.!?…:。！？।۔؟：](?=["”“»«’'\s]|$)|["”»」』)）]$/u.test(before) || isPlace(context, before, 3)) return [];
  if (readCaption(context, line, group.open) === "unsure") return [];
  const list = listSources(context, shift(line, [group.open + 1, group.close]), "codes");
  // "Lackawanna County (PA)": capitals in brackets mean many things, spelled names do not.
  const isSure = ({ risk, span }: SourceList["sources"][number]) => risk === 0 || (risk === 1 && !/\p{Lu}/u.test(context.reading.page.text.slice(...span)));
  const agencies = list.sources.length > 0 && list.sources.every(({ path }) => path.class === "agency");
  if (!agencies || list.loose + list.initials > 0 || !list.sources.some(isSure)) return [];
  // Half of them were headlines with the agencies that sent the text: below what is painted.
  return [{ span: [group.open, group.close + 1], list, label: null, rule: "credit/bare-caption", confidence: 0.78 }];
}

function isRightsSign(line: Line, phrase: Phrase): boolean {
  return phrase.label !== null && claimsRights(line.folded.slice(...phrase.label));
}

function labelledPhrases(context: CreditContext, line: Line, labels: Labels): Phrase[] {
  return findLabelled(line, labels).flatMap((phrase): Phrase[] => {
    const list = listSources(context, shift(line, phrase.body), "codes");
    const first = list.sources.find(isMedium);
    if (!first) return [];
    const gap = first.span[0] - line.span[0] - phrase.body[0];
    if (phrase.label !== null && labelsNothing(line.text, phrase.label, gap)) return [];
    const tight = list.loose <= 2 || looseBefore(list, first.span[0]) <= 1;
    // "Video shows a man beside the offices of …": without a mark the name must follow at once.
    if (!tight || gap > 90 || (!phrase.marked && !phrase.bracket && looseBefore(list, first.span[0]) > 0)) return [];
    if (!isPicture(line) && ((!phrase.marked && !phrase.bracket && gap > 40) || runsOn(list, first))) return [];
    return [{ span: phrase.whole, list: upToWords(list), label: phrase.label, rule: "credit/label", confidence: phrase.marked ? 0.97 : 0.93 }];
  });
}

/** "Video: Reuters journalist attacked": words that follow the name at once make it part of a sentence. */
function runsOn(list: SourceList, first: SourceList["sources"][number]): boolean {
  const next = list.parts[list.parts.findIndex((part) => part.kind === "source" && part.source === first) + 1];
  return next?.kind === "words";
}

function bracketPhrases(context: CreditContext, line: Line, form: "any" | "creator"): Phrase[] {
  const phrases: Phrase[] = [];
  if (!opensBracket(line.text)) return phrases;
  for (const match of line.text.matchAll(/[([（［【]([^()[\]（）［］【】]{2,120})[)\]）］】]/gu)) {
    const span: Span = [match.index, match.index + match[0].length];
    const list = listSources(context, shift(line, [span[0] + 1, span[1] - 1]), "codes");
    if (!list.sources.some(isMedium) || list.loose > (form === "any" ? 1 : 0)) continue;
    if (form === "creator" && (!namesCreator(context, line, span, list) || isDatedLine(line, span, list) || signsText(context, line, span))) continue;
    const ends = /^[\s\u00a0.。|]*$/u.test(line.text.slice(span[1]));
    if (form === "any" && !ends && list.parties.length === 0 && !hasCreditWord(context, line, span) && !hasCreditTail(context, line, span[1])) continue;
    phrases.push({ span, list, label: null, rule: "credit/bracket", confidence: form === "any" ? 0.95 : 0.9 });
  }
  return phrases;
}

const closesBracket = (line: Line): boolean => /[)\]）］】]\s*$/u.test(line.text);

/** "…。…。[로이터·AFP=연합뉴스]", "（編譯／王小明，路透）": behind two sentences and more, or with its writer's label, a bracket at the end is the text's. */
function signsText(context: CreditContext, line: Line, [from, to]: Span): boolean {
  const { words } = context;
  if (line.text.slice(to).trim() !== "" || hasCreditWord(context, line, [from, to])) return false;
  const label = wordEnd(words.marks.byline, line.folded, from + 1);
  if (label > 0 && /^[/／:：]/u.test(line.text.slice(label))) return true;
  const before = line.text.slice(0, from).trimEnd();
  return /[.。]$/u.test(before) && lastSentenceStart(before.slice(0, -1)) > 0 && /[=＝]/u.test(line.text.slice(from, to));
}

/** "（法新社／柏林）" alone on its line is a dateline: behind the agency stands a place. In front of it stands whoever took the picture. */
function isDatedLine(line: Line, [from, to]: Span, { parts }: SourceList): boolean {
  const members = parts.filter(({ kind }) => kind === "source" || kind === "party");
  const last = members.at(-1);
  return from === 0 && line.text.slice(to).trim() === "" && members[0]?.kind === "source" && last?.kind === "party" && isDense(last.name.charAt(0)) && last.name.length <= longestPlace;
}

/** Characters of a place's name in a script without spaces. */
const longestPlace = 4;

const opensBracket = (text: string): boolean => ["(", "[", "（", "［", "【"].some((open) => text.includes(open));

/** The words after the last full stop, or the name that ends an unpunctuated caption. */
function tailPhrases(context: CreditContext, line: Line): Phrase[] {
  const start = lastSentenceStart(line.text);
  const tail = tailPhrase(context, line, start);
  if (tail) return [tail];
  const joined = behindSign(context, line, shortestMotif);
  if (joined) return [joined];
  return line.anchors.some((anchor) => anchor >= start) ? gluedName(context, line, listSources(context, shift(line, [start, line.text.length]), "codes")) : [];
}

/** "13日、広場を埋めた人たち=ロイター": a caption of several clauses, the sign, and nothing but the agency behind it. `motif`: characters of the shortest caption. */
function behindSign(context: CreditContext, line: Line, motif: number): Phrase | undefined {
  const at = Math.max(line.text.lastIndexOf("="), line.text.lastIndexOf("＝"));
  if (isSpacedHeadline(line) || endsInPlace(line.text.slice(0, Math.max(0, at)))) return undefined;
  if (at < motif || line.text.length - at > longestTail || !line.anchors.some((anchor) => anchor > at) || /[。.)）]\s*$/u.test(line.text.slice(0, at)) || !isDense(line.text.charAt(at - 1)) || line.names.some(({ span }) => span[1] === line.span[0] + at)) return undefined;
  const list = listCleanSources(context, shift(line, [at + 1, line.text.length]));
  if (!list || list.loose + list.parties.length + list.initials > 0 || !list.sources.every(({ path }) => path.class === "agency")) return undefined;
  return { span: [at + 1, line.text.length], list, label: null, rule: "credit/tail", confidence: 0.9 };
}

/** Longest credit behind the last full stop. */
const longestTail = 110;

/** The words from `start` on, where they are nothing but a credit. */
function tailPhrase(context: CreditContext, line: Line, start: number): Phrase | undefined {
  if (line.text.length - start > longestTail || !line.anchors.some((anchor) => anchor >= start)) return undefined;
  const list = listCleanSources(context, shift(line, [start, line.text.length]));
  if (!list?.sources.some(isMedium) || !isTight(context, list)) return undefined;
  return { span: [start, line.text.length], list, label: null, rule: "credit/tail", confidence: start > 0 || line.text.length < 60 ? 0.93 : 0.85 };
}

/**
 * Marks or picture words stand between the members of a credit ("Jane Doe/AFP", "新华社记者 李明 摄"); in a title such as
 * "Der Sitz der Nachrichtenagentur dpa" nothing does.
 */
function isTight(context: CreditContext, list: SourceList): boolean {
  const text = context.reading.page.text;
  const members = list.parts.filter((part) => part.kind === "source" || part.kind === "party");
  if (list.sources.some((source) => source.inflected)) return false;
  // A short word of the caption ("A sede da …") looks like an editor's letters, which a slash joins.
  if (list.initials > 0 && !list.parts.some((part) => part.kind === "separator" && /[/／]/u.test(part.text))) return false;
  return members.every((part, index) => {
    const previous = members[index - 1];
    if (!previous || (previous.kind === "source" && part.kind === "source")) return true;
    const between = text.slice(previous.span[1], part.span[0]);
    if (/[/|,;:·•＝=()（）–—-]/u.test(between)) return true;
    const words = foldCase(between.trim());
    return words !== "" && [context.words.marks.credit, context.words.marks.byline, context.words.marks.via, context.words.marks.archive].some((marks) => wordEnd(marks, words, 0) === words.length);
  });
}

/** A party joined to an agency by a slash, or a picture word beside it: what wire sign-offs do not have. */
function namesCreator(context: CreditContext, line: Line, span: Span, list: SourceList): boolean {
  if (hasCreditWord(context, line, span) || isPictureBracket(context, line, span)) return true;
  // "视觉中国供图", "央视新闻截图": glued to the name.
  if (list.sources.some(({ span: [, end] }) => wordEnd(context.words.marks.credit, line.folded, end - line.span[0]) > 0 && isDense(line.text.charAt(end - line.span[0])))) return true;
  if (distributes(context, line, span, list)) return true;
  if (list.parts.some((part, index) => part.kind === "via" && list.parts[index - 1]?.kind === "source" && list.parts[index + 1]?.kind === "source")) return true;
  if (!/[/／]/u.test(line.text.slice(...span))) return false;
  return list.parties.some((party) => /[\s\u00a0]/u.test(party.name) || isDense(party.name.charAt(0)));
}

/** "ロイター＝共同", "/로이터=뉴스1", "デモ隊＝AFP時事": the sign stands between a picture's creator or motif and who sends it out; a dateline has a place beside it. */
function distributes({ reading }: CreditContext, line: Line, [, end]: Span, { sources }: SourceList): boolean {
  const text = reading.page.text;
  if (line.text.slice(end).trim() !== "") return false;
  // "/AP 연합뉴스": two agencies with nothing but a space between them, behind a slash.
  const [first, second, ...more] = sources;
  const paired = first && second && more.length === 0 && /^[\s\u00a0]+$/u.test(text.slice(first.span[1], second.span[0])) && isDense(text.charAt(second.span[0]));
  if (paired && /[/／][\s\u00a0]*$/u.test(text.slice(line.span[0], first.span[0]))) return true;
  return sources.some((source, at) => {
    const before = text.slice(sources[at - 1]?.span[1] ?? source.span[0] - 1, source.span[0]);
    return source.path.class === "agency" && !(at === 0 && endsInPlace(text.slice(line.span[0], source.span[0] - 1))) && source.span[0] - line.span[0] > shortestMotif && /^[\s\u00a0]*[=＝][\s\u00a0]*$/u.test(before);
  });
}

/** Characters of the shortest caption before its credit. */
const shortestMotif = 6;

function hasCreditWord({ words }: CreditContext, line: Line, [from, to]: Span): boolean {
  for (let at = from; at < to; at += 1) {
    // "(© AFP)" may stand under a text as well: a claim of rights is no picture word.
    const end = wordEnd(words.marks.credit, line.folded, at);
    if ((end > 0 && !claimsRights(line.folded.slice(at, end))) || /\bphotos?\b/.test(line.folded.slice(at, at + 6))) return true;
    while (at < to && /\p{L}/u.test(line.text.charAt(at))) at += 1;
  }
  return false;
}

function hasCreditTail(context: CreditContext, line: Line, from: number): boolean {
  const rest = listSources(context, shift(line, [from, line.text.length]), "codes");
  return rest.loose === 0 && rest.parties.length <= 1;
}

function looseBefore(list: SourceList, at: number): number {
  return list.parts.reduce((sum, part) => sum + (part.kind === "words" && part.span[0] < at ? part.count : 0), 0);
}

/** The parts before the first loose words that follow a source: the rest is another sentence. */
function upToWords(list: SourceList): SourceList {
  const named = list.parts.findIndex((part) => part.kind === "source");
  const stop = list.parts.findIndex((part, index) => index > named && part.kind === "words");
  const parts = stop < 0 ? list.parts : list.parts.slice(0, stop);
  return { ...list, parts, sources: parts.flatMap((part) => (part.kind === "source" ? [part.source] : [])) };
}

function withoutRepeats(phrases: Phrase[]): Phrase[] {
  const used = new Set<number>();
  return phrases.filter((phrase) => {
    const fresh = phrase.list.sources.some((source) => !used.has(source.span[0]));
    for (const source of phrase.list.sources) used.add(source.span[0]);
    return fresh;
  });
}

/** Captions are shown whole; in long lines the sentence before the credit is enough. */
const longestEvidence = 300;

function creditEvidence(line: Line, phrase: Span): Span {
  const end = isPicture(line) ? line.text.replace(/[\s\u00a0|]+$/u, "").length : phrase[1];
  if (end <= longestEvidence && (isPicture(line) || line.text.length <= longestEvidence)) return shift(line, [0, Math.max(end, phrase[1])]);
  const group = closingGroup(line);
  const from = group && group.open === phrase[0] ? phrase[0] : Math.max(0, phrase[0]);
  return shift(line, [from, phrase[1]]);
}

function shift(line: Line, [from, to]: Span): Span {
  return [line.span[0] + from, line.span[0] + to];
}
