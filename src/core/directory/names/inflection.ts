/** What may be written onto a name, per language: facts for the scan, kept with the directory's data. */

/** All parts are written as in running text, lower case. */
export type Inflection = {
  /** Clitics before a name, longest combinations listed ("وال", "שב"). */
  prefixes?: string[];
  /** Case endings and particles after a name, without apostrophe ("ом", "에서는"). */
  suffixes?: string[];
  /**
   * Endings of words inside a name, which change together: each list has one word's endings by case, the dictionary
   * form first, and all lists of a language have the same cases. Words in another form belong to a phrase and stay.
   */
  cases?: string[][];
  /** The same for names of one word, where no list of `cases` fits: in longer ones such a word may be another's genitive ("Эхо Севера"). */
  alone?: string[][];
  /** How a name begins, and how it begins where a preposition is written into that: "ال" after "ل" is "لل". */
  merged?: [start: string, written: string];
  /** Prepositions that have taken a name's article into them, and that article as names begin with it: ["au", "Le"]. */
  contractions?: [written: string, article: string][];
};

export type Inflections = { [lang: string]: Inflection };

/** All written forms of a name, the name as given first. Costs a walk over the language's endings for each word. */
export function inflectName(name: string, inflection: Inflection | undefined): string[] {
  const { merged } = inflection ?? {};
  if (merged && name.startsWith(merged[0])) return [name, merged[1] + name.slice(merged[0].length)];
  const { cases = [], alone = [] } = inflection ?? {};
  const further = name.includes(" ") ? [] : alone;
  const words = name.split(betweenWords).map((word) => ({ word, endings: endingsOf(word, cases) ?? endingsOf(word, further) }));
  if (words.every(({ endings }) => endings === undefined)) return [name];
  const forms = new Set([name]);
  for (let at = 1; at < (cases[0]?.length ?? 0); at += 1) forms.add(words.map(({ word, endings }) => putInCase(word, endings, at)).join(""));
  return [...forms];
}

/** Before and behind a space, and a stop behind a Cyrillic letter: "Слідства.Інфо", "Лентой.ру". What stands behind other stops is an address's and has no cases. */
const betweenWords = /(?= )|(?<= )|(?<=\p{Script=Cyrl})(?=\.)|(?<=\p{Script=Cyrl}\.)/u;

/** The endings of the word's longest ending. */
function endingsOf(word: string, cases: string[][]): string[] | undefined {
  let longest: string[] | undefined;
  for (const list of cases) if ((list[0]?.length ?? 0) > (longest?.[0]?.length ?? 0) && word.endsWith(list[0] ?? "")) longest = list;
  return longest;
}

const putInCase = (word: string, endings: string[] | undefined, at: number): string =>
  endings === undefined ? word : word.slice(0, word.length - (endings[0]?.length ?? 0)) + (endings[at] ?? "");
