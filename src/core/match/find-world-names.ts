import type { Token } from "./tokenize.ts";
import type { WorldNames } from "./world-names.ts";
import { scriptOf } from "./name-skeleton.ts";
import { nationWords, newsLanguages, newsWords } from "./news-words.ts";
import { tokenize } from "./tokenize.ts";
import { countryCodes, timeCodes, tongueCodes, worldNames } from "./world-names.ts";

/** A country, nation, weekday or unit named in a text, by a key that is the same in every language, with its tokens. */
export type WorldName = { kind: "country" | "time" | "topic"; key: string; first: number; last: number };

/** What the tokens name in the language, also in inflected forms; names of all languages where it is unknown. */
export function findWorldNames(tokens: readonly Token[], text: string, lang: string): WorldName[] {
  const found: WorldName[] = [];
  const names = namesOf(lang);
  for (let first = 0; first < tokens.length; first++) {
    const best = longestName(tokens, first, text, names);
    if (!best) continue;
    found.push(best);
    first = best.last;
  }
  return found;
}

/** `stem`: longer words that begin so are meant too. */
type Name = { kind: WorldName["kind"]; key: string; words: string[]; capital: boolean; stem: boolean };
type NamesByBeginning = Map<string, Name[]>;

// A name's tokens are kept for the process: building them takes longer than reading a page.
const cache = new Map<string, NamesByBeginning>();

// A nation's adjective is given by its language ("немецкий"): it says the same as the country where the two go together.
const countryOfTongue: Record<string, string> = {
  bg: "BG", cs: "CZ", da: "DK", de: "DE", el: "GR", fa: "IR", fi: "FI", fr: "FR", he: "IL", hi: "IN", hu: "HU", id: "ID", it: "IT", ja: "JP", ko: "KR",
  nl: "NL", no: "NO", pl: "PL", ro: "RO", ru: "RU", sr: "RS", sv: "SE", tr: "TR", uk: "UA", vi: "VN", zh: "CN",
}; // prettier-ignore

function namesOf(lang: string): NamesByBeginning {
  const known = cache.get(lang);
  if (known) return known;
  const own = worldNames.filter((row) => row.lang === lang || row.lang.startsWith(`${lang}-`));
  const names: NamesByBeginning = new Map();
  for (const row of own.length > 0 ? own : worldNames) addNames(row, names);
  addBeginnings(nationWords, "country", newsLanguages.indexOf(lang), names);
  addBeginnings(newsWords, "topic", newsLanguages.indexOf(lang), names);
  cache.set(lang, names);
  return names;
}

function addNames(row: WorldNames, names: NamesByBeginning): void {
  const add = (list: string, keyOf: (i: number) => string, kind: Name["kind"], capital: boolean) => {
    list.split("|").forEach((variants, i) => {
      for (const variant of variants.split("/")) {
        const words = tokenize(variant).map((token) => token.norm);
        const start = beginning(words[0] ?? "");
        if (start !== "") names.set(start, [...(names.get(start) ?? []), { kind, key: keyOf(i), words, capital, stem: false }]);
      }
    });
  };
  add(row.countries, (i) => countryCodes[i] ?? "", "country", true);
  add(row.tongues, (i) => countryOfTongue[tongueCodes[i] ?? ""] ?? `${tongueCodes[i]}-`, "country", false);
  add(row.times, (i) => timeCodes[i] ?? "", "time", false);
}

function addBeginnings(rows: readonly string[], kind: Name["kind"], column: number, names: NamesByBeginning): void {
  if (column < 0) return;
  for (const row of rows) {
    const [key = "", ...cells] = row.split("|");
    for (const variant of (cells[column] ?? "").split("/")) {
      const words = tokenize(variant).map((token) => token.norm);
      const start = beginning(words[0] ?? "");
      if (start !== "") names.set(start, [...(names.get(start) ?? []), { kind, key, words, capital: false, stem: true }]);
    }
  }
}

// Enough letters to keep the lists short, few enough to stand before every inflection.
function beginning(word: string): string {
  return word.slice(0, scriptOf(word) === "hangul" ? 1 : scriptOf(word) === "latin" ? 3 : 2);
}

function longestName(tokens: readonly Token[], first: number, text: string, names: NamesByBeginning): WorldName | undefined {
  const token = tokens[first];
  if (!token) return undefined;
  let best: WorldName | undefined;
  for (const word of spellings(token.norm)) {
    for (const name of names.get(beginning(word)) ?? []) {
      const last = first + name.words.length - 1;
      const fits = name.words.every((part, i) => {
        const other = tokens[first + i];
        return other !== undefined && (name.stem ? beginsWith(i === 0 ? word : other.norm, part) : isForm(i === 0 ? word : other.norm, part)) && (!name.capital || isCapital(text, other));
      });
      if (fits && (!best || last > best.last)) best = { kind: name.kind, key: name.key, first, last };
    }
  }
  return best;
}

// Arabic writes "and", "in", "for" and the article onto the name.
function spellings(word: string): string[] {
  if (scriptOf(word) !== "abjad") return [word];
  const bare = word.replace(/^[وفبكل]/, "");
  const plain = word.replace(/^(?:[وف]?(?:ال|[بك]ال|لل)|[وفبكل])/, "");
  return [...new Set([word, bare, plain, `ال${bare.replace(/^ل/, "")}`])];
}

function isCapital(text: string, token: Token): boolean {
  const script = scriptOf(token.norm);
  if (script !== "latin" && script !== "cyrillic") return true;
  const letter = text.slice(token.start, token.start + 1);
  return letter !== letter.toLowerCase() || token.norm.length < 4 || script === "cyrillic";
}

// Words with two or three letters are whole words: "öl" begins "öffentlich" no more than "law" begins "lawn".
const longestEnding = 7;

function beginsWith(word: string, stem: string): boolean {
  if (word === stem) return true;
  const script = scriptOf(stem);
  if (script === "hangul" || script === "han" || script === "kana") return script === "hangul" && word.startsWith(stem);
  return stem.length > (script === "latin" ? 3 : 2) && word.startsWith(stem) && word.length <= stem.length + longestEnding;
}

// An inflected form shares the name without its last letters and is hardly longer ("России", "Germaniei", "독일은").
function isForm(word: string, name: string): boolean {
  if (word === name) return true;
  const script = scriptOf(name);
  if (script === "han" || script === "kana" || script === "abjad") return false;
  const stem = script === "hangul" ? name : name.slice(0, name.length - (name.length > 6 ? 2 : 1));
  return (stem.length > 3 || script === "hangul") && word.startsWith(stem) && word.length <= name.length + 3;
}
