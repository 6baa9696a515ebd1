/**
 * Which names only some pages print. Names in Latin letters stand on pages in every language and are in the table that
 * each page needs. Those in another script, those a language has for itself, and those that count at home alone have a table
 * for each script or language, which the pages that print them load besides.
 */
import type { Risk } from "../entry.ts";

/** Their tables' names, and the letters whose first in a name decides; `Other` has the scripts with few names. */
const scripts = [
  ["Cyrl", /\p{Script=Cyrl}/u],
  ["Grek", /\p{Script=Grek}/u],
  ["Arab", /\p{Script=Arab}/u],
  ["Hebr", /\p{Script=Hebr}/u],
  ["Deva", /\p{Script=Deva}/u],
  ["Hang", /\p{Script=Hang}/u],
  ["Hani", /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}]/u],
  ["Other", /[^\p{Script=Latn}\p{Script=Zyyy}\p{Script=Zinh}]/u],
] as const;

/** Per script or language one line for each entry, in the format and order of `CompiledDirectory.names`. */
export type NameTables = { [table: string]: string };

export type PlacedName = { text: string; lang: string; risk: Risk };

/** The table of a name: a script, a language, or "" for the one every page needs. `home`: the language of an outlet; undefined for all others, who are cited by their own names anywhere. */
export function tableOf({ text, lang, risk }: PlacedName, home: string | undefined): string {
  const script = scripts.find(([, letters]) => letters.test(text))?.[0];
  if (script !== undefined) return script;
  if (home === undefined) return "";
  if (lang !== "" && lang !== "en") return primary(lang);
  // At risk 2 an outlet's name counts where its language or country fits.
  return risk === 2 ? home : "";
}

/** How CLDR calls the scripts whose table has another name. */
const sameTable: { [script: string]: string } = { Hans: "Hani", Hant: "Hani", Jpan: "Hani", Kore: "Hang" };

/** Languages whose pages call media as a neighbour does. */
const neighbours: { [lang: string]: string[] } = {
  sr: ["hr", "bs", "sl"], hr: ["sr", "bs", "sl"], bs: ["hr", "sr"], sl: ["hr", "sr"], cs: ["sk"], sk: ["cs"], nb: ["no", "nn", "da", "sv"],
  nn: ["no", "nb", "da", "sv"], no: ["nb", "nn", "da", "sv"], da: ["nb", "no", "sv"], sv: ["nb", "no", "da"], id: ["ms"], ms: ["id"], fi: ["sv"], de: ["gsw"], nl: ["fy"], es: ["ca"],
};

/** Those of the tables that pages in a language need; all of them where nobody knows its script. */
export function tablesFor(lang: string, tables: readonly string[]): string[] {
  const script = likelyScript(lang);
  if (script === undefined) return [...tables];
  const own = primary(lang);
  const wanted = new Set([own, ...(neighbours[own] ?? []), ...(own === "sr" ? ["Cyrl"] : [])]);
  if (script !== "Latn") wanted.add(sameTable[script] ?? scripts.find(([table]) => table === script)?.[0] ?? "Other");
  return tables.filter((table) => wanted.has(table));
}

const primary = (lang: string): string => lang.split("-")[0] ?? "";

/** Undefined for tags that are none and for "und". */
function likelyScript(lang: string): string | undefined {
  if (lang === "" || lang === "und") return undefined;
  try {
    return new Intl.Locale(lang).maximize().script;
  } catch {
    return undefined;
  }
}

/** Each entry's line of all tables in one, in the order of the entries. */
export function joinNames(names: string, tables: NameTables): string[] {
  const lines = names.split("\n");
  for (const table of Object.values(tables)) {
    for (const [index, more] of table.split("\n").entries()) if (more !== "") lines[index] = lines[index] ? `${lines[index]}\t${more}` : more;
  }
  return lines;
}
