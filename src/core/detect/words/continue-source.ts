import type { NameHit } from "../../directory/directory.ts";
import { firstIndex } from "../../first-index.ts";
import type { PathSource, Span } from "../../model.ts";
import type { Candidate, Reading } from "../candidate.ts";
import type { LanguagePack } from "../language-pack.ts";
import { anyNoun, is } from "./sentence/lexicon.ts";
import { isCaseless, type Phrase } from "./names/name-phrase.ts";
import { namedBefore } from "./speakers/named-before.ts";
import { isOtherNamed } from "./speakers/other-person.ts";
import type { Item, ReadSentence } from "./sentence/read-sentence.ts";
import type { Clue } from "./sentence/scan-sentence.ts";

/** The sources named so far, latest last. */
export type Memory = { last: Remembered | undefined; sources: { source: PathSource; sentence: number }[] };
type Remembered = { path: PathSource[]; sentence: number; block: number };

/** Sentences after which a source no longer speaks on by itself. */
const reach = 2;
/** A quotation of fewer words may be irony or a title; nobody needs to have said it. */
const fewestQuotedWords = 3;
/** Sources kept to look up a pronoun or "the agency". */
const longestMemory = 12;

export function createMemory(): Memory {
  return { last: undefined, sources: [] };
}

export function remember(memory: Memory, path: PathSource[], sentence: number, block: number): void {
  if (path.length === 0) return;
  memory.last = { path, sentence, block };
  memory.sources.push(...path.map((source) => ({ source, sentence })));
  if (memory.sources.length > longestMemory) memory.sources.splice(0, memory.sources.length - longestMemory);
}

/** The source a pronoun or a phrase like "the agency" stands for; undefined where the phrase names somebody itself. */
export function resolvePronoun(phrase: Phrase, read: ReadSentence, index: number, memory: Memory, reading: Reading): PathSource[] | undefined {
  const { pack, page } = reading;
  if ((((read.items[phrase.from]?.bits ?? 0) & is.continuing) | (phrase.bits & is.pronoun)) === 0) return undefined;
  const items = read.items.slice(phrase.from, phrase.to);
  // "Channel 12", "the agency “Sever”": the noun before a name or a number of its own is no word for whoever spoke.
  const behind = read.items[phrase.to];
  if (phrase.names.length === 0 && (phrase.bits & is.pronoun) === 0 && behind !== undefined && (behind.name !== undefined || /^\p{N}+$/u.test(behind.fold))) return undefined;
  const span: Span = [items[0]?.start ?? 0, items[items.length - 1]?.end ?? 0];
  // "l'agence" is two words without a space.
  const printed = items.map((item) => item.fold).join(" ").replace(/(['’]) /gu, "$1");
  const continuing = pack.nouns.continuing.find((one) => one.text === printed);
  if (continuing && phrase.names.length === 0) {
    const group = continuing.class === "agency" || continuing.class === "outlet" ? ["agency", "outlet"] : [continuing.class];
    const beside = group.includes("outlet") ? mediumBefore(read.items, phrase.from, reading) : undefined;
    if (beside) return [{ ...beside, span }];
    const source = latest(memory, (one) => one.class === continuing.class) ?? latest(memory, (one) => group.includes(one.class));
    if (!source) return undefined;
    // Persons are named so in turn ("the official"): what is printed is surer than who was named last.
    return continuing.class === "person" ? undefined : [{ ...source, span }];
  }
  if ((phrase.bits & is.pronoun) === 0) return undefined;
  // Further on somebody else may have been named who said nothing yet.
  // Where no capital shows who was named in a sentence between, only who spoke in the one before is sure.
  const back = isCaseless(printed) || !pack.text.spaced ? 1 : reach;
  const source = latest(memory, (one, sentence) => index - sentence <= back && fitsPronoun(one, printed, pack));
  // A medium that spoke since may be meant as well: "so die Agentur. … schrieb sie".
  const last = source !== undefined && source === memory.sources.at(-1)?.source;
  const known = last && isSomebody(source, reading) && !isOtherNamed(source, span, read.items.slice(0, phrase.from), page.text, pack);
  const person = known ? source : source === undefined ? namedBefore(span, reading) : undefined;
  return [person === undefined ? { class: "person", id: null, name: printed, host: null, span } : { ...person, span }];
}

/** "Їй сказали": a word of three letters names nobody. Where no capital shows a name, a listed noun does, or the page that prints it again. */
function isSomebody({ name, class: kind }: PathSource, { page: { text }, pack: { nouns } }: Reading): boolean {
  if (kind !== "person") return true;
  if (/\p{Lu}/u.test(name)) return /\p{L}{4}|\p{L}\P{L}+\p{L}/u.test(name);
  const words = name.toLowerCase();
  if ([nouns.title, nouns.spokesperson, nouns.unnamed].some((list) => list.some((noun) => words.includes(noun)))) return true;
  const first = text.indexOf(name);
  return name.length > 1 && first >= 0 && text.includes(name, first + name.length);
}

/** "Skagen Onlines læsere har sendt billeder, og mediet skriver": the medium that the sentence itself names before. */
function mediumBefore(items: Item[], before: number, { directory, pack }: Reading): PathSource | undefined {
  const name = items.slice(0, before).findLast((item) => item.name?.class === "outlet" || item.name?.class === "agency")?.name;
  const [id] = name?.ids ?? [];
  const entry = id === undefined ? undefined : directory.entry(id);
  return name === undefined || id === undefined || entry === undefined ? undefined : { class: name.class, id, name: directory.displayName(id, pack.lang), host: entry.hosts[0] ?? null, span: name.span };
}

/** "It" is no person and "they" are several. */
function fitsPronoun(source: PathSource, printed: string, pack: LanguagePack): boolean {
  const forms = pack.pronouns.filter(({ text }) => text === printed);
  if (forms.length > 0 && forms.every(({ gender }) => gender === "n")) return source.class === "institution" || source.class === "company";
  if (forms.length > 0 && forms.every(({ number }) => number === "pl")) return source.class === "unnamed";
  return source.class === "person" || source.class === "unnamed";
}

/** A source of which nothing but the pronoun is known. */
export const isPronoun = ({ name }: PathSource, pack: LanguagePack): boolean => pack.pronouns.some(({ text }) => text === name);

const latest = ({ sources }: Memory, fits: (source: PathSource, sentence: number) => boolean): PathSource | undefined => sources.findLast(({ source, sentence }) => fits(source, sentence))?.source;

/** Whether the last source may still speak in this sentence. */
export function maySpeakOn({ last }: Memory, sentence: number, block: number): boolean {
  return last !== undefined && sentence - last.sentence <= reach && block - last.block <= 1;
}

/**
 * A sentence without a source of its own continues the last one: by its quotation, by "demnach", or by the
 * mood of its verb. Always marked inferred.
 */
export function continueSource(read: ReadSentence, index: number, reading: Reading, memory: Memory): Candidate | undefined {
  const { last } = memory;
  if (!last || !maySpeakOn(memory, index, read.block)) return undefined;
  // Who "he" was is not known, so neither is who goes on.
  if (last.path.some((source) => isPronoun(source, reading.pack) || !isSomebody(source, reading))) return undefined;
  const { items } = read;
  const quotes = items.filter((item) => item.kind === "quote" && item.quotation !== undefined && isSaid(reading.page.text.slice(item.start, item.end)));
  const word = items.slice(0, 4).find((item) => (item.bits & is.continuingWord) !== 0);
  // "… dass er komme": the clause hangs on a verb that the pack does not know, and so perhaps on somebody else.
  // "The mayor repeated, … seien": behind a comma it may hang on such a verb as well.
  const hangs = items.findIndex(({ bits, fold }) => fold === "," || ((bits & is.complementizer) !== 0 && (bits & is.article) === 0));
  const mood = items.find((item, at) => (item.bits & is.mood) !== 0 && (hangs < 0 || at < hangs));
  const onlyQuote = quotes.length > 0 && items.every((item) => item.kind !== "word");
  if (quotes.length === 0 && !word && !mood) return undefined;
  // "L'opération pourrait rapporter 400 millions, précise de son côté Reuters": another medium says this, by whatever verb.
  if (quotes.length === 0 && !word && namesMedium(reading.names, read.span)) return undefined;
  if (quotes.length > 0 && (onlyQuote ? index - last.sentence > 1 : namesAnother(read) && !isRetold(read, last.path, reading.names))) return undefined;
  const how = quotes.length > 0 ? "quotation" : word ? "word" : "mood";
  const content: Span[] = quotes.length > 0 && !onlyQuote ? quotes.map((item): Span => [item.start, item.end]) : [[items[0]?.start ?? read.span[0], lastWordEnd(read)]];
  memory.last = { ...last, sentence: index, block: read.block };
  return {
    kind: quotes.length > 0 ? "quote" : "statement",
    content,
    quoted: quotes.map((item): Span => item.quotation?.inner ?? [item.start, item.end]),
    cue: word ? [word.start, word.end] : null,
    evidence: read.span,
    path: last.path,
    stance: "asserts",
    links: reading.linksIn(read.span),
    stated: "inferred",
    rule: `words/continued-${how}`,
    confidence: how === "quotation" ? (onlyQuote ? 0.8 : 0.6) : how === "word" ? 0.7 : 0.55,
  };
}

/**
 * Whether the words around the quotations may name who said them: "whispers the paper", "the embassy does “not confirm” it".
 * A pronoun says that it is who spoke before; without one a verb of speech must stand there, and little else ("«…», explica"): "the “Blue Hour” closes" is a title.
 */
function namesAnother({ items, clues, span }: ReadSentence): boolean {
  const around = items.filter(({ kind, bits }) => (kind === "word" || kind === "name") && (bits & is.bracketed) === 0);
  if (around.some(({ name }) => name !== undefined)) return true;
  const first = items.findIndex(({ kind }) => kind === "quote");
  // "Trump: “…”", "1987: “…”"
  if (clues.every(isSmallWord) && /^[:：]$/u.test(items[first - 1]?.fold ?? "")) return true;
  const inClue = new Set(clues.flatMap(({ at, length }) => items.slice(at, at + length)));
  const others = around.filter((item) => !inClue.has(item));
  const continues = others.some(({ bits }) => (bits & (is.pronoun | is.continuing)) !== 0);
  const isNamed = others.some(({ capital, start, bits }) => (bits & is.pronoun) === 0 && ((capital && start > span[0]) || (!continues && (bits & (anyNoun | is.article)) !== 0)));
  const speaks = clues.some(({ verb }) => verb !== undefined);
  return isNamed || (!continues && (!speaks || others.some((item) => mayBeSpeaker(items, item))));
}

/** "opisala je vodičica", "поручио је један од њих": a word that the pack does not know, or a number, may be who spoke; behind a preposition it is only where or to whom. */
function mayBeSpeaker(items: Item[], item: Item): boolean {
  const governed = ((items[items.indexOf(item) - 1]?.bits ?? 0) & is.preposition) !== 0;
  return !governed && (item.bits === 0 || (item.bits & is.numeral) !== 0) && !/^[\p{N}.,]+$/u.test(item.fold);
}

/** "The two “exchanged views” on themes like “security”": a medium that tells the story goes on telling it, with bits of words in marks. */
function isRetold({ items, clues, span }: ReadSentence, path: PathSource[], names: readonly NameHit[]): boolean {
  const tells = path.length === 1 && (path[0]?.class === "agency" || path[0]?.class === "outlet");
  const labels = /^[:：]$/u.test(items[items.findIndex(({ kind }) => kind === "quote") - 1]?.fold ?? "");
  return tells && !labels && clues.every(isSmallWord) && items[0]?.kind !== "quote" && !namesMedium(names, span);
}

/** "Zu", "for": a preposition that is a cue beside a medium only. */
const isSmallWord = ({ marker }: Clue): boolean => marker?.judges === true || (marker?.plain === true && marker.role === "addressee");

/** Whether any medium may be named there, accepted as a mention or not. */
function namesMedium(names: readonly NameHit[], [start, end]: Span): boolean {
  for (let at = firstIndex(names, ({ span }) => span[0] >= start); (names[at]?.span[0] ?? end) < end; at += 1) if (names[at]?.class !== "institution") return true;
  return false;
}

/** Enough words, and not only those of a name: a sentence has words in small letters, where the script has them. */
function isSaid(text: string): boolean {
  if (wordsIn(text) < fewestQuotedWords) return false;
  const small = (text.match(/(?<![\p{L}])\p{Ll}[\p{L}'’-]*/gu) ?? []).length;
  return small >= 2 || !/\p{Lu}/u.test(text);
}

const wordsIn = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length + (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu) ?? []).length / 2;

function lastWordEnd({ items, span }: ReadSentence): number {
  const last = items.findLast((item) => item.kind !== "sign");
  return last?.end ?? span[1];
}
