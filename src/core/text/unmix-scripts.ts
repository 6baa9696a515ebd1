/** Cyrillic capitals that look like Latin ones, each above its twin. */
const cyrillic = "АВЕКМНОРСТУХ";
const latin = "ABEKMHOPCTYX";

/** Letters of both scripts in one word, or in two that a slash or hyphen joins: "dpa/АР", "АFP". */
const mixed = new RegExp(`(?<![\\p{L}])(?:[A-Za-z]+[/-]?[${cyrillic}]{1,5}|[${cyrillic}]{1,5}[/-]?[A-Za-z]+)(?![\\p{L}])`, "gu");

/**
 * The text with Latin capitals where an abbreviation was typed with Cyrillic ones beside Latin letters; of the same length. Typists of
 * Cyrillic papers do not change the keyboard's language for letters that look the same.
 */
export function unmixScripts(text: string): string {
  if (!/[\u0400-\u04ff]/u.test(text)) return text;
  return text.replace(mixed, (word) => Array.from(word, (letter) => latin[cyrillic.indexOf(letter)] ?? letter).join(""));
}
