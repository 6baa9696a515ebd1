import { functionWords } from "./function-words.ts";

/** So many characters decide; later ones add cost, not certainty. */
const sampleLength = 20000;
/** A script counts as the text's own from this share of its letters on. */
const ownShare = 0.3;
/** In running text of a language at least this share of the words are function words of its list; in others fewer. */
const enoughWords = 0.12;
/** Below so many words a few names decide by chance. */
const fewestWords = 8;
/** A declared language gives way only to one whose function words occur this many times as often. */
const clearly = 1.6;

const aliases = new Map([["iw", "he"], ["in", "id"], ["no", "nb"], ["nn", "nb"], ["cmn", "zh"], ["yue", "zh"], ["prs", "fa"], ["sh", "sr"], ["cnr", "sr"], ["bs", "hr"], ["mo", "ro"], ["gr", "el"], ["cz", "cs"], ["ua", "uk"], ["jp", "ja"], ["kr", "ko"], ["cn", "zh"], ["vn", "vi"]]);

/**
 * The text's language as packs name it ("de", "zh", "nb"); "und" where nothing tells it. `declared` is what the
 * page says of itself, "" where it says nothing: it is believed unless script or function words contradict it,
 * because templates are often left at "en". Cost: bounded by the sample.
 */
export function guessLanguage(text: string, declared: string): string {
  const claim = primary(declared);
  const sample = sampleOf(text);
  const script = scriptOf(sample);
  if (script === undefined) return claim ?? "und";
  if (script.length === 1) return script[0] ?? "und";
  const counts = countFunctionWords(sample, script);
  const [best, second] = [...counts.shares].toSorted((a, b) => b[1] - a[1]);
  const claimed = claim === undefined ? undefined : counts.shares.get(claim);
  if (claim !== undefined && claimed === undefined) {
    // A language without a list in the script it is written in ("ca", "mk", "ur") cannot be weighed.
    return functionWords[claim] === undefined && !foreignScript(claim, script) ? claim : decided(best, second, counts.words);
  }
  if (claim === undefined || claimed === undefined) return decided(best, second, counts.words);
  if (best === undefined || counts.words < fewestWords || best[1] < enoughWords || best[1] < clearly * claimed) return claim;
  return best[0];
}

type Share = [lang: string, share: number];

function decided(best: Share | undefined, second: Share | undefined, words: number): string {
  if (best === undefined || words < 4 || best[1] < enoughWords) return "und";
  return second !== undefined && second[1] === best[1] ? "und" : best[0];
}

function primary(declared: string): string | undefined {
  const tag = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(declared)?.[1]?.toLowerCase();
  return tag === undefined ? undefined : (aliases.get(tag) ?? tag);
}

/** Beginning and middle: openings are often datelines and names. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const middle = text.length >> 1;
  return `${text.slice(0, sampleLength / 2)} ${text.slice(middle, middle + sampleLength / 2)}`;
}

/** Scripts in the order in which they decide, with the languages written in them. */
const scripts: [pattern: RegExp, languages: string[]][] = [
  [/\p{sc=Hangul}/gu, ["ko"]],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, ["ja"]],
  [/\p{sc=Han}/gu, ["zh"]],
  [/\p{sc=Greek}/gu, ["el"]],
  [/\p{sc=Hebrew}/gu, ["he"]],
  [/\p{sc=Thai}/gu, ["th"]],
  [/\p{sc=Georgian}/gu, ["ka"]],
  [/\p{sc=Armenian}/gu, ["hy"]],
  [/\p{sc=Devanagari}/gu, ["hi", "mr", "ne"]],
  [/\p{sc=Bengali}/gu, ["bn"]],
  [/\p{sc=Tamil}/gu, ["ta"]],
  [/\p{sc=Arabic}/gu, ["ar", "fa", "ur"]],
  [/\p{sc=Cyrillic}/gu, ["ru", "uk", "bg", "sr", "mk", "be"]],
];
const latin = ["de", "en", "fr", "es", "pt", "it", "nl", "pl", "cs", "sk", "hr", "sr", "ro", "hu", "tr", "sv", "da", "nb", "fi", "vi", "id", "ca", "et", "lt", "lv", "sl"];

function scriptOf(sample: string): string[] | undefined {
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return undefined;
  for (const [pattern, languages] of scripts) {
    const share = (sample.match(pattern) ?? []).length / letters;
    // Japanese mixes kana with Han; a few kana in Chinese are names of goods.
    if (share >= (languages[0] === "ja" ? 0.15 : ownShare)) return languages;
  }
  return latin;
}

function foreignScript(claim: string, languages: string[]): boolean {
  const own = scripts.find(([, list]) => list.includes(claim))?.[1] ?? latin;
  return own !== languages;
}

function countFunctionWords(sample: string, languages: string[]): { shares: Map<string, number>; words: number } {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words) for (const language of listsWith(word)) hits.set(language, (hits.get(language) ?? 0) + 1);
  const shares = new Map<string, number>();
  for (const language of languages) {
    if (functionWords[language] !== undefined) shares.set(language, (hits.get(language) ?? 0) / Math.max(1, words.length));
  }
  return { shares, words: words.length };
}

const lists = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(" ")) lists.set(word, [...(lists.get(word) ?? []), language]);
}
const listsWith = (word: string): string[] => lists.get(word) ?? [];
