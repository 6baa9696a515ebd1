/** What may be written onto a name, per language: facts for the scan, kept with the directory's data. */

/** All parts are written as in running text, lower case. */
export type Inflection = {
  /** Clitics before a name, longest combinations listed ("وال", "שב"). */
  prefixes?: string[];
  /** Case endings and particles after a name, without apostrophe ("ом", "에서는"). */
  suffixes?: string[];
  /** Sets of word endings that stand for one another inside a name: ["ische", "ischer", "ischen"]. */
  endings?: string[][];
  /**
   * The same with agreement: each list has one word's endings by case, the dictionary form first, and all lists
   * have the same cases. Words of a name change together, and only those that stand in the dictionary form.
   */
  cases?: string[][];
};

export type Inflections = { [lang: string]: Inflection };

/**
 * All written forms of a name: every word whose end is listed takes the other ends of its set, all words of the
 * same set together, since adjectives agree. The name as given comes first.
 */
export function inflectName(name: string, inflection: Inflection | undefined): string[] {
  const forms = new Set([name]);
  for (const set of inflection?.endings ?? []) {
    for (const form of forms) for (const ending of set) forms.add(swapEndings(form, set, ending));
  }
  const cases = inflection?.cases ?? [];
  for (let at = 1; at < (cases[0]?.length ?? 0); at += 1) forms.add(putInCase(name, cases, at));
  return [...forms];
}

function putInCase(name: string, cases: string[][], at: number): string {
  return name
    .split(" ")
    .map((word) => {
      const list = cases.filter(([plain = ""]) => word.endsWith(plain)).sort(([a = ""], [b = ""]) => b.length - a.length)[0];
      return list ? word.slice(0, word.length - (list[0]?.length ?? 0)) + (list[at] ?? "") : word;
    })
    .join(" ");
}

/** Sets may list whole words from this length on: ["Совет", "Совета"]. */
const wholeWord = 3;

function swapEndings(name: string, set: string[], ending: string): string {
  return name
    .split(" ")
    .map((word) => {
      const old = set.filter((candidate) => word.endsWith(candidate)).sort((a, b) => b.length - a.length)[0];
      // A short word that is nothing but an ending is no inflected word.
      return old !== undefined && (old.length < word.length || word.length >= wholeWord) ? word.slice(0, word.length - old.length) + ending : word;
    })
    .join(" ");
}
