/** Names of the directory that are the beginning of a longer name of somebody else: "Interfax-Ukraina" is not Interfax, «Новая газета Европа» not Новая газета. */
import type { NameHit } from "../../../directory/directory.ts";
import type { Span } from "../../../model.ts";
import type { LanguagePack } from "../../language-pack.ts";

/** Units behind a name within which its longer form ends. */
const longestRest = 40;

/** Where the name ends, and whether it is somebody else's than the short one's. */
type LongerName = { end: number; others: boolean };

/**
 * The longer name that `span` begins; undefined where the name is whole. Behind a hyphen a word with a capital goes on the name, where
 * common nouns have none. Between quotation marks everything does; what says the edition, the place or the kind of medium leaves it the same («Коммерсантъ FM»).
 */
export function longerName(text: string, span: Span, names: readonly NameHit[], pack: LanguagePack): LongerName | undefined {
  return behindHyphen(text, span, names, pack) ?? insideMarks(text, span, pack) ?? behindGenitive(text, span, names, pack);
}

/** "Kommersant-Ural", "Interfax-Ukraina". Two names joined so ("AFP-Reuters") are two. */
function behindHyphen(text: string, [, end]: Span, names: readonly NameHit[], { text: { spaced, nounsCapitalised } }: LanguagePack): LongerName | undefined {
  if (!spaced || nounsCapitalised === true) return undefined;
  const [rest] = /^[-‑]\p{Lu}\p{Ll}{2,}(?![\p{L}-])/u.exec(text.slice(end, end + longestRest)) ?? [];
  return rest === undefined || names.some((name) => name.span[0] === end + 1) ? undefined : { end: end + rest.length, others: true };
}

/** "La Voz de Asturias", "il Corriere di Siena": many papers are a voice or a courier of some place; the short name alone is the best known one's. */
function behindGenitive(text: string, [start, end]: Span, names: readonly NameHit[], { genitive, markers, titleWords = [] }: LanguagePack): LongerName | undefined {
  const words = text.slice(start, end).toLowerCase().split(" ");
  if (words.length > 2 || !titleWords.includes(words.at(-1) ?? "")) return undefined;
  const [rest = "", of = ""] = /^ (\p{Ll}{1,5}['’ ])(?:(?:l[ao]s?|l['’]|gli|le|les) ?)?\p{Lu}[\p{L}\p{M}-]+/u.exec(text.slice(end, end + longestRest)) ?? [];
  const word = of.trim();
  if (rest === "" || !genitive.includes(word) || markers.some(({ text: led, plain }) => plain === true && led === word)) return undefined;
  return names.some((name) => name.span[0] > end && name.span[0] < end + rest.length) ? undefined : { end: end + rest.length, others: true };
}

/** «Новая газета Европа», «الأهرام المسائي»: the marks close behind one to three more words. */
function insideMarks(text: string, [start, end]: Span, pack: LanguagePack): LongerName | undefined {
  if (!/^[«„“"״「]$/u.test(text.charAt(start - 1))) return undefined;
  const [, rest] = /^((?: [\p{L}\p{N}][\p{L}\p{M}\p{N}-]*){1,3})[»“”"״」]/u.exec(text.slice(end, end + longestRest)) ?? [];
  if (rest === undefined) return undefined;
  const words = rest.slice(1).split(" ");
  // Words in small letters, where the script has others, are what is said of the medium: "„Bild kauft Archiv“".
  if (words.some((word) => /^\p{Ll}/u.test(word))) return undefined;
  const { nouns, titleWords = [], adjectivesBehind = [] } = pack;
  const kinds = [...titleWords, ...nouns.outlet, ...nouns.agency, ...(nouns.editions ?? []).map((edition) => edition.toLowerCase())];
  const isKind = (word: string) => kinds.includes(word.toLowerCase()) || adjectivesBehind.some(([open, close]) => word.startsWith(open) && word.endsWith(close));
  return { end: end + rest.length, others: !words.some(isKind) };
}
