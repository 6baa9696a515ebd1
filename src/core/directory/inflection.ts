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
};

export type Inflections = { [lang: string]: Inflection };

/** All written forms of a name, the name as given first. */
export function inflectName(name: string, inflection: Inflection | undefined): string[] {
  const cases = inflection?.cases ?? [];
  const forms = new Set([name]);
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
