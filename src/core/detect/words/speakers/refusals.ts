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
  const spans = silences(sentence, pack);
  if (clue.verb) return spans.some(([from, to]) => from < clue.at + clue.length && clue.at < to);
  if (clue.marker?.role !== "addressee" && clue.marker?.doubtful !== true) return false;
  return spans.length > 0 || saysNothing(sentence);
}

/** Items `[from, to)` of the pack's phrases for giving no answer, in their order. */
function silences({ items }: ReadSentence, { text, silences: phrases = [] }: LanguagePack): [number, number][] {
  return phrases.flatMap((phrase): [number, number][] => {
    const parts = phrase.split(" … ").map((part) => (text.spaced ? part.split(" ") : Array.from(part)));
    const found = items.findIndex((_, at) => startsAt(items, at, parts[0] ?? [], text.proclitics));
    if (found < 0) return [];
    let end = found + (parts[0]?.length ?? 0);
    for (const part of parts.slice(1)) {
      const next = items.findIndex((_, at) => at >= end && at <= end + longestGap && startsAt(items, at, part, text.proclitics));
      if (next < 0) return [];
      end = next + part.length;
    }
    return [[found, end]];
  });
}

/** "ورفض": letters may be written onto a word. */
function startsAt(items: ReadSentence["items"], at: number, words: string[], proclitics: string[] = []): boolean {
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
