/**
 * Which script a name is written in, and which scripts the pages of a language print beside Latin. Names in Latin letters
 * stand on pages in every language; those in other scripts are kept in a table for each, which only pages that print the script need.
 */

/** The tables' names, and the letters whose first in a name decides; `Other` has the scripts with few names. */
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

export type NameScript = (typeof scripts)[number][0];

export const nameScripts: readonly NameScript[] = scripts.map(([script]) => script);

/** Per script one line for each entry, in the format and order of `CompiledDirectory.names`. */
export type ScriptNames = { [script in NameScript]?: string };

/** The table a name belongs to; undefined for names in Latin letters and signs, which every page may print. */
export function scriptOf(name: string): NameScript | undefined {
  return scripts.find(([, letters]) => letters.test(name))?.[0];
}

/** How CLDR calls the scripts whose table has another name. */
const sameTable: { [script: string]: NameScript } = { Hans: "Hani", Hant: "Hani", Jpan: "Hani", Kore: "Hang" };

/** The tables that pages in a language need; all of them where nobody knows its script. */
export function scriptsOfLanguage(lang: string): readonly NameScript[] {
  const script = likelyScript(lang);
  if (script === undefined) return nameScripts;
  if (script === "Latn") return lang.split("-")[0] === "sr" ? ["Cyrl"] : [];
  return [sameTable[script] ?? nameScripts.find((one) => one === script) ?? "Other"];
}

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
export function joinNames(names: string, tables: ScriptNames): string[] {
  const lines = names.split("\n");
  for (const table of Object.values(tables)) {
    for (const [index, more] of table.split("\n").entries()) if (more !== "") lines[index] = lines[index] ? `${lines[index]}\t${more}` : more;
  }
  return lines;
}
