/** The world's names in one language, by how they begin: every row of the facts becomes the tokens that a text would have. */
import { stemOfForm, stemOfPlace } from "./name-forms.ts";
import { nameSkeletons, scriptOf } from "./name-skeleton.ts";
import { tokenize } from "../words/tokenize.ts";
import type { NamedSource, NamesOfLanguage, WorldFacts } from "../documents/world-facts.ts";

/**
 * `keys` are equal in every language. `capital`: with a capital letter only. `stem`: longer words that begin so are meant too. `begins`:
 * how all forms of its first word do; of the names that share a beginning hardly one passes that.
 */
export type Name = { kind: "country" | "time" | "topic" | "currency" | "place" | "name" | "source"; keys: string[]; words: string[]; begins: string; capital: boolean; stem: boolean };
/**
 * By the beginning of the first word: those of several words by that of the second too, or every "the" would be compared with all that is
 * called The something. `any`: whatever the second word.
 */
export type NamesByBeginning = Map<string, NamesThatBegin>;
export type NamesThatBegin = { any: Name[]; bySecond: Map<string, Name[]> };

/** Enough letters to keep the lists short, few enough to stand before every inflection. */
export function beginningOf(word: string): string {
  return word.slice(0, beginningLength(word));
}

function beginningLength(word: string): number {
  const script = scriptOf(word);
  return script === "hangul" ? 1 : script === "latin" ? 3 : 2;
}

function addName(spelling: string, name: Omit<Name, "words" | "begins">, names: NamesByBeginning): void {
  const words = tokenize(spelling).map((token) => token.norm);
  const [first = "", second = ""] = words;
  if (first === "") return;
  const beginning = names.get(beginningOf(first)) ?? { any: [], bySecond: new Map<string, Name[]>() };
  names.set(beginningOf(first), beginning);
  // A shorter second word is itself the beginning of its forms.
  const begins = name.stem ? first : name.kind === "place" ? stemOfPlace(first) : stemOfForm(first);
  if (second.length < beginningLength(second)) beginning.any.push({ ...name, words, begins });
  else push(beginning.bySecond, beginningOf(second), { ...name, words, begins });
}

function push(lists: Map<string, Name[]>, key: string, name: Name): void {
  const list = lists.get(key);
  if (list) list.push(name);
  else lists.set(key, [name]);
}

/** Countries, nations, currencies, weekdays and units, in inflected forms too. */
export function addCountryNames(row: NamesOfLanguage, { countryCodes, tongueCodes, timeCodes, currencyCodes, countryOfTongue }: WorldFacts, names: NamesByBeginning): void {
  const add = (list: string, keyOf: (i: number) => string, kind: Name["kind"], capital: boolean) => {
    list.split("|").forEach((variants, i) => {
      for (const variant of variants.split("/")) addName(variant, { kind, keys: [keyOf(i)], capital, stem: false }, names);
    });
  };
  add(row.countries, (i) => countryCodes[i] ?? "", "country", true);
  add(row.tongues, (i) => countryOfTongue[tongueCodes[i] ?? ""] ?? `${tongueCodes[i]}-`, "country", false);
  add(row.times, (i) => timeCodes[i] ?? "", "time", false);
  add(row.currencies, (i) => currencyCodes[i] ?? "", "currency", false);
}

/** Beginnings of words, one row a meaning and one column a language; nothing where the language has no column. */
export function addBeginnings(rows: readonly string[], kind: Name["kind"], column: number, names: NamesByBeginning): void {
  if (column < 0) return;
  for (const row of rows) {
    const [key = "", ...cells] = row.split("|");
    for (const variant of (cells[column] ?? "").split("/")) addName(variant, { kind, keys: [key], capital: false, stem: true }, names);
  }
}

/** Cities, states and provinces. */
export function addPlaces(rows: readonly string[], lang: string, names: NamesByBeginning): void {
  for (const row of rows) {
    const [id = "", , english = "", ...spellings] = row.split("|");
    const own = spellingsIn(lang, spellings);
    // Languages in Latin script that are not listed use the English name.
    const listed = own.length > 0 && lang !== "en" ? own : [english, ...own];
    for (const spelling of listed) addName(spelling, { kind: "place", keys: [id], capital: true, stem: false }, names);
  }
}

/**
 * People whom the language writes so that no skeleton is left: what their names stand for is the skeleton of the Latin name, which is
 * found in every other language without a table. Names too short for one have a key of their own, in all languages.
 */
export function addPeople(rows: readonly string[], lang: string, names: NamesByBeginning): void {
  for (const row of rows) {
    const [latin = "", ...spellings] = row.split("|");
    const variants = latin.split("/");
    const skeletons = skeletonsOf(variants[0] ?? "");
    const isOwn = skeletons.length === 0 || variants.length > 1;
    const keys = isOwn ? [...skeletons, `=${variants[0]}`] : skeletons;
    const name = { kind: "name" as const, keys, capital: true, stem: false };
    for (const spelling of [...spellingsIn(lang, spellings), ...(isOwn ? variants : [])]) addName(spelling, name, names);
  }
}

// The family name of "Angela Merkel", what is long enough of "Park Geun-hye".
function skeletonsOf(latin: string): string[] {
  const words = tokenize(latin).map((token) => latin.slice(token.start, token.end));
  const last = nameSkeletons(words.at(-1) ?? "");
  return last.length > 0 ? last : words.flatMap((word) => nameSkeletons(word));
}

/** Agencies, outlets and institutions of the directory. */
export function addSources(sources: readonly NamedSource[], lang: string, names: NamesByBeginning): void {
  for (const { id, names: own } of sources) {
    for (const { text, lang: its } of own) if (lang === "und" || its === undefined || its === lang) addName(text, { kind: "source", keys: [id], capital: true, stem: false }, names);
  }
}

function spellingsIn(lang: string, spellings: readonly string[]): string[] {
  return spellings.flatMap((cell) => {
    const at = cell.lastIndexOf("=");
    const its = cell.slice(at + 1).split(",");
    return lang === "und" || its.some((other) => other === lang || other.startsWith(`${lang}-`)) ? [cell.slice(0, at)] : [];
  });
}
