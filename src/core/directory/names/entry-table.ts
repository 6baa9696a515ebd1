/** The entries of a compiled directory. Lines are cut when the first is asked for, and read when somebody asks for the entry. */
import { classLetters, type CompiledDirectory } from "./compile-directory.ts";
import { joinNames } from "./further-names.ts";
import { officeKinds, type Alias, type DirectoryEntry, type Risk } from "../entry.ts";

/** What ranking needs to know about an entry. */
export type EntryHead = Pick<DirectoryEntry, "id" | "class" | "hosts" | "country" | "languages" | "office" | "grammar"> & {
  /** Number of spellings: how many languages bother to name it. */
  spellings: number;
};

export type EntryTable = {
  count: number;
  head(index: number): EntryHead;
  entry(index: number): DirectoryEntry;
  indexOf(id: string): number | undefined;
  /** Lets `entry` cut the names anew, after further tables have come to the directory. */
  forgetNames(): void;
};

export function buildEntryTable(compiled: CompiledDirectory): EntryTable {
  // A page without names asks for none of them, and one with names for few.
  let cut: { heads: string[]; names: string[]; facts: string[] } | undefined;
  const lines = (): NonNullable<typeof cut> =>
    (cut ??= { heads: compiled.heads.split("\n"), names: compiled.names.split("\n"), facts: compiled.facts === "" ? [] : compiled.facts.split("\n") });
  // The names of all tables that are there are put together when the first entry is asked for.
  let all: string[] | undefined;
  let ids: Map<string, number> | undefined;
  const read: EntryHead[] = [];
  // Ranking asks for the same few heads at every name.
  const head = (index: number): EntryHead => (read[index] ??= readHead(lines().heads[index] ?? ""));

  return {
    get count() {
      return lines().heads.length;
    },
    head,
    indexOf: (id) => (ids ??= new Map(lines().heads.map((line, index) => [idOf(line), index]))).get(id),
    entry(index) {
      const { spellings: _spellings, ...fields } = head(index);
      const rest: Pick<DirectoryEntry, "short" | "src"> = { short: [], src: {}, ...JSON.parse((lines().facts[index] ?? "{}").replaceAll("`", '"')) };
      all ??= joinNames(compiled.names, { ...compiled.tables, labels: compiled.labels });
      return { ...fields, ...readNames(all[index] ?? ""), ...rest };
    },
    forgetNames: () => (all = undefined),
  };
}

/** The id of a head line. */
const idOf = (line: string): string => line.slice(0, Math.max(0, line.indexOf("|")) || line.length);

function readHead(line: string): EntryHead {
  const [id = "", letter = "", country = "", languages = "", hosts = "", office = "", grammar = "", spellings = "1"] = line.split("|");
  const kind = officeKinds.find((one) => one === office);
  return {
    id,
    class: Object.entries(classLetters).find(([key]) => key === letter)?.[1] ?? "outlet",
    hosts: hosts === "" ? [] : hosts.split(" ").map((host) => (host === "=" ? id : host)),
    ...(country ? { country } : {}),
    ...(languages ? { languages: languages.split(" ") } : {}),
    ...(kind ? { office: kind } : {}),
    ...(grammar ? { grammar: readGrammar(grammar) } : {}),
    spellings: Number(spellings),
  };
}

function readGrammar(text: string): NonNullable<DirectoryEntry["grammar"]> {
  return Object.fromEntries(
    text.split(" ").map((one) => {
      const [lang = "", gender, number] = one.split(":");
      return [
        lang,
        {
          ...(gender === "m" || gender === "f" || gender === "n" ? { gender } : {}),
          ...(number === "sg" || number === "pl" ? { number } : {}),
        },
      ];
    }),
  );
}

function readNames(line: string): Pick<DirectoryEntry, "name" | "aliases"> {
  const name: DirectoryEntry["name"] = { en: "" };
  const aliases: Alias[] = [];
  for (const { text, lang, risk, display, label } of line.split("\t").filter(Boolean).map(readNameRow)) {
    if (display) name[lang || "en"] = text;
    if (!label) aliases.push({ text, risk, ...(lang ? { lang } : {}) });
  }
  return { name, aliases };
}

/** One row of a line of `CompiledDirectory.names`. */
export function readNameRow(row: string): { text: string; lang: string; risk: Risk; display: boolean; label: boolean } {
  const bar = row.indexOf("|");
  if (bar < 0) return { text: row, lang: "", risk: 0, display: false, label: false };
  if (bar === row.length - 1) return { text: row.slice(0, bar), lang: "", risk: 1, display: true, label: false };
  const digit = row.charAt(bar + 1);
  const risk = digit === "2" ? 2 : digit === "1" ? 1 : 0;
  const label = row.endsWith("-");
  const display = label || row.endsWith("*");
  const lang = row.slice(digit >= "0" && digit <= "2" ? bar + 2 : bar + 1, display ? -1 : undefined);
  return { text: row.slice(0, bar), lang, risk, display, label };
}
