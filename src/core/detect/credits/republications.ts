import type { PathSource, Span } from "../../model.ts";
import { foldCase, isDense } from "../../text/characters.ts";
import type { CreditContext, CreditForm } from "./credit-context.ts";
import { isOwn } from "./credit-context.ts";
import { phraseEnd } from "./find-phrases.ts";
import { listSources } from "./list-sources.ts";
import { isMedium, makeCandidate } from "./make-candidate.ts";
import type { Line } from "./read-lines.ts";
import { resolveAddress } from "./resolve-source.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { marked } from "./vocabulary.ts";
import { findWord } from "./word-index.ts";

/** "Zuerst erschienen in …", "This article originally appeared on …", "Dieser Beitrag ist … erschienen". */
export const findRepublications: CreditForm = (context) => {
  const slots = context.reading.pack.marks.republished.filter((phrase) => phrase.includes("…")).map((phrase) => foldCase(phrase).split("…").map((part) => part.trim()));
  return (line) => {
    // Deep in a long paragraph the words are about a book or a study.
    const headline = line.block.role === "headline";
    if ((headline && line.text.length > longestPointer) || (line.zone === "body" && line.text.length > longestPhraseLine) || !mayName(line)) return [];
    let first = true;
    const named = firstOf(finders, (find) => {
      const phrase = find(context, line, slots);
      if (!phrase) return undefined;
      // What the clearest phrase does not name, another one may, but not by words that nobody knows.
      const path = firstOf(phrase.names, (place) => namedIn(context, line, place, { anyName: phrase.anyName && first, linked: phrase.linked !== false }));
      first = false;
      return path && { phrase, path };
    });
    if (!named) return [];
    const { phrase, path } = named;
    // "Prenosimo s portala Lupiga" above a plain text stands where a headline would.
    const end = path.span?.[1] ?? 0;
    if (headline && (phrase.cue[0] - line.span[0] > farthestCue || end < phrase.cue[1] || /\p{L}/u.test(line.text.slice(end - line.span[0])))) return [];
    const edge = line.zone !== "body" || line.opening || line.closing || line.index <= 2 || line.text.length < 200;
    const hinted = context.reading.page.hints.some((hint) => ["canonical", "syndication-source", "original-source"].includes(hint.field) && hint.id !== null && hint.id === path.id);
    return [
      makeCandidate(context, {
        kind: "republication",
        evidence: phrase.evidence,
        path: [path],
        cue: phrase.cue,
        scope: "whole",
        rule: "republication/phrase",
        confidence: (edge ? 0.92 : 0.7) - (path.id === null && path.host === null ? unknownName : 0) + (hinted ? 0.05 : 0),
      }),
    ];
  };
};

/** Whether a source can be found on the line at all: inside the text only what the directory knows, an address, a link or a name in quotation marks is one. */
function mayName(line: Line): boolean {
  return line.anchors.length > 0 || line.zone !== "body" || line.closing || (line.text.length <= longestOrigin && /["„“”«»《「『‘‚]/u.test(line.text));
}

const finders: ((context: CreditContext, line: Line, slots: string[][]) => Phrase | undefined)[] = [findPhrase, (_, line, slots) => findSlot(line, slots), findAppearance, findTaken, findThis];

function firstOf<Item, Result>(items: Item[], read: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const result = read(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** Names that nobody knows are cut wrongly or declined more often than the line of 0.8 allows. */
const unknownName = 0.15;

const longestPhraseLine = 400;
/** A line above a plain text that says where it is from, and where its cue begins. */
const longestPointer = 90;
const farthestCue = 30;
/** Longer lines that say where something first appeared tell a story. */
const longestOrigin = 220;

/** `names`: where the source may stand, the likelier place first. `anyName`: words with a capital may be one that nobody knows. `linked` is false where a link may lead to a licence. */
type Phrase = { evidence: Span; cue: Span; names: Span[]; anyName: boolean; linked?: false };

function findPhrase({ words }: CreditContext, line: Line): Phrase | undefined {
  const cue = (line.marks & marked.republished) === 0 ? undefined : findWord(words.marks.republished, line.folded, 0);
  if (!cue) return undefined;
  const [at, end] = cue;
  const start = sentenceStart(line.text, at);
  const stop = phraseEnd(line.text, end);
  const opens = line.text.slice(start, at).trim() === "";
  return { evidence: absolute(line, start, Math.min(stop + 1, line.text.length)), cue: absolute(line, at, end), names: [absolute(line, end, stop)], anyName: opens || isAboutText(words, line, [start, stop]) };
}

/** "First" and "published" stand this near each other. */
const longestAppearance = 60;

/** "Kronikken blev første gang bragt i …", "… 처음 실렸으며": first, published and the text itself, in any order, in a sentence of a short line. */
function findAppearance({ words: { appeared }, reading: { pack } }: CreditContext, line: Line): Phrase | undefined {
  const both = marked.first | marked.published;
  if (line.text.length > longestOrigin || (line.marks & both) !== both) return undefined;
  const first = findWord(appeared.first, line.folded, 0);
  const published = first && findWord(appeared.published, line.folded, 0);
  if (!first || !published || Math.abs(first[0] - published[0]) > longestAppearance) return undefined;
  const start = sentenceStart(line.text, Math.min(first[0], published[0]));
  const cue: Span = [Math.min(first[0], published[0]), Math.max(first[1], published[1])];
  const stop = phraseEnd(line.text, cue[1]);
  // A book and a picture are published first somewhere as well: the sentence must be about a text, or leave out what it is about.
  const told = isAboutText({ appeared }, line, [start, stop]);
  if (!told && cue[0] > start) return undefined;
  const after = absolute(line, cue[1], stop);
  // Where the verb comes last the name stands before it.
  const names = [after, absolute(line, ...cue), ...(pack.text.order === "sov" ? [absolute(line, start, cue[0])] : [])];
  return { evidence: absolute(line, start, Math.min(stop + 1, line.text.length)), cue: absolute(line, ...cue), names, anyName: told && !isDense(line.text.charAt(cue[0])) };
}

/** "Text přebíráme z týdeníku …", "Translated from …": taken over, and either the sentence is about a text or it begins so. */
function findTaken({ words: { appeared } }: CreditContext, line: Line): Phrase | undefined {
  if (line.text.length > longestOrigin || (line.marks & marked.taken) === 0) return undefined;
  const cue = findWord(appeared.taken, line.folded, 0);
  if (!cue) return undefined;
  const start = sentenceStart(line.text, cue[0]);
  const stop = phraseEnd(line.text, cue[1]);
  const opens = cue[0] - start <= farthestOpening;
  const told = appeared.texts.size > 0 && findWord(appeared.texts, line.folded, start, cue[0]) !== undefined;
  // "The Guardian'dan çevrilmiştir": where the verb comes last it closes a line of little else.
  const closes = line.text.length <= longestClosed && !/\p{L}/u.test(line.text.slice(cue[1]));
  if (!opens && !told && !closes) return undefined;
  return { evidence: absolute(line, start, Math.min(stop + 1, line.text.length)), cue: absolute(line, ...cue), names: [absolute(line, cue[1], stop), absolute(line, start, cue[0])], anyName: false, linked: false };
}

const longestClosed = 60;

/** Characters that may stand before the words that open a line about where its text was taken from. */
const farthestOpening = 4;

/** "Questo articolo è uscito sul …", "Ovaj je intervju izašao u …": this text was published elsewhere. */
function findThis({ words: { appeared }, reading: { pack } }: CreditContext, line: Line): Phrase | undefined {
  if (line.text.length > longestOrigin || (line.marks & marked.published) === 0) return undefined;
  const [published, these] = [findWord(appeared.published, line.folded, 0), findWord(appeared.these, line.folded, 0)];
  const text = these && findWord(appeared.texts, line.folded, these[0]);
  if (!published || !these || !text || text[0] - these[1] > farthestText || published[0] - text[1] > longestAppearance) return undefined;
  const start = sentenceStart(line.text, Math.min(these[0], published[0]));
  // Only the sentence's first words are its subject.
  if (these[0] - start > farthestOpening) return undefined;
  const stop = phraseEnd(line.text, Math.max(published[1], text[1]));
  return { evidence: absolute(line, start, Math.min(stop + 1, line.text.length)), cue: absolute(line, ...published), names: [pack.text.order === "sov" ? absolute(line, text[1], Math.max(text[1], published[0])) : absolute(line, published[1], stop)], anyName: false, linked: false };
}

/** Characters between "this" and the text's word: "Ovaj je intervju". */
const farthestText = 12;

/** Whether the stretch names a text; in languages whose words for one nobody has listed it may. */
function isAboutText({ appeared: { texts } }: Pick<Vocabulary, "appeared">, line: Line, [from, to]: Span): boolean {
  return texts.size === 0 || findWord(texts, line.folded, from, to) !== undefined;
}

/** A phrase that stands around the name: "Dieser Beitrag ist … erschienen". */
function findSlot(line: Line, slots: string[][]): Phrase | undefined {
  if ((line.marks & marked.around) === 0) return undefined;
  for (const [open = "", close = ""] of slots) {
    const at = line.folded.indexOf(open);
    const to = at < 0 ? -1 : line.folded.indexOf(close, at + open.length);
    if (to < 0 || to - at > 160) continue;
    const from = at + open.length;
    const end = to + close.length;
    const after = /^[\s\u00a0]*[.!]?/u.exec(line.text.slice(end))?.[0].length ?? 0;
    const names: Span = close !== "" && to - from > 3 ? absolute(line, from, to) : absolute(line, from, line.text.length);
    return { evidence: absolute(line, at, end + after), cue: absolute(line, at, from), names: [names], anyName: true };
  }
  return undefined;
}

/** A name in quotation marks, whole: «Сноб», 《三联生活周刊》. */
const quotedName = /["„“”«»《「『‘‚]([\p{L}\p{N}][^"„“”«»《》「」『』‘’\n]{1,40}?)["“”«»》」』’‘]/u;
/** Words between the phrase and a quoted name: "v časopise", "на сайті". */
const farthestQuoted = 30;

/** The source in the phrase: a known one, an address, a link to another host, or a capitalised name. */
function namedIn(context: CreditContext, line: Line, span: Span, { anyName, linked }: { anyName: boolean; linked: boolean }): PathSource | undefined {
  const list = listSources(context, span);
  const known = list.sources.find((source) => isMedium(source));
  if (known) return isOwn(context, known.path.id, known.path.host) ? undefined : known.path;
  const near = (at: number) => at - span[0] <= 60 && listSources(context, [span[0], at]).loose <= 1;
  const link = context.reading.page.links.find((one) => one.span[0] >= span[0] && one.span[0] < line.span[1] && /^https?:/.test(one.href) && near(one.span[0]));
  if (link && linked) {
    const source = resolveAddress(context, link.href, link.span);
    const name = context.reading.page.text.slice(...link.span).trim();
    if (source && !isOwn(context, source.path.id, source.path.host)) return source.path.id === null && name.length <= 60 ? { ...source.path, name } : source.path;
  }
  const quoted = quotedName.exec(context.reading.page.text.slice(...span));
  if (quoted?.[1] !== undefined && quoted.index <= farthestQuoted && line.text.length <= longestOrigin) {
    const at = span[0] + quoted.index + 1;
    return listed(context, [at, at + quoted[1].length]) ?? { class: "outlet", id: null, name: quoted[1], host: null, span: [at, at + quoted[1].length] };
  }
  const [party, second] = list.parts.filter((part) => part.kind !== "separator");
  const unknown = party?.kind === "party" ? party : party?.kind === "words" && party.count === 1 && second?.kind === "party" ? second : undefined;
  // A book "was originally published in London" too: an unknown name counts only in a short line of its own.
  if (!unknown || !anyName || line.text.length > 200 || line.zone === "body" && !line.closing) return undefined;
  // Without capitals any words look like a name.
  if (!/[\p{Lu}\p{Lt}]/u.test(unknown.name)) return undefined;
  if (context.reading.pack.text.nounsCapitalised && !/\s/.test(unknown.name)) return undefined;
  // "på Forskerforum": a small word leads to the name.
  const lead = /^(?:\p{Ll}+[\s\u00a0]+)+/u.exec(unknown.name)?.[0].length ?? 0;
  const place: Span = [unknown.span[0] + lead, unknown.span[1]];
  return listed(context, place) ?? { class: "outlet", id: null, name: unknown.name.slice(lead), host: null, span: place };
}

/** The medium at home in the page's language that the directory has under just these words, however common they are: the line says that a text is from there. */
function listed({ reading: { names, directory, page } }: CreditContext, [start, end]: Span): PathSource | undefined {
  const hit = names.find(({ span, class: kind }) => span[0] === start && span[1] === end && (kind === "outlet" || kind === "agency"));
  const entry = hit?.ids.map((id) => directory.entry(id)).find((one) => one !== undefined && directory.speaks(one, page.lang));
  return entry && { class: entry.class, id: entry.id, name: directory.displayName(entry.id, page.lang), host: entry.hosts[0] ?? null, span: [start, end] };
}

function sentenceStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const end = /^[\s\S]*[.!?…。！？।۔][\s\u00a0]+/u.exec(before)?.[0].length ?? 0;
  return end;
}

function absolute(line: Line, from: number, to: number): Span {
  return [line.span[0] + from, line.span[0] + to];
}
