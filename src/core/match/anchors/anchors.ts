/**
 * Anchors: what a text shares with its translation without any model: numbers, days, countries, and
 * the consonant skeletons of names. One pass over the tokens.
 */
import type { Token } from "../words/tokenize.ts";
import { findDays } from "./dates.ts";
import { findWorldNames } from "./find-world-names.ts";
import { nameSkeletons, scriptOf, wordSkeleton } from "./name-skeleton.ts";
import { readNumber } from "./numbers.ts";
import type { World } from "./world.ts";

/** One anchor: `key` is equal in every language, `words` are those that gave it, from `start` on. */
export type Anchor = { kind: "number" | "day" | "month" | "country" | "place" | "source" | "currency" | "time" | "topic" | "name" | "cognate"; key: string; words: string; start: number };

// Shorter words have hardly a skeleton, and are seldom borrowed.
const leastCognate = 6;

/** True for anchors that few texts share: the index keeps these, the others only tell sentences of two texts apart. */
export function isTelling({ kind, key }: Anchor): boolean {
  return kind !== "time" && kind !== "topic" && kind !== "cognate" && kind !== "month" && !/^number:\d$/.test(key);
}

/** The anchors of the tokens, in no particular order; a name may give two, where its spelling allows two readings. */
export const findAnchors = (tokens: readonly Token[], text: string, lang: string, world: World): Anchor[] => anchorsOf(tokens, text, lang, world, true);

/** Those that the index keeps. Cognates are no such, and take most of the time. */
export const findTellingAnchors = (tokens: readonly Token[], text: string, lang: string, world: World): Anchor[] => anchorsOf(tokens, text, lang, world, false).filter(isTelling);

function anchorsOf(tokens: readonly Token[], text: string, lang: string, world: World, withCognates: boolean): Anchor[] {
  const anchors: Anchor[] = [];
  const add = (kind: Anchor["kind"], key: string, first: number, last: number) => {
    const start = tokens[first]?.start ?? 0;
    anchors.push({ kind, key: `${kind}:${key}`, words: text.slice(start, tokens[last]?.end), start });
  };
  const taken = new Set<number>();
  for (const { kind, keys, first, last } of findWorldNames(tokens, text, lang, world)) {
    for (const key of keys) add(kind, key, first, last);
    // A topic word may be part of a name as well ("Parliament Hill"), and a source may be called by its name where no table has it.
    if (kind === "topic" || kind === "currency" || kind === "source") continue;
    for (let i = first; i <= last; i++) taken.add(i);
  }
  for (const { day, month, first, last } of findDays(tokens, text, world.months(lang))) {
    if (day !== undefined) add("day", day, first, last);
    add("month", String(month), first, last);
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || taken.has(i)) continue;
    const raw = text.slice(token.start, token.end);
    const number = readNumber(raw, tokens[i + 1]?.norm ?? "", lang, world.numberWords);
    if (number !== undefined) {
      add("number", number, i, i);
      continue;
    }
    const last = token.dense ? endOfForeignRun(tokens, i, world) : i;
    for (const name of namesAt(tokens, i, last, text)) for (const key of nameSkeletons(name)) add("name", key, i, last);
    const cognate = !withCognates || token.dense || token.norm.length < leastCognate ? undefined : wordSkeleton(raw);
    if (cognate !== undefined) add("cognate", cognate, i, i);
    if (last > i) i = last;
  }
  return anchors;
}

function namesAt(tokens: readonly Token[], first: number, last: number, text: string): string[] {
  const token = tokens[first];
  const raw = text.slice(token?.start ?? 0, tokens[last]?.end ?? 0);
  if (!token || raw.length < 2) return [];
  if (token.dense) return last > first ? [raw] : [];
  switch (scriptOf(raw)) {
    case "hangul":
      return [raw.replace(koreanParticle, "")];
    case "abjad":
      return arabicStems(token.norm);
    default:
      return isCapitalized(raw) ? [raw] : [];
  }
}

// Longest first. At least two syllables must stay.
const koreanParticle =
  /(?<=..)(?:에게서|이라고|이라는|으로부터|으로서|에서는|에서도|에서의|에서|에게|에는|에도|라고|라는|으로|까지|부터|보다|처럼|마다|조차|은|는|이|가|을|를|의|에|와|과|로|도|만|인)$/;

// "and", "in", "for", "like" and the article are written onto the word; the bare word may also begin with such a letter.
function arabicStems(word: string): string[] {
  const bare = word.replace(/^(?:[وف]?(?:ال|[بك]ال|لل)|[وفبلك](?=...))/, "");
  return bare === word ? [word] : [bare];
}

function isCapitalized(raw: string): boolean {
  const first = raw.slice(0, 1);
  return first !== first.toLowerCase() || (scriptOf(raw) === "other" && first === first.toUpperCase());
}

// Katakana writes foreign names; Chinese writes them with a small set of characters that seldom stand together otherwise.
function endOfForeignRun(tokens: readonly Token[], first: number, world: World): number {
  const kana = (token: Token | undefined) => /^[\u30a1-\u30fc]/.test(token?.norm ?? "");
  const sound = (token: Token | undefined) => token !== undefined && world.isTranscription(token.norm);
  const belongs = kana(tokens[first]) ? kana : sound;
  let last = first;
  while (belongs(tokens[last]) && belongs(tokens[last + 1]) && tokens[last + 1]?.start === tokens[last]?.end) last++;
  return belongs(tokens[first]) && last - first >= 1 ? last : first;
}
