import { normalise } from "./source-words.ts";

/** "„Kicker“-Informationen": the hyphen behind a mark joins nothing. */
const wordsOf = (text: string): string[] => normalise(text).split(/[^\p{L}\p{M}\p{N}'’\u200c-]+/u).map((word) => word.replace(/^-+/u, "")).filter(Boolean);

/** The last words of a text as `normalise` writes them. Only as much of it is taken apart as holds them: stretches between spaces hold a word each, or several. */
export function lastWords(text: string, count: number): string[] {
  for (let stretches = count; ; stretches *= 2) {
    const from = startOfLast(text, stretches);
    const words = wordsOf(text.slice(from));
    if (from === 0 || words.length >= count) return words.slice(-count);
  }
}

/** The first words of a text. */
export function firstWords(text: string, count: number): string[] {
  for (let stretches = count; ; stretches *= 2) {
    const to = endOfFirst(text, stretches);
    const words = wordsOf(text.slice(0, to));
    if (to === text.length || words.length >= count) return words.slice(0, count);
  }
}

function startOfLast(text: string, stretches: number): number {
  let at = text.length;
  for (let left = stretches; left > 0 && at > 0; left -= 1) {
    while (at > 0 && text.charCodeAt(at - 1) <= 0x20) at -= 1;
    while (at > 0 && text.charCodeAt(at - 1) > 0x20) at -= 1;
  }
  return at;
}

function endOfFirst(text: string, stretches: number): number {
  let at = 0;
  for (let left = stretches; left > 0 && at < text.length; left -= 1) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
    while (at < text.length && text.charCodeAt(at) > 0x20) at += 1;
  }
  return at;
}
