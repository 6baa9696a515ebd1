import type { Steps } from "../steps.ts";

/** Cyrillic capitals that look like Latin ones, each above its twin. */
const cyrillic = "АВЕКМНОРСТУХ";
const latin = "ABEKMHOPCTYX";

/** Letters of both scripts in one word, or in two that a slash or hyphen joins: "dpa/АР", "АFP". */
const mixed = new RegExp(`(?<![\\p{L}])(?:[A-Za-z]+[/-]?[${cyrillic}]{1,5}|[${cyrillic}]{1,5}[/-]?[A-Za-z]+)(?![\\p{L}])`, "gu");

/** Units looked at between two rests. */
const unitsPerStep = 65_536;

/**
 * The text with Latin capitals where an abbreviation was typed with Cyrillic ones beside Latin letters; of the same length. Typists of
 * Cyrillic papers do not change the keyboard's language for letters that look the same. Parts are cut at spaces, which no such word holds.
 */
export function* unmixScripts(text: string): Steps<string> {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(" ", from + unitsPerStep);
    const to = space < 0 ? text.length : space;
    const part = text.slice(from, to);
    parts.push(/[\u0400-\u04ff]/u.test(part) ? part.replace(mixed, unmixed) : part);
    from = to;
    yield;
  }
  return parts.join("");
}

const unmixed = (word: string): string => Array.from(word, (letter) => latin[cyrillic.indexOf(letter)] ?? letter).join("");
