/** The case forms of names: pages in a language are scanned for them, all others never pay for them. */
import type { CompiledDirectory } from "./compile-directory.ts";
import { readNameRow } from "./entry-table.ts";
import { inflectName } from "./inflection.ts";
import { joinNames, tablesFor } from "./further-names.ts";

/** The other cases of all names in the language or at home in it: a line per entry, as in `CompiledDirectory.names`. */
export function listForms({ names, tables, heads, inflections }: CompiledDirectory, lang: string): string {
  if (!Object.entries(inflections).some(([own, { cases, merged }]) => isOf(own, lang) && (cases ?? merged) !== undefined)) return "";
  const lines = heads.split("\n");
  const own = Object.fromEntries(tablesFor(lang, Object.keys(tables)).map((table) => [table, tables[table] ?? ""]));
  return joinNames(names, own)
    .map((line, entry) => {
      const home = homeLanguage(lines[entry] ?? "");
      return line === "" ? "" : line.split("\t").flatMap((row) => formsOf(row, home, lang, inflections)).join("\t");
    })
    .join("\n");
}

const isOf = (own: string, lang: string): boolean => own === lang || own.startsWith(`${lang}-`);

/** The language of an outlet that publishes in one, whose cases its name takes there: "у «Вечерњим новостима»". */
function homeLanguage(head: string): string {
  const [, letter, , languages = ""] = head.split("|", 4);
  return letter === "o" || letter === "a" ? (languages.split(" ", 1)[0] ?? "") : "";
}

/** Languages that decline each other's names alike: "Nezavisnih novina" stands on Croatian pages as on Serbian ones. */
const alike = new Set(["bs", "hr", "sr"]);

/** The language whose cases a name of `home` takes on pages in `lang`: the page's, where both decline alike. */
const tongueOf = (home: string, lang: string): string => (alike.has(home) && alike.has(lang) ? lang : home);

/** The other cases of a row's name, in the row's language or at home. */
function formsOf(row: string, home: string, lang: string, inflections: CompiledDirectory["inflections"]): string[] {
  const { text: name, lang: noted, risk, label } = readNameRow(row);
  // A label is shown and never looked for.
  if (label) return [];
  const own = noted === "" ? tongueOf(home, lang) : noted;
  if (!isOf(own, lang)) return [];
  return inflectName(name, inflections[own]).slice(1).map((form) => `${form}|${risk}${own}`);
}
