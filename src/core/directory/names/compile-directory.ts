/**
 * Turns the entries into the one asset that pages load: short lines that are cut, not parsed, so that loading
 * costs little; what only a card or the manage page shows is read when it is asked for.
 */
import { officeKinds, type DirectoryEntry, type Office, type OfficeNames, type Risk } from "../entry.ts";
import { listFoldedUnits } from "./fold.ts";
import type { Inflections } from "./inflection.ts";
import { bearerOf, tableOf, type NameTables } from "./further-names.ts";
import { createHomes } from "../mentions/speaks.ts";

/** What `createDirectory` reads. Plain data; the formats of the lines are this folder's own business. */
export type CompiledDirectory = {
  /** Per entry a line: what finding and ranking need (`headLine`). */
  heads: string;
  /** Per entry a line: the spellings that pages in every language print, tab-separated (`rowOf`). */
  names: string;
  /** The same for spellings that only some pages print: the tables that are there; see `further-names.ts`. */
  tables: NameTables;
  /** The names of all tables. */
  tableNames: string[];
  /** Per entry a line of names that are shown and never looked for, as those of `names`: "ABC (Australia)". */
  labels: string;
  /** Per entry a line: the rest, as JSON with "`" for quotation marks; "" where the reader needs none of it. */
  facts: string;
  /**
   * What is looked for beside names: a line of phrases that contain a name and mean something else, then per office of
   * `officeKinds` a line of its names without a country (`officeLine`); tab-separated.
   */
  phrases: string;
  /** Per country the beginnings of its words in all languages, separated by spaces. */
  countryWords: { [country: string]: string };
  /** Per language the beginnings of words beside an office that make it none of one state's. */
  notOfState: { [lang: string]: string };
  /** Ids of the agencies that report from everywhere, separated by spaces. */
  worldAgencies: string;
  /** Pairs of units, as `listFoldedUnits` gives them. */
  folded: string;
  /** Clitics and case endings; the forms of names are made of them when the names are read. */
  inflections: Inflections;
};

export type DirectorySources = {
  entries: DirectoryEntry[];
  inflections: Inflections;
  traps: string[];
  offices: OfficeNames;
  countryWords: { [country: string]: string };
  notOfState: { [lang: string]: string };
  worldAgencies: string;
};

export function compileDirectory({ entries, inflections, traps, offices, countryWords, notOfState, worldAgencies }: DirectorySources): CompiledDirectory {
  return {
    heads: entries.map(headLine).join("\n"),
    ...nameTables(entries),
    facts: entries.map(factLine).join("\n"),
    phrases: [traps.join("\t"), ...officeKinds.map((kind) => officeLine(offices[kind]))].join("\n"),
    countryWords,
    notOfState,
    worldAgencies,
    folded: listFoldedUnits(),
    inflections,
  };
}

/** One letter per class in a head line. */
export const classLetters = { a: "agency", c: "company", i: "institution", o: "outlet", p: "pr-wire", n: "person" } as const;

/** `id|class|country|languages|hosts|office|grammar|spellings`, trailing fields left out; "=" is a host that is the id, and one spelling needs no count. */
function headLine(entry: DirectoryEntry): string {
  const letter = Object.entries(classLetters).find(([, name]) => name === entry.class)?.[0] ?? "o";
  const hosts = entry.hosts.map((host) => (host === entry.id ? "=" : host)).join(" ");
  const spellings = spellingsOf(entry).length;
  const grammar = Object.entries(entry.grammar ?? {}).map(([lang, { gender = "", number = "" }]) => `${lang}:${gender}:${number}`);
  const fields = [entry.id, letter, entry.country ?? "", (entry.languages ?? []).join(" "), hosts, entry.office ?? "", grammar.join(" "), spellings > 1 ? String(spellings) : ""];
  return fields.join("|").replace(/\|+$/, "");
}

/** All spellings of one entry, each once; aliases decide over names, and a spelling of all languages over one of its own. */
export function spellingsOf(entry: DirectoryEntry): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const { text, lang = "", risk } of entry.aliases) spellings.set(`${lang} ${text}`, { text, lang, risk });
  for (const [display, text] of Object.entries(entry.name)) {
    const lang = display === "en" ? "" : display;
    // The English name is shown where there is no other, so it need not be repeated.
    if (lang !== "" && text === entry.name.en) continue;
    const own = spellings.get(`${lang} ${text}`);
    // A name with a bracket is a label that tells two apart, and a name that has an alias row is matched by that, unless the row is a foreign language's alone.
    const known = text.includes(" (") || entry.aliases.some((alias) => alias.text === text && (alias.lang === undefined || alias.lang === lang || entry.languages?.includes(alias.lang) === true));
    // How sure a spelling is in a foreign language it is at most anywhere.
    const noted = entry.aliases.filter((alias) => alias.text === text).map((alias) => alias.risk);
    const risk = Math.max(entry.class === "outlet" ? 1 : 0, ...noted) as Risk;
    spellings.set(`${lang} ${text}`, own ? { ...own, display } : { text, lang, risk, display, ...(known ? { label: true } : {}) });
  }
  // At risk 0 the language of a spelling changes nothing.
  const plain = new Set([...spellings.values()].filter((one) => one.lang === "" && one.risk === 0 && !one.label).map((one) => one.text));
  return [...spellings.values()].filter((one) => one.lang === "" || one.display || one.risk > 0 || !plain.has(one.text));
}

/** `display`: the language whose display name it is. `label`: shown, never looked for. */
export type Spelling = { text: string; lang: string; risk: Risk; display?: string; label?: boolean };

/** All spellings, each in its table. */
function nameTables(entries: DirectoryEntry[]): Pick<CompiledDirectory, "names" | "tables" | "tableNames" | "labels"> {
  const homes = createHomes();
  const lines = new Map<string, string[]>([["", entries.map(() => "")], [labels, entries.map(() => "")]]);
  for (const [index, entry] of entries.entries()) {
    const bearer = bearerOf(entry, homes);
    for (const spelling of spellingsOf(entry)) {
      const table = spelling.label ? labels : tableOf(spelling, bearer);
      const own = lines.get(table) ?? entries.map(() => "");
      lines.set(table, own);
      const row = rowOf(spelling);
      if (!own[index]?.split("\t").includes(row)) own[index] = own[index] ? `${own[index]}\t${row}` : row;
    }
  }
  const { "": names = "", [labels]: shown = "", ...tables } = Object.fromEntries([...lines].map(([table, own]) => [table, own.join("\n")]));
  return { names, tables, tableNames: Object.keys(tables).sort(), labels: shown };
}

/** No language and no script is called so. */
const labels = "-";

/**
 * `text|risk lang marks`; marks: "*" display name, "-" label. The commonest rows are the shortest: a spelling of every
 * language at risk 0 is only its text, a display name at risk 1 has nothing behind its bar, and risk 0 is left out before all else.
 */
export function rowOf({ text, lang, risk, display, label }: Spelling): string {
  const marks = label ? "-" : display ? "*" : "";
  if (lang === "" && risk === 0 && marks === "") return text;
  if (lang === "" && risk === 1 && marks === "*") return `${text}|`;
  return `${text}|${risk === 0 ? "" : risk}${lang}${marks}`;
}

/** `text|lang|gap|not`, trailing fields left out: `gap` where a country may stand inside the name, `not` the countries that name theirs otherwise. */
function officeLine(names: OfficeNames[Office]): string {
  const rows = Object.entries(names ?? {}).flatMap(([lang, forms]) =>
    forms.split("|").map((form) => {
      const [name = "", not = ""] = form.split(" !");
      const [head = "", gap = ""] = name.split(" * ");
      return [head, lang, gap, not].join("|").replace(/\|+$/, "");
    }),
  );
  return rows.join("\t");
}

function factLine(entry: DirectoryEntry): string {
  const { id: _id, class: _class, name: _name, aliases: _aliases, hosts: _hosts, country: _country, languages: _languages, office: _office, grammar: _grammar, ...facts } = entry;
  return JSON.stringify(facts).replaceAll('"', "`");
}
