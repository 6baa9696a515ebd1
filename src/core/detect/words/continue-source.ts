import type { PathSource, Span } from "../../model.ts";
import type { Candidate, Reading } from "../candidate.ts";
import type { LanguagePack } from "../language-pack.ts";
import { is } from "./lexicon.ts";
import type { Phrase } from "./name-phrase.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** The sources named so far, latest last. */
export type Memory = { last: Remembered | undefined; sources: PathSource[] };
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
  memory.sources.push(...path);
  if (memory.sources.length > longestMemory) memory.sources.splice(0, memory.sources.length - longestMemory);
}

/** The source a pronoun or a phrase like "the agency" stands for; undefined where the phrase names somebody itself. */
export function resolvePronoun(phrase: Phrase, read: ReadSentence, memory: Memory, pack: LanguagePack): PathSource[] | undefined {
  if ((((read.items[phrase.from]?.bits ?? 0) & is.continuing) | (phrase.bits & is.pronoun)) === 0) return undefined;
  const items = read.items.slice(phrase.from, phrase.to);
  const span: Span = [items[0]?.start ?? 0, items[items.length - 1]?.end ?? 0];
  const printed = items.map((item) => item.fold).join(" ");
  const continuing = pack.nouns.continuing.find((one) => one.text === printed);
  if (continuing && phrase.names.length === 0) {
    const group = continuing.class === "agency" || continuing.class === "outlet" ? ["agency", "outlet"] : [continuing.class];
    const source = memory.sources.findLast((one) => one.class === continuing.class) ?? memory.sources.findLast((one) => group.includes(one.class));
    if (!source) return undefined;
    // Persons are named so in turn ("the official"): what is printed is surer than who was named last.
    return continuing.class === "person" ? undefined : [{ ...source, span }];
  }
  if ((phrase.bits & is.pronoun) === 0) return undefined;
  const source = memory.sources.findLast((one) => one.class === "person" || one.class === "unnamed");
  return source ? [{ ...source, span }] : [{ class: "person", id: null, name: printed, host: null, span }];
}

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
  const { items } = read;
  const quotes = items.filter((item) => item.kind === "quote" && item.quotation !== undefined && isSaid(reading.page.text.slice(item.start, item.end)));
  const word = items.slice(0, 4).find((item) => (item.bits & is.continuingWord) !== 0);
  // "… dass er komme": the clause hangs on a verb that the pack does not know, and so perhaps on somebody else.
  const hangs = items.findIndex((item) => (item.bits & is.complementizer) !== 0 && (item.bits & is.article) === 0);
  const mood = items.find((item, at) => (item.bits & is.mood) !== 0 && (hangs < 0 || at < hangs));
  const onlyQuote = quotes.length > 0 && items.every((item) => item.kind !== "word");
  if (quotes.length === 0 && !word && !mood) return undefined;
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
