import type { Token } from "./tokenize.ts";
import { scriptOf } from "./name-skeleton.ts";
import { tokenize } from "./tokenize.ts";
import { countryCodes, worldNames } from "./world-names.ts";

/** A country named in a text: its code and the tokens that name it. */
export type CountryName = { code: string; first: number; last: number };

/** The countries that the tokens name in the language, also in inflected forms; of all languages where it is unknown. */
export function findCountries(tokens: readonly Token[], text: string, lang: string): CountryName[] {
  const found: CountryName[] = [];
  const names = namesOf(lang);
  for (let first = 0; first < tokens.length; first++) {
    const best = longestName(tokens, first, text, names);
    if (!best) continue;
    found.push(best);
    first = best.last;
  }
  return found;
}

type Name = { code: string; words: string[] };
type NamesByBeginning = Map<string, Name[]>;

// A name's tokens are kept for the process: building them takes longer than reading a page.
const cache = new Map<string, NamesByBeginning>();

function namesOf(lang: string): NamesByBeginning {
  const known = cache.get(lang);
  if (known) return known;
  const own = worldNames.filter((row) => row.lang === lang || row.lang.startsWith(`${lang}-`));
  const names: NamesByBeginning = new Map();
  for (const row of own.length > 0 ? own : worldNames) {
    row.countries.split("|").forEach((variants, i) => {
      for (const variant of variants.split("/")) {
        const words = tokenize(variant).map((token) => token.norm);
        const key = beginning(words[0] ?? "");
        if (key !== "") names.set(key, [...(names.get(key) ?? []), { code: countryCodes[i] ?? "", words }]);
      }
    });
  }
  cache.set(lang, names);
  return names;
}

// Enough letters to keep the lists short, few enough to stand before every inflection.
function beginning(word: string): string {
  return word.slice(0, scriptOf(word) === "hangul" ? 2 : 3);
}

function longestName(tokens: readonly Token[], first: number, text: string, names: NamesByBeginning): CountryName | undefined {
  const token = tokens[first];
  if (!token) return undefined;
  let best: CountryName | undefined;
  for (const word of spellings(token.norm)) {
    for (const name of names.get(beginning(word)) ?? []) {
      const last = first + name.words.length - 1;
      const fits = name.words.every((part, i) => {
        const other = tokens[first + i];
        return other !== undefined && isForm(i === 0 ? word : other.norm, part) && isCapital(text, other);
      });
      if (fits && (!best || last > best.last)) best = { code: name.code, first, last };
    }
  }
  return best;
}

// Arabic writes "and", "in", "for" and the article onto the name.
function spellings(word: string): string[] {
  if (scriptOf(word) !== "abjad") return [word];
  const bare = word.replace(/^[وفبكل]/, "");
  return [...new Set([word, bare, `ال${bare.replace(/^ل/, "")}`])];
}

function isCapital(text: string, token: Token): boolean {
  const script = scriptOf(token.norm);
  if (script !== "latin" && script !== "cyrillic") return true;
  const letter = text.slice(token.start, token.start + 1);
  return letter !== letter.toLowerCase() || token.norm.length < 4 || script === "cyrillic";
}

// An inflected form shares the name without its last letters and is hardly longer ("России", "Germaniei", "독일은").
function isForm(word: string, name: string): boolean {
  if (word === name) return true;
  const script = scriptOf(name);
  if (script === "han" || script === "kana" || script === "abjad") return false;
  const stem = script === "hangul" ? name : name.slice(0, name.length - (name.length > 6 ? 2 : 1));
  return (stem.length > 3 || script === "hangul") && word.startsWith(stem) && word.length <= name.length + 3;
}
