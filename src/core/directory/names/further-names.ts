/**
 * Which names only some pages print. Names in Latin letters stand on pages in every language and are in the table that
 * each page needs, but for those that other scripts do without. Those in another script, those a language has for itself,
 * and those that count at home alone have a table for each script or language, which the pages that print them load
 * besides. In scripts that several languages with packs write, a name that belongs to one of them is in that language's table.
 */
import type { DirectoryEntry, Risk } from "../entry.ts";
import type { Homes } from "../mentions/speaks.ts";

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

/** Languages that are printed in Latin letters as well, and the script of which their neighbours read nothing. */
const twoScripts: { [lang: string]: string } = { sr: "Cyrl" };

/** What Russian media call themselves: printed by neighbours who write nothing but Cyrillic letters. */
const russian = "ru-Cyrl";

/** Latin names that pages in other scripts do without. */
const ownScript = "Latn";

/** Scripts whose languages have tables of their own. */
const manyLanguages = new Set(["Cyrl", "Arab", "Hani"]);

export type PlacedName = { text: string; lang: string; risk: Risk };

/** Whose name it is: whether an outlet's, and the languages the bearer publishes in, its country's main one where none is noted. */
export type Bearer = { outlet: boolean; languages: string[] };

/** The bearer that an entry is. An outlet of no noted language is at home nowhere: the language of its country may not be its own. */
export function bearerOf(entry: Pick<DirectoryEntry, "class" | "country" | "languages">, homes: Pick<Homes, "languagesOf">): Bearer {
  const outlet = entry.class === "outlet";
  return { outlet, languages: outlet ? (entry.languages ?? []) : homes.languagesOf(entry) };
}

/** The table of a name: a script, a language, or "" for the one every page needs. */
export function tableOf({ text, lang, risk }: PlacedName, { outlet, languages }: Bearer): string {
  const script = scripts.find(([, letters]) => letters.test(text))?.[0];
  // English names of others are printed anywhere; what a paper of an English-speaking town calls itself is not.
  const own = lang === "" || (lang === "en" && !(outlet && languages[0] === "en")) ? "" : primary(lang);
  if (script !== undefined) {
    if (own === "" || !manyLanguages.has(script)) return script;
    if (own === "ru" && languages.includes(own)) return russian;
    return twoScripts[own] === script ? `${own}-${script}` : own;
  }
  if (own !== "" && outlet) return own;
  // "Kyodo", noted for Italian, is printed by others too; several words ("Kommunistische Partei Chinas") are their language's alone.
  if (own !== "" && !languages.includes(own) && text.includes(" ")) return own;
  if (!outlet) return "";
  // "Fraternité Matin": of stations and papers on public lists whose language nobody has noted, other scripts print their own spelling.
  if (languages.length === 0) return ownScript;
  // Agencies and offices are cited by their own names anywhere; an outlet's name of risk 2 counts where its language or country fits.
  return risk === 2 ? (languages[0] ?? "") : "";
}

/** How CLDR calls the scripts whose table has another name. */
const sameTable: { [script: string]: string } = { Hans: "Hani", Hant: "Hani", Jpan: "Hani", Kore: "Hang" };

/** Languages whose pages call media as a neighbour does. */
const neighbours: { [lang: string]: string[] } = {
  sr: ["hr", "bs", "sl"], hr: ["sr", "bs", "sl"], bs: ["hr", "sr"], sl: ["hr", "sr"], cs: ["sk"], sk: ["cs"], nb: ["no", "nn", "da", "sv"],
  nn: ["no", "nb", "da", "sv"], no: ["nb", "nn", "da", "sv"], da: ["nb", "no", "sv"], sv: ["nb", "no", "da"], id: ["ms"], ms: ["id"], fi: ["sv"], de: ["gsw"], nl: ["fy"], es: ["ca"],
  be: ["ru"], mk: ["bg", "sr-Cyrl"], kk: ["ru"], ky: ["ru"], tg: ["ru"], mn: ["ru"], tt: ["ru"], yue: ["zh"], lb: ["de", "fr"], rm: ["de", "it"], fa: ["ps"], ps: ["fa"],
};

/** Those of the tables that pages in a language need; all of them where nobody knows its script. */
export function tablesFor(lang: string, tables: readonly string[]): string[] {
  const script = likelyScript(lang);
  if (script === undefined) return [...tables];
  const own = primary(lang);
  const wanted = new Set([own, ...(neighbours[own] ?? []), ...(twoScripts[own] === undefined ? [] : [`${own}-${twoScripts[own]}`])]);
  if (script === "Cyrl" && twoScripts[own] === undefined) wanted.add(russian);
  wanted.add(script === "Latn" ? ownScript : (sameTable[script] ?? scripts.find(([table]) => table === script)?.[0] ?? "Other"));
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
