/** Whoever was asked and said nothing: the medium that asked has no words of theirs. */
import type { LanguagePack } from "../../language-pack.ts";
import type { Frame } from "../compose-frames.ts";
import { headIsMedium } from "../names/name-role.ts";
import { is } from "../sentence/lexicon.ts";
import type { ReadSentence } from "../sentence/read-sentence.ts";

/** Items that may stand where a phrase has "…": "reagierte die Botschaft am Sonntag zunächst nicht". */
const longestGap = 9;

/**
 * Whether the frame's words say that no answer came: by a phrase of the pack that holds its verb ("svarade … inte"), or, where nothing but
 * the medium's question leads to it, by such a phrase or a negated verb of speech anywhere ("На запрос X в банке не ответили").
 * Words in quotation marks are an answer.
 */
export function isRefusal(sentence: ReadSentence, { main: { clue }, path }: Frame, pack: LanguagePack): boolean {
  const { items } = sentence;
  if (!path.some((phrase) => headIsMedium(items, phrase)) || items.some(({ kind }) => kind === "quote")) return false;
  const spans = findSilences(sentence, silencesOf(pack));
  if (clue.verb) return spans.some(([from, to]) => from < clue.at + clue.length && clue.at < to);
  if (clue.marker?.role !== "addressee" && clue.marker?.doubtful !== true) return false;
  return spans.length > 0 || saysNothing(sentence);
}

/** A pack's phrases for giving no answer, cut at "…" and into words, by the first word: most sentences hold none of these. */
type Silences = { byFirst: Map<string, string[][][]>; proclitics: string[] };

const known = new WeakMap<LanguagePack, Silences>();

function silencesOf(pack: LanguagePack): Silences {
  const read = known.get(pack) ?? readSilences(pack);
  known.set(pack, read);
  return read;
}

function readSilences({ text, silences = [] }: LanguagePack): Silences {
  const byFirst: Silences["byFirst"] = new Map();
  for (const phrase of silences) {
    const parts = phrase.split(" … ").map((part) => (text.spaced ? part.split(" ") : Array.from(part)));
    const first = parts[0]?.[0] ?? "";
    const others = byFirst.get(first);
    if (others) others.push(parts);
    else byFirst.set(first, [parts]);
  }
  return { byFirst, proclitics: text.proclitics ?? [] };
}

/** Items `[from, to)` of the phrases, each where it begins first. */
function findSilences({ items }: ReadSentence, { byFirst, proclitics }: Silences): [number, number][] {
  const spans: [number, number][] = [];
  if (byFirst.size === 0) return spans;
  const begun = new Set<string[][]>();
  const begin = (at: number, word: string): void => {
    for (const parts of byFirst.get(word) ?? []) {
      if (begun.has(parts) || !startsAt(items, at, parts[0] ?? [], proclitics)) continue;
      begun.add(parts);
      const end = endOfParts(items, at, parts, proclitics);
      if (end !== undefined) spans.push([at, end]);
    }
  };
  for (const [at, { fold }] of items.entries()) {
    begin(at, fold);
    for (const letters of proclitics) if (fold.startsWith(letters)) begin(at, fold.slice(letters.length));
  }
  return spans;
}

/** Where the phrase that begins at `at` ends; undefined where one of its later parts is missing. */
function endOfParts(items: ReadSentence["items"], at: number, parts: string[][], proclitics: string[]): number | undefined {
  let end = at + (parts[0]?.length ?? 0);
  for (const part of parts.slice(1)) {
    let next = end;
    while (next <= end + longestGap && next < items.length && !startsAt(items, next, part, proclitics)) next += 1;
    if (next > end + longestGap || next >= items.length) return undefined;
    end = next + part.length;
  }
  return end;
}

/** "ورفض": letters may be written onto a word. */
function startsAt(items: ReadSentence["items"], at: number, words: string[], proclitics: string[]): boolean {
  return words.every((word, offset) => {
    const fold = items[at + offset]?.fold;
    return fold === word || proclitics.some((letters) => fold === letters + word);
  });
}

/** Every verb of speech in the sentence is negated, and there is one. */
function saysNothing({ items, clues }: ReadSentence): boolean {
  const verbs = clues.filter(({ verb }) => verb !== undefined && verb.act !== "verify");
  const isNegated = (at: number, length: number) => ((items[at - 1]?.bits ?? 0) & is.negation) !== 0 || ((items[at + length]?.bits ?? 0) & is.negation) !== 0;
  return verbs.length > 0 && verbs.every(({ at, length }) => isNegated(at, length));
}
