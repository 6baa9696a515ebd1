/** Addresses that a face may open. */

/** The address if it is one a person may be sent to (http or https), else undefined: page text and imports can hold `javascript:`. */
export function safeUrl(url: string): string | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}

/**
 * The address with a text fragment that scrolls to the words (https://wicg.github.io/scroll-to-text-fragment/).
 * Long words are given by their beginning and end. Without words it is the address.
 */
export function linkToWords(url: string, words: string): string | undefined {
  const address = safeUrl(url);
  const trimmed = words.replace(/\s+/g, " ").trim();
  if (!address || trimmed === "") return address;
  const fragment = trimmed.length <= 80 ? escape(trimmed) : `${escape(firstWords(trimmed))},${escape(lastWords(trimmed))}`;
  return `${address}${address.includes("#") ? "" : "#"}:~:text=${fragment}`;
}

// Scripts without spaces have no words to count: there a stretch of characters does.
const firstWords = (words: string) => /^(?:\S+ ){4}/.exec(words)?.[0].trim().slice(0, 60) ?? words.slice(0, 12);
const lastWords = (words: string) => /(?: \S+){4}$/.exec(words)?.[0].trim().slice(-60) ?? words.slice(-12);

// "-", "," and "&" have a meaning of their own inside a text fragment; encodeURIComponent leaves "-" alone
// and throws on half a surrogate pair.
const escape = (words: string) => encodeURIComponent(words.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/-/g, "%2D");
