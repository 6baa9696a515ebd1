import type { Span } from "../../model.ts";
import type { LanguagePack } from "../language-pack.ts";
import type { Frame } from "./compose-frames.ts";
import type { Act } from "./cues/find-acts.ts";
import { is } from "./sentence/lexicon.ts";
import type { Item, ReadSentence } from "./sentence/read-sentence.ts";

/** Items `[from, to)`. */
type Range = [from: number, to: number];

/** Fewer words than this beside a cue are adverbs, not what was said. */
const fewestWords = 2;

/** The words that the frame attributes: the sentence without its cues, as far as no other frame claims it. */
export function frameContent(sentence: ReadSentence, frame: Frame, bounds: Range, pack: LanguagePack): Span[] {
  if (frame.main.said) return pieces(sentence.items, [frame.main.said], pack);
  const regions = frame.acts.flatMap((act) => cueRegions(sentence, act, pack)).sort((a, b) => a[0] - b[0]);
  const main = cueRegion(sentence, frame.main, pack);
  const told = besideTold(frame, bounds);
  if (told) return pieces(sentence.items, told, pack);
  const ranges = frame.main.clue.marker ? aroundMarker(sentence, frame.main, main, bounds) : aroundVerb(sentence, frame.main, main, bounds, pack);
  return pieces(sentence.items, ranges.flatMap((range) => subtract(range, regions)), pack);
}

const pieces = (items: Item[], ranges: Range[], pack: LanguagePack): Span[] =>
  ranges.map((range) => trim(items, range, pack)).filter((range) => isContent(items, range)).map(([from, to]) => [items[from]?.start ?? 0, items[to - 1]?.end ?? 0]);

/** Words of a marker that says what the occasion was ("in an interview with"): shorter ones lead to whoever is given something, too. */
const longestPreposition = 3;

/** "Vd Odhner skyller på elpriset i en intervju med …": a verb that the pack does not know stands between the speaker and the marker of the one told. */
function besideTold({ main: { clue, subject, addressee } }: Frame, bounds: Range): Range[] | undefined {
  if (clue.marker?.role !== "addressee" || (clue.marker.side === "before" && clue.length < longestPreposition) || !subject || !addressee) return undefined;
  const parties: Range[] = [[subject.from, subject.to], [Math.min(clue.at, addressee.from), Math.max(clue.at + clue.length, addressee.to)]];
  return subtract(bounds, parties.sort((a, b) => a[0] - b[0]));
}

/** Verb-final sentences hold the words between subject and verb: there each party is a region of its own. */
function cueRegions(sentence: ReadSentence, act: Act, pack: LanguagePack): Range[] {
  if (act.clue.marker || pack.text.order !== "sov") return [cueRegion(sentence, act, pack)];
  const parties = [act.subject, act.addressee, act.object].filter((phrase) => phrase !== undefined);
  return [[act.clue.at, act.clue.at + act.clue.length], ...parties.map((phrase): Range => [phrase.from, particleAfter(sentence.items, phrase.to, pack)])];
}

/** In scripts without spaces the particle of a party is an item of its own: 田中氏|は. */
function particleAfter(items: Item[], at: number, pack: LanguagePack): number {
  const fold = items[at]?.fold;
  return !pack.text.spaced && pack.affixes.some((affix) => affix.side === "suffix" && affix.text === fold) ? at + 1 : at;
}

/** The items that belong to the cue and its parties. */
export function cueRegion(sentence: ReadSentence, act: Act, pack: LanguagePack): Range {
  const { items } = sentence;
  const parties = [act.subject, act.addressee, act.object].filter((phrase) => phrase !== undefined);
  const from = Math.min(act.clue.at, ...parties.map((phrase) => phrase.from));
  const to = Math.max(act.clue.at + act.clue.length, ...parties.map((phrase) => phrase.to));
  if (act.clue.marker) return act.clue.marker.side === "around" ? [from, closeAfter(items, act, to, pack)] : [from, to];
  const start = Math.min(from, act.clause[0]);
  // Verb-final speech and inverted cues own their clause; elsewhere the words may follow without a comma.
  if (act.inverted) return [start, Math.max(to, act.clause[1])];
  const comp = items.findIndex((item, at) => at >= to && at < act.clause[1] && (item.bits & is.complementizer) !== 0 && (item.bits & is.article) === 0);
  if (comp >= 0) return [start, comp + 1];
  const clauseEnd = items[act.clause[1]];
  const opens = clauseEnd !== undefined && (clauseEnd.kind === "quote" || clauseEnd.fold === ":" || clauseEnd.fold === "：");
  if (opens || (pack.text.order === "v2" && clauseEnd?.fold === ",")) return [start, Math.max(to, act.clause[1])];
  return [pack.text.order === "sov" ? from : start, to];
}

function closeAfter(items: Item[], act: Act, to: number, { text: { spaced } }: LanguagePack): number {
  const close = act.clue.marker?.close ?? [];
  for (let end = to; end < Math.min(items.length, to + 12); end += 1) {
    const text = items.slice(to, end + 1).map((item) => item.fold).join(spaced ? " " : "");
    if (close.some((word) => text.endsWith(word))) return end + 1;
  }
  return to;
}

function aroundMarker({ items }: ReadSentence, act: Act, [from, to]: Range, [low, high]: Range): Range[] {
  const before: Range = [low, from];
  // ", so der Minister": the words stand before it; what follows is another clause.
  const closes = act.clue.marker?.doubtful === true && from > low && items[from - 1]?.fold === ",";
  const tail: Range = [to, high];
  // "les révélations de X, selon lesquelles …": the words are what the relative leads to.
  if (act.clue.marker?.role === "source" && act.clue.marker.side === "before" && act.subject !== undefined && act.subject.to <= act.clue.at) return [tail];
  return closes && !items.slice(to, high).some((item) => item.kind === "quote") ? [before] : [before, tail];
}

function aroundVerb(sentence: ReadSentence, act: Act, [from, to]: Range, [low, high]: Range, pack: LanguagePack): Range[] {
  const { items } = sentence;
  const before: Range = [low, from];
  const after: Range = [to, high];
  const hasQuote = ([start, end]: Range) => items.slice(start, end).some((item) => item.kind === "quote");
  // "रॉयटर्स ने बताया कि …, जबकि पीटीआई ने कहा कि …": what stands before the second one's clause is the first one's.
  const ofOther = pack.text.order === "sov" && low > 0 && act.clause[0] > low && act.subject !== undefined && act.subject.from >= act.clause[0] && !hasQuote(before);
  if (ofOther) return [[act.subject?.to ?? to, act.clue.at], after].filter((range): range is Range => range[0]! < range[1]!);
  if (pack.text.order === "sov") return [before, [act.subject?.to ?? to, act.clue.at], after].filter((range): range is Range => range[0]! < range[1]!);
  const opensClause = opener(items, to);
  if (act.inverted) {
    // "—…—cuenta el panadero, que vive enfrente—": behind a comma the word for "that" tells who he is.
    if (opensClause === "complementizer" && words(items, before) >= fewestWords && isRelativeBehind(items, to)) return [before, ...furtherClauses(items, after)];
    if (opensClause === "complementizer" && !hasQuote(before)) return [after];
    if (words(items, before) < fewestWords && !hasQuote(before)) return [after];
    return [before, ...furtherClauses(items, after)];
  }
  if (!hasQuote(after) && isAside(items, before, after)) return [before];
  if (words(items, after) >= fewestWords || hasQuote(after)) return hasQuote(before) ? [before, after] : [after];
  return from > low ? [before] : [];
}

/**
 * "The bridge will be rebuilt, Reuters reported on Tuesday, citing two officials": what follows says when, where or from whom, and the words
 * stand before. "In Paris, Reuters reported on Tuesday a fall in prices": what stands before is an adverbial itself.
 */
function isAside(items: Item[], before: Range, [from, to]: Range): boolean {
  const opens = items[from];
  if (items[before[1] - 1]?.fold !== "," || words(items, before) < shortestClause || !opens) return false;
  if (opens.fold !== "," && (opens.bits & (is.preposition | is.phraseEnd)) === 0) return false;
  const comma = items.findIndex((item, at) => at > from && at < to && item.fold === ",");
  const short = words(items, [from, comma < 0 ? to : comma]) <= longestAside;
  return short || ((items[before[0]]?.bits ?? 0) & (is.preposition | is.phraseEnd | is.complementizer | is.asClause)) === 0;
}

/** Fewer words between the sentence's start and a comma are an adverbial. */
const shortestClause = 3;
/** Words of "on Tuesday" and "in a statement on Monday". */
const longestAside = 5;

/** Behind ", sagte er," only clauses with a quotation or the mood of reported speech go on; the rest is who he is. */
function furtherClauses(items: Item[], [from, to]: Range): Range[] {
  const clauses: Range[] = [];
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && items[end]?.fold !== ",") end += 1;
    if (items.slice(start, end).some((item) => item.kind === "quote" || (item.bits & is.mood) !== 0)) return [...clauses, [start, to]];
    start = end;
  }
  return clauses;
}

/** What stands behind the cue: ", dass …" or "that …". */
function opener(items: Item[], to: number): "complementizer" | undefined {
  const before = items[to - 1];
  if (before && (before.bits & is.complementizer) !== 0) return "complementizer";
  for (let at = to; at < Math.min(items.length, to + 2); at += 1) {
    const bits = items[at]?.bits ?? 0;
    if ((bits & is.complementizer) !== 0 && (bits & is.article) === 0) return "complementizer";
  }
  return undefined;
}

/** A comma and a word that opens relative clauses as well as what was said. */
function isRelativeBehind(items: Item[], at: number): boolean {
  const opens = is.relative | is.complementizer;
  return items[at]?.fold === "," && ((items[at + 1]?.bits ?? 0) & opens) === opens;
}

const words = (items: Item[], [from, to]: Range) => items.slice(from, to).filter((item) => item.kind !== "sign").length;

function subtract([from, to]: Range, regions: Range[]): Range[] {
  const pieces: Range[] = [];
  let start = from;
  for (const [low, high] of regions) {
    if (high <= start || low >= to) continue;
    if (low > start) pieces.push([start, low]);
    start = Math.max(start, high);
  }
  if (start < to) pieces.push([start, to]);
  return pieces;
}

/** Drops commas, colons, dashes, "that" and "and" at the edges; full stops at the end go too. */
function trim(items: Item[], [from, to]: Range, pack: LanguagePack): Range {
  let start = from;
  let end = to;
  const edge = (item: Item | undefined) => item !== undefined && item.kind === "sign" && !/^["'„“”«»‘’(「]$/u.test(item.fold);
  while (start < end && (edge(items[start]) || isOpener(items[start]))) start += 1;
  // Where the verb comes last, "that" stands behind the words: 「…」と述べた, "…"고 말했다.
  const closes = (item: Item | undefined) => pack.text.order === "sov" && item !== undefined && (item.bits & is.complementizer) !== 0;
  while (end > start && (edge(items[end - 1]) || closes(items[end - 1]))) end -= 1;
  return [start, end];
}

const isOpener = (item: Item | undefined) =>
  item !== undefined && item.kind === "word" && (item.bits & (is.complementizer | is.conjunction)) !== 0 && (item.bits & is.article) === 0;

function isContent(items: Item[], piece: Range): boolean {
  if (piece[1] <= piece[0]) return false;
  if (items.slice(...piece).some((item) => item.kind === "quote")) return true;
  return words(items, piece) >= fewestWords && items.slice(...piece).some((item) => item.kind !== "sign" && (item.bits & is.pointing) === 0);
}
