import type { NameHit } from "../../directory/directory.ts";
import { firstIndex } from "../../first-index.ts";
import type { PathSource, Span, Stance } from "../../model.ts";
import type { Steps } from "../../steps.ts";
import type { Candidate, Reading } from "../candidate.ts";
import type { LanguagePack } from "../language-pack.ts";
import { isAboutItself } from "./speakers/about-itself.ts";
import { acceptedNames } from "./names/accepted-names.ts";
import { composeFrames, type Frame } from "./compose-frames.ts";
import { confidenceOf } from "./confidence.ts";
import { continueSource, createMemory, isPronoun, maySpeakOn, remember, resolvePronoun, type Memory } from "./continue-source.ts";
import { describeSources } from "./names/describe-source.ts";
import { heardReporter } from "./names/heard-of.ts";
import { findActs } from "./cues/find-acts.ts";
import { cueRegion, frameContent } from "./frame-content.ts";
import { is } from "./sentence/lexicon.ts";
import { mayCite } from "./sentence/may-cite.ts";
import { isKnown } from "./names/name-role.ts";
import { firstFrom, isInsert, isQuoted, opensWithDash, quotedIn } from "./speakers/quoted-words.ts";
import { readSentence, type ReadSentence } from "./sentence/read-sentence.ts";
import { createScan } from "./sentence/scan-sentence.ts";
import { createCursor } from "./sentence/walk-along.ts";
import { isReported, isThing, proofOf, speaksOutOfPlace } from "./speakers/prove-speaker.ts";
import type { Introductions } from "./speakers/somebody.ts";
import { isRefusal } from "./speakers/refusals.ts";
import { mayStandAlone, pointsBack, precedingWords } from "./points-back.ts";

/** Blocks whose words are credits and labels, which other forms read. */
const skipped = new Set(["credit", "byline", "footer"]);

/** Quotations and reported speech with their sources: kinds `quote` and `statement`. Rests after each sentence. */
export function* findWords(reading: Reading): Steps<Candidate[]> {
  const { page, folded, sentences, words: { lexicon } } = reading;
  const scan = createScan(page.text, folded, lexicon);
  const cursor = createCursor(yield* acceptedNames(reading), reading.quotations);
  const memory = createMemory();
  const introductions: Introductions = { text: page.text, known: new Map() };
  const listed = (span: Span) => listedAt(reading.names, span);
  const found: Candidate[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const place = cursor(sentence);
    if (skipped.has(page.blocks[sentence.block]?.role ?? "other")) continue;
    const continuing = maySpeakOn(memory, index, sentence.block);
    const read = readSentence({ text: page.text, folded, span: sentence.span, block: sentence.block, ...place }, scan, (tokens) => mayCite(tokens, continuing), reading.pack, listed);
    if (read) found.push(...citationsOf(read, index, { reading, memory, introductions }));
    yield;
  }
  return found;
}

/** The medium that the directory lists under just these words, whether or not the place alone made a mention of them. */
function listedAt(names: readonly NameHit[], [start, end]: Span): NameHit | undefined {
  const hit = names[firstIndex(names, ({ span }) => span[0] >= start)];
  return hit?.span[0] === start && hit.span[1] === end && (hit.class === "outlet" || hit.class === "agency") ? hit : undefined;
}

type Context = { reading: Reading; memory: Memory; introductions: Introductions };

function citationsOf(read: ReadSentence, index: number, context: Context): Candidate[] {
  const { reading, memory } = context;
  const frames = composeFrames(read, findActs(read, reading), reading.pack);
  const found: Candidate[] = [];
  frames.forEach((frame, at) => {
    const low = at === 0 ? 0 : endOf(read, frames[at - 1], context);
    const high = at === frames.length - 1 ? read.items.length : startOf(read, frames[at + 1], context);
    for (const candidate of citation(read, frame, [low, high], index, context)) found.push(candidate);
  });
  if (found.length > 0) return found;
  const continued = continueSource(read, index, reading, memory);
  return continued ? [continued] : [];
}

const endOf = (read: ReadSentence, frame: Frame | undefined, { reading }: Context) =>
  frame ? Math.max(...frame.acts.map((act) => cueRegion(read, act, reading.pack)[1])) : 0;
const startOf = (read: ReadSentence, frame: Frame | undefined, { reading }: Context) =>
  frame ? Math.min(...frame.acts.map((act) => cueRegion(read, act, reading.pack)[0])) : read.items.length;

function citation(read: ReadSentence, frame: Frame, bounds: [number, number], index: number, { reading, memory, introductions }: Context): Candidate[] {
  const { page, pack, linksIn } = reading;
  const content = frame.main.said === undefined && pointsBack(read, frame, reading) ? [] : frameContent(read, frame, bounds, pack);
  const ahead = content.length === 0 && endsWithColon(read) ? followingQuote(read, reading) : undefined;
  if (ahead) content.push(ahead.outer);
  if (content.length === 0 && isLabel(read, frame, page.text)) return [];
  const stance = isRefusal(read, frame, pack) ? ("declines" as const) : stanceOf(frame);
  if (isAboutItself(read, frame, stance, pack)) return [];
  const silent = stance === "declines" || stance === "unverified";
  const back = content.length === 0 && !silent ? precedingWords(read, frame, index, reading) : undefined;
  if (back) content.push(back);
  if (content.length === 0 && !silent && !mayStandAlone(read, frame)) return [];
  if (!silent && !ahead && !back && isPlainObject(read, frame, content, pack)) return [];
  const cue = cueSpan(read, frame);
  const named = frame.path.flatMap(({ from, to }): Span[] => [[read.items[from]?.start ?? 0, read.items[to - 1]?.end ?? 0]]);
  const marked = ahead ? [ahead.inner] : quotedIn(content, reading).filter((inner) => !named.some((span) => span[0] <= inner[0] && inner[1] <= span[1]));
  const quoted = marked.length === 0 && (opensWithDash(content, read, reading) || isInsert(cue, reading)) ? content : marked;
  const known = frame.path.some((phrase) => isKnown(read.items, phrase));
  const heard = !known && content.length > 0 ? heardReporter(frame, read, reading) : undefined;
  const proof = known || heard ? "somebody" : proofOf(frame, read, pack, introductions);
  if (proof === "nobody" && (quoted.length === 0 || speaksOutOfPlace(frame, read))) return [];
  if (proof === "unproven" && quoted.length === 0 && isThing(frame, read, pack) && !isReported(read, frame, content)) return [];
  const continued = frame.path.map((phrase) => resolvePronoun(phrase, read, index, memory, reading));
  const resolved = heard ? [[heard]] : frame.path.map((phrase, at) => continued[at] ?? describeSources(phrase, read, reading));
  // A relay named here is stated, whoever it passes on. "Reuters could not verify this" is a word on somebody else's claim.
  const inferred = (continued[0] !== undefined && !(resolved[1] ?? []).some(({ id }) => id !== null && id === continued[0]?.[0]?.id)) || stance === "unverified";
  const unheard = continued[0] !== undefined && continued[0].every(({ name }) => !memory.sources.some(({ source }) => source.name === name));
  // "It calls this „propaganda“": the one word is what it says.
  // "Jeho vyjadrenie prebrala aj APA": whoever passes words on in a sentence of its own states that they were said.
  const passed = back !== undefined && frame.main.clue.verb?.relays === true;
  const kind = !passed && quoted.some((span) => frame.main.clue.verb?.judges === true || isQuoted(page.text.slice(...span))) ? ("quote" as const) : ("statement" as const);
  const sure = Math.min(heard ? heardSure : 1, confidenceOf(read, frame, resolved.map((sources) => sources[0]), { kind, pointsBack: back !== undefined || content.length === 0 }, proof, pack));
  const base = {
    kind,
    content,
    quoted,
    cue,
    evidence: evidenceOf(read, cue, page.text),
    stance,
    links: linksIn(read.span),
    stated: inferred ? ("inferred" as const) : ("explicit" as const),
    rule: ruleOf(frame),
    // Whoever declines to comment gave no words, and who could not verify them has none: told in the popup, and not painted as what the page knows from a medium.
    confidence: silent ? Math.min(silentSure, sure) : sure,
  };
  const parts = distinct(resolved);
  // "Reuters could not verify the army's claims": whose they are is no part of who could not.
  const paths = combine(stance === "unverified" ? parts.filter((sources) => sources.some(({ class: kind }) => kind === "agency" || kind === "outlet")).slice(0, 1) : parts).map((path) => path.filter(isFirst)).filter((path) => path.length > 0);
  // Whoever gave no words says nothing that goes on.
  if (!silent) remember(memory, paths[0] ?? [], index, read.block);
  // "„…“, sagte er": nobody knows who said it. That somebody else spoke is remembered.
  // Whom the page names before is sure enough for words in marks, or right behind what was said.
  const guessed = unheard && quoted.length === 0 && !frame.main.inverted;
  if (guessed || paths.every((path) => path.length === 1 && path.some((source) => isPronoun(source, pack)))) return [];
  return paths.map((path) => ({ ...base, path }));
}

/** How sure an everyday word is that only its sentence shows to be a paper's name. */
const heardSure = 0.82;

/** "Theo Reuters, AFP": a line of nothing but the marker and names, without a full stop, labels the text's source, which credits read. */
function isLabel({ span, items }: ReadSentence, { acts, path }: Frame, text: string): boolean {
  const markers = acts.every(({ clue }) => clue.marker?.role === "source");
  const all = acts.reduce((sum, { clue }) => sum + clue.length, 0) + path.reduce((sum, { from, to }) => sum + to - from, 0);
  const words = items.filter(({ kind, name, bits }) => kind !== "sign" && name === undefined && (bits & is.conjunction) === 0).length;
  return markers && words <= all && !/[.!?…。！？।۔؟]["”»」』)）]*$/u.test(text.slice(...span).trimEnd());
}

/**
 * Where a clause shows itself by a comma (verb-second languages), "wies die Vorwürfe zurück" has an object and no
 * reported words. A medium's report counts all the same.
 */
function isPlainObject({ items }: ReadSentence, frame: Frame, content: Span[], pack: LanguagePack): boolean {
  const { clue, inverted, clause } = frame.main;
  if (pack.text.order !== "v2" || !clue.verb || inverted || frame.path.some((phrase) => isKnown(items, phrase))) return false;
  const inside = items.filter((item) => content.some(([start, end]) => item.start >= start && item.end <= end));
  if (inside.some((item) => item.kind === "quote" || (item.bits & is.mood) !== 0)) return false;
  const opener = items[clause[1]];
  const start = content[0]?.[0] ?? 0;
  const before = items[clause[0]]?.start ?? 0;
  return start > before && !(opener !== undefined && opener.start < start && (opener.fold === "," || opener.fold === ":"));
}

/** "Agencies AFP and dpa" are one link of a path, however many acts of the sentence found them: two in a row would make one the other's source. */
function distinct(parts: PathSource[][]): PathSource[][] {
  if (parts.length === 1) return parts;
  const printed = new Set<string>();
  return parts.flatMap((sources) => {
    const fresh = sources.filter(({ span }) => span === null || !printed.has(span.join()));
    for (const { span } of sources) if (span) printed.add(span.join());
    return fresh.length > 0 ? [fresh] : [];
  });
}

/** The sources joined by "and" at one place of the path give a path each. */
function combine(parts: PathSource[][]): PathSource[][] {
  return parts.reduce<PathSource[][]>((paths, sources) => paths.flatMap((path) => sources.filter(isFirst).map((source) => [...path, source])), [[]]);
}

/** "No podcast Durma com Essa, do Nexo": a programme and its house are one source. */
const isFirst = (source: PathSource, at: number, all: PathSource[]): boolean => source.id === null || all.findIndex(({ id }) => id === source.id) === at;

function stanceOf(frame: Frame): Stance {
  // "Denied a Politico report that …": the denial is not Politico's.
  if (frame.main.said !== undefined && frame.main.clue.verb === undefined) return "asserts";
  for (const { clue } of frame.acts) {
    const stance = clue.verb?.stance ?? clue.marker?.stance;
    if (stance) return stance;
  }
  return "asserts";
}

function ruleOf(frame: Frame): string {
  const { marker, verb } = frame.main.clue;
  if (marker) return `words/${marker.role}-${marker.side}`;
  return `words/${verb?.act ?? "say"}${frame.main.inverted ? "-inverted" : ""}`;
}

function cueSpan(read: ReadSentence, frame: Frame): Span {
  const { at, length } = frame.main.clue;
  return [read.items[at]?.start ?? read.span[0], read.items[at + length - 1]?.end ?? read.span[1]];
}

/** Longest evidence that a card shows whole; beyond it the part around the cue is cut at full stops. */
const longestEvidence = 600;

function evidenceOf(read: ReadSentence, cue: Span, text: string): Span {
  const [start, end] = read.span;
  if (end - start <= longestEvidence) return read.span;
  const before = text.slice(start, cue[0]);
  const after = text.slice(cue[1], end);
  const stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf("? "), before.lastIndexOf("! "), before.lastIndexOf("。"));
  const from = before.length > 300 ? start + Math.max(stop + 1, before.length - 300) : start;
  const next = after.search(/[.!?]\s|。/u);
  const to = after.length > 300 ? cue[1] + (next >= 0 && next < 300 ? next + 1 : 300) : end;
  return [from + (/^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0), to];
}

const endsWithColon = ({ items }: ReadSentence) => /^[:：]$/u.test(items[items.length - 1]?.fold ?? "");

/** The quotation or block quote that a sentence ending in a colon announces. */
function followingQuote(read: ReadSentence, { page, quotations }: Reading): { outer: Span; inner: Span } | undefined {
  const next = page.blocks[read.block + 1];
  let at = firstFrom(quotations, read.span[1]);
  while (at < quotations.length && quotations[at]?.depth !== 0) at += 1;
  const near = quotations[at];
  const quotation = near && near.outer[0] - read.span[1] < 5 ? near : undefined;
  if (quotation) return quotation;
  // A quotation over several paragraphs that only its end closes.
  const opens = next !== undefined && /^[“"«„「]/u.test(page.text.slice(...next.span));
  return next && (next.role === "blockquote" || opens) ? { outer: next.span, inner: opens ? [next.span[0] + 1, next.span[1]] : next.span } : undefined;
}

/** How sure a citation without words is: below what is painted on the page. */
const silentSure = 0.75;
