/**
 * What a reader changed in the directory, laid over what is shipped: hidden entries are found no more, corrected ones
 * have the reader's names and hosts, added ones stand at the end. The shipped lines themselves stay as they are.
 */
import { classLetters, type CompiledDirectory } from "../names/compile-directory.ts";
import { readNameRow } from "../names/entry-table.ts";
import type { DirectoryEntry } from "../entry.ts";
import { bearerOf, joinNames, tableOf } from "../names/further-names.ts";
import { createHomes } from "../mentions/speaks.ts";
import { ownEntryProblems, type OwnProblem } from "./own-entry-problems.ts";

/** An entry as a reader writes it. */
export type OwnEntry = {
  name: string;
  class: Exclude<DirectoryEntry["class"], "person">;
  /** What texts call it; the name itself need not be among them. */
  spellings: string[];
  hosts: string[];
  /** ISO 3166-1 alpha-2; "" for none. */
  country: string;
};

/** One change; there is at most one for an id. `added` ids begin with `ownPrefix`. */
export type OwnChange = { id: string; change: "hidden" } | { id: string; change: "corrected" | "added"; entry: OwnEntry };

/** No shipped id begins so: an update of the directory can never take a reader's id. */
export const ownPrefix = "own:";

/** A spelling that a reader wrote needs a cue beside it: nobody has checked what else the word means. */
const ownRisk = 1;

/**
 * The directory with the changes. A correction of an entry that an update took away is an entry of its own.
 * All tables of names have to be there: a reader may change a name of any.
 */
export function applyOwnChanges(compiled: CompiledDirectory, changes: OwnChange[]): CompiledDirectory {
  if (changes.length === 0) return compiled;
  const heads = compiled.heads.split("\n");
  const names = joinNames(compiled.names, { ...compiled.tables, labels: compiled.labels });
  const homes = createHomes();
  const placeOf = (row: ReturnType<typeof readNameRow>, head: string): string => (row.label ? labels : tableOf(row, bearerOf(readBearer(head), homes)));
  const facts = compiled.facts === "" ? [] : compiled.facts.split("\n");
  const places = new Map(heads.map((head, index) => [idOf(head), index]));
  const changed = new Set<number>();
  for (const own of changes) {
    const place = places.get(own.id);
    if (own.change === "hidden") {
      if (place === undefined) continue;
      // The line stays, so that what was traced before still has a name; nothing finds it any more.
      [heads[place], names[place]] = [withoutHosts(heads[place] ?? ""), labelsOf(names[place] ?? "")];
      changed.add(place);
      continue;
    }
    const at = place ?? heads.length;
    heads[at] = headWith(heads[at] ?? own.id, own.entry);
    names[at] = namesWith(names[at] ?? "", own.entry);
    changed.add(at);
    if (facts.length > 0) facts[at] ??= "{}";
  }
  const tableWith = (lines: string[], table: string): string => {
    for (const at of changed) lines[at] = (names[at] ?? "").split("\t").filter((row) => row !== "" && placeOf(readNameRow(row), heads[at] ?? "") === table).join("\t");
    // An entry before one that a reader added may have no line in this table.
    return Array.from(lines, (line) => line ?? "").join("\n");
  };
  const all = new Set([...compiled.tableNames, ...[...changed].flatMap((at) => (names[at] ?? "").split("\t").map((row) => placeOf(readNameRow(row), heads[at] ?? "")))]);
  const tables = Object.fromEntries([...all].filter((table) => table !== "" && table !== labels).map((table) => [table, tableWith((compiled.tables[table] ?? "").split("\n"), table)]));
  return { ...compiled, heads: heads.join("\n"), names: tableWith(compiled.names.split("\n"), ""), labels: tableWith(compiled.labels.split("\n"), labels), tables, tableNames: Object.keys(tables), facts: facts.join("\n") };
}

/** The change, cleaned of blanks and repeats, or what is wrong with it. `owner` answers whose a host is now. */
export function readOwnChange(change: OwnChange, owner: (host: string) => string | undefined): { ok: true; change: OwnChange } | { ok: false; problems: OwnProblem[] } {
  if (change.change === "hidden") return { ok: true, change };
  const { entry } = change;
  const clean: OwnEntry = {
    name: entry.name.trim(),
    class: entry.class,
    spellings: tidy(entry.spellings).filter((spelling) => spelling !== entry.name.trim()),
    hosts: tidy(entry.hosts).map((host) => host.toLowerCase().replace(/^https?:\/\//, "").replace(/^www\./, "").replace(/\/.*$/s, "")),
    country: entry.country.trim().toUpperCase(),
  };
  const problems = ownEntryProblems(clean, (host) => {
    const id = owner(host);
    return id === change.id ? undefined : id;
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, change: { ...change, entry: clean } };
}

const tidy = (lines: string[]): string[] => [...new Set(lines.map((line) => line.trim()).filter(Boolean))];

/** The id of a head line. */
export const idOf = (head: string): string => head.split("|", 1)[0] ?? "";

/** No table is called so: the place of names that are only shown. */
const labels = "-";

function readBearer(head: string): Pick<DirectoryEntry, "class" | "country" | "languages"> {
  const [, letter, country, languages = ""] = head.split("|", 4);
  return { class: letter === "o" ? "outlet" : "agency", ...(country ? { country } : {}), ...(languages ? { languages: languages.split(" ") } : {}) };
}

function withoutHosts(head: string): string {
  const fields = head.split("|");
  fields[4] = "";
  return fields.join("|");
}

function labelsOf(names: string): string {
  const rows = names.split("\t").map(readNameRow);
  return rows.flatMap(({ text, risk, lang, display }) => (display ? [`${text}|${risk}${lang}-`] : [])).join("\t");
}

function headWith(head: string, { class: entryClass, hosts, country }: OwnEntry): string {
  const [id = "", , , languages = "", , office = "", grammar = "", spellings = ""] = head.split("|");
  const letter = Object.entries(classLetters).find(([, name]) => name === entryClass)?.[0] ?? "o";
  return [id, letter, country, languages, hosts.map((host) => (host === id ? "=" : host)).join(" "), office, grammar, spellings].join("|").replace(/\|+$/, "");
}

/** Rows the reader left stand as they are, with their language and risk; the name in English is the reader's. */
function namesWith(names: string, { name, spellings }: OwnEntry): string {
  const wanted = new Set([name, ...spellings]);
  const kept = names.split("\t").filter(Boolean).map(readNameRow).filter(({ text, label }) => label || wanted.has(text));
  const known = new Set(kept.filter(({ label }) => !label).map(({ text }) => text));
  const rows = kept
    .filter(({ label, lang }) => !(label && lang === ""))
    .map(({ text, risk, lang, display, label }) => `${text}|${risk}${lang}${label ? "-" : display && (lang !== "" || text === name) ? "*" : ""}`);
  const shown = kept.some(({ text, lang, display, label }) => text === name && lang === "" && display && !label);
  const fresh = [...wanted].filter((text) => !known.has(text)).map((text) => `${text}|${ownRisk}${text === name ? "*" : ""}`);
  // A name that was a mere spelling so far is the one to show from now on.
  const title = shown || !known.has(name) ? [] : [`${name}|${ownRisk}-`];
  return [...title, ...rows, ...fresh].join("\t");
}
