/** Turns the entries into the one asset that pages load: entries without their names, and all names as short rows. */
import type { DirectoryEntry, OfficeNames, Risk } from "./entry.ts";
import { inflectName, type Inflection, type Inflections } from "./inflection.ts";

/** What `createDirectory` reads. Plain data; row formats are the two files' own business. */
export type CompiledDirectory = {
  /** Entries in the order the rows count; `aliases` stand in `names`. */
  entries: Omit<DirectoryEntry, "aliases">[];
  /** Per entry its names, tab-separated: `text|risk lang`, "|0" left out. */
  names: string[];
  /** Longer phrases that contain a name and mean something else, tab-separated. */
  traps: string;
  /** Per office of `officeKinds` and language its names without a country, separated by "|". */
  offices: OfficeNames;
  /** Per country the beginnings of its words in all languages, separated by spaces. */
  countryWords: { [country: string]: string };
  affixes: { [lang: string]: Pick<Inflection, "prefixes" | "suffixes"> };
};

export type DirectorySources = {
  entries: DirectoryEntry[];
  inflections: Inflections;
  traps: string[];
  offices: OfficeNames;
  countryWords: { [country: string]: string };
};

export function compileDirectory({ entries, inflections, traps, offices, countryWords }: DirectorySources): CompiledDirectory {
  return {
    entries: entries.map(withoutAliases),
    names: entries.map((entry) => nameRows(entry, inflections).join("\t")),
    traps: traps.join("\t"),
    offices,
    countryWords,
    affixes: Object.fromEntries(
      Object.entries(inflections).map(([lang, { prefixes, suffixes }]) => [lang, { prefixes, suffixes }]),
    ),
  };
}

function withoutAliases(entry: DirectoryEntry): Omit<DirectoryEntry, "aliases"> {
  const { aliases, ...rest } = entry;
  return aliases.length === 0 ? entry : rest;
}

/** All spellings of one entry with their inflected forms, each once per language; aliases decide over names. */
export function spellingsOf(entry: DirectoryEntry): { text: string; lang?: string; risk: Risk }[] {
  const named = Object.entries(entry.name)
    // A name with a bracket is a label that tells two apart; nobody prints it.
    .filter(([, text]) => !text.includes(" (") && !entry.aliases.some((alias) => alias.text === text))
    .map(([lang, text]) => ({ text, ...(lang === "en" ? {} : { lang }), risk: nameRisk(entry) }));
  return [...entry.aliases, ...named];
}

/** A name that has no alias row of its own: outlets' names are too often topics to stand alone. */
const nameRisk = (entry: DirectoryEntry): Risk => (entry.class === "outlet" ? 1 : 0);

function nameRows(entry: DirectoryEntry, inflections: Inflections): string[] {
  const rows = new Set<string>();
  for (const { text, lang, risk } of spellingsOf(entry)) {
    for (const form of inflectName(text, lang === undefined ? undefined : inflections[lang])) {
      rows.add(risk === 0 && !lang ? form : `${form}|${risk}${lang ?? ""}`);
    }
  }
  return [...rows];
}
