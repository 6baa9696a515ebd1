/**
 * Whether a name found in a text is a name there. `\b` knows only ASCII, Chinese, Japanese and Thai have no
 * boundaries, Korean and Turkish write particles onto names, Arabic and Hebrew write prepositions before them.
 */
import type { CompiledDirectory } from "./compile-directory.ts";
import { cliticLetter, foldText, freeLetter, hangulLetter, noLetter, wordLetter, type FoldTable } from "./fold.ts";

/** Affixes as printed; undefined where the place is inside another word. */
export type Boundary = { prefix: string; suffix: string };

export type BoundaryCheck = (text: string, start: number, end: number, lang: string) => Boundary | undefined;

/** Longest case ending after an apostrophe or colon ("Reuters’ndan", "STT:lle"). */
const longestSuffix = 6;
/** From this length on a Hangul name may stand inside a compound: "러시아외무부" is no other word. */
const compoundHangul = 4;

export function createBoundaryCheck(compiled: CompiledDirectory, table: FoldTable): BoundaryCheck {
  const { kind } = table;
  const read = new Map<string, { prefixes: Set<string>; suffixes: Set<string> }>();
  const affixesOf = (lang: string): { prefixes: Set<string>; suffixes: Set<string> } => {
    const known = read.get(lang);
    if (known) return known;
    const { prefixes, suffixes } = Object.hasOwn(compiled.inflections, lang) ? (compiled.inflections[lang] ?? {}) : {};
    // What is printed is compared folded: "-től" is listed as it is written.
    const folded = (list: string[] = []): Set<string> => new Set(list.map((affix) => foldText(affix, table)));
    const affixes = { prefixes: folded(prefixes), suffixes: folded(suffixes) };
    read.set(lang, affixes);
    return affixes;
  };
  const kindAt = (text: string, at: number): number => kind[text.charCodeAt(at)] ?? noLetter;

  const prefixBefore = (text: string, start: number, lang: string): string | undefined => {
    const own = kindAt(text, start);
    // "«الوطن» السورية": a name that begins with its mark stands behind anything.
    if (own === noLetter) return "";
    let from = start;
    while (from > 0 && kindAt(text, from - 1) === own) from -= 1;
    if (from === start) return "";
    if (own === freeLetter) return isKatakana(text, start) && isKatakana(text, start - 1) ? undefined : "";
    const printed = text.slice(from, start);
    if (own === cliticLetter) return affixesOf(lang).prefixes.has(foldText(printed, table)) ? printed : undefined;
    return undefined;
  };

  const suffixAfter = (text: string, start: number, end: number, lang: string): string | undefined => {
    const own = kindAt(text, end - 1);
    let to = end;
    if (own !== noLetter) while (to < text.length && kindAt(text, to) === own) to += 1;
    if (to > end) {
      if (own === freeLetter) return isKatakana(text, end - 1) && isKatakana(text, end) ? undefined : "";
      const known = affixesOf(lang).suffixes;
      // Most names that go on are the beginning of a common word.
      if (own === wordLetter && (known.size === 0 || to - end > longestSuffix)) return undefined;
      const printed = text.slice(end, to);
      if (known.has(foldText(printed, table))) return printed;
      return own === hangulLetter && end - start >= compoundHangul ? hangulParticle(printed, affixesOf("ko").suffixes) : undefined;
    }
    const sign = foldText(text.charAt(end), table).charCodeAt(0);
    // An address or an abbreviation with stops inside, not a name: "reuters.com".
    if (sign === 0x2e && kindAt(text, end + 1) === wordLetter && !isUpper(text, end + 1)) return undefined;
    if (sign !== 0x27 && sign !== 0x3a) return "";
    let letters = end + 1;
    while (letters < text.length && kindAt(text, letters) !== noLetter) letters += 1;
    const length = letters - end - 1;
    if (length === 0) return "";
    if (length > longestSuffix || isUpper(text, end + 1)) return "";
    return text.slice(end, letters);
  };

  return (text, start, end, lang) => {
    const suffix = suffixAfter(text, start, end, lang);
    if (suffix === undefined) return undefined;
    const prefix = prefixBefore(text, start, lang);
    // The dearest question last: nearly all places have failed before it.
    return prefix === undefined || insideAddress(text, start) ? undefined : { prefix, suffix };
  };
}

/** The longest particle that opens the rest; "" where a compound goes on. */
function hangulParticle(rest: string, particles: Set<string> | undefined): string {
  for (let length = rest.length; length > 0; length -= 1) if (particles?.has(rest.slice(0, length))) return rest.slice(0, length);
  return "";
}

function isKatakana(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
}

function isUpper(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** A name in the middle of a web or mail address names a host there, which `byUrl` reads. */
function insideAddress(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < 200 && text.charCodeAt(from - 1) > 0x20) from -= 1;
  if (start - from < 2) return false;
  const token = text.slice(from, start);
  return token.includes("://") || /(?:^|[^\p{L}])www\./iu.test(token) || /[\w-]@[\w.-]*$/.test(token);
}
