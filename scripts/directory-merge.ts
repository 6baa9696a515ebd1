/** Takes rows into entries without overwriting what stands there: new names and hosts are added, facts fill gaps. */
import { cleanName } from "./directory-names.ts";
import type { Alias, DirectoryEntry } from "../src/core/directory/entry.ts";

/** `at`: where the row stands, for messages. Fields are texts; empty ones say nothing. */
export type ImportRow = { at: string; fields: { [column: string]: string | undefined } };

export type Merged = { entries: DirectoryEntry[]; changes: string[]; broken: string[] };

const classes = ["agency", "outlet", "institution", "company", "pr-wire", "person"] as const;

export function mergeRows(entries: DirectoryEntry[], rows: ImportRow[]): Merged {
  const copies = entries.map((entry) => structuredClone(entry));
  const byId = new Map(copies.map((entry) => [entry.id, entry]));
  const byItem = new Map(copies.flatMap((entry) => (entry.wikidata ? [[entry.wikidata, entry] as const] : [])));
  const hosts = new Map(copies.flatMap((entry) => entry.hosts.map((host) => [host, entry.id] as const)));
  const changes: string[] = [];
  const broken: string[] = [];

  for (const { at, fields: printed } of rows) {
    const fields: ImportRow["fields"] = { ...printed, ...(printed["name"] ? { name: cleanName(printed["name"]) } : {}), ...(printed["alias"] ? { alias: cleanName(printed["alias"]) } : {}) };
    const source = fields.source || "unchecked";
    const known = fields.id ? byId.get(fields.id) : byItem.get(fields.wikidata ?? "");
    const entry = known ?? newEntry(fields, source);
    if (typeof entry === "string") {
      broken.push(`${at}: ${entry}`);
      continue;
    }
    const problem = rowProblem(fields, entry, hosts);
    if (problem) {
      broken.push(`${at}: ${problem}`);
      continue;
    }
    if (!known) {
      copies.push(entry);
      byId.set(entry.id, entry);
      changes.push(`+ ${entry.id}: new ${entry.class} "${entry.name.en}"`);
    }
    changes.push(...fill(entry, fields, source));
    if (fields.host) hosts.set(fields.host, entry.id);
  }
  return { entries: copies, changes, broken };
}

function newEntry(fields: ImportRow["fields"], source: string): DirectoryEntry | string {
  const kind = classes.find((one) => one === fields.class);
  // A query result names many things that are no entry: only rows with an id make new ones.
  if (!fields.id) return `${fields.wikidata || "the row"} belongs to no entry: give an entry its item, or the row an id and a class`;
  if (!kind) return `"${fields.id}" is new and has no class: use one of ${classes.join(", ")}`;
  if (!fields.name) return `"${fields.id}" is new and has no English name`;
  return { id: fields.id, class: kind, name: { en: fields.name }, short: [], aliases: [], hosts: [], src: { name: source } };
}

function rowProblem({ host, country, lang, risk, founded, dissolved }: ImportRow["fields"], entry: DirectoryEntry, hosts: Map<string, string>): string | undefined {
  if (host && (host !== host.toLowerCase() || !/^[^/:\s]+\.[^/:\s]+$/.test(host))) return `"${host}" is no host`;
  const owner = host ? hosts.get(host) : undefined;
  if (owner !== undefined && owner !== entry.id) return `host "${host}" belongs to "${owner}"`;
  if (country && !/^[A-Z]{2}$/.test(country)) return `"${country}" is no country code`;
  if (lang && !/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/.test(lang)) return `"${lang}" is no language code`;
  if (risk && !/^[012]$/.test(risk)) return `risk "${risk}" is none of 0, 1, 2`;
  const year = [founded, dissolved].find((one) => one && !/^\d{4}$/.test(one));
  return year === undefined ? undefined : `"${year}" is no year`;
}

/** One line per change, as it will be shown. */
function fill(entry: DirectoryEntry, fields: ImportRow["fields"], source: string): string[] {
  const changes: string[] = [];
  const note = (field: string, value: string): void => {
    const before = entry.src[field];
    entry.src[field] = before === undefined || before === "unchecked" || before === source ? source : before.includes(source) ? before : `${before}; ${source}`;
    changes.push(`  ${entry.id}: ${field} + ${value}`);
  };
  const { alias, lang, host, country, founded, dissolved, wikidata, languages } = fields;
  // A name that is a language's own stands among the aliases as well: without a row there every page would load it.
  if (alias && (lang && entry.name.en === alias ? entry.aliases.every(({ text }) => text !== alias) : !namesOf(entry).includes(alias))) {
    // Whoever imports a name says how sure it is; an unknown one needs a cue.
    const risk: Alias["risk"] = fields.risk === "0" ? 0 : fields.risk === "2" ? 2 : 1;
    entry.aliases.push({ text: alias, ...(lang ? { lang } : {}), risk });
    // What another script calls it is what it is called there; "Tagesthemen" beside "ARD" is a programme or a short form.
    if (lang && lang !== "en" && scriptOf(alias) !== scriptOf(entry.name.en)) entry.name[lang] ??= alias;
    note("aliases", `"${alias}"${lang ? ` (${lang})` : ""}, risk ${risk}`);
  }
  if (host && !entry.hosts.includes(host)) {
    entry.hosts.push(host);
    note("hosts", host);
  }
  if (country && entry.country === undefined) {
    entry.country = country;
    note("country", country);
  }
  if (languages && entry.languages === undefined) {
    entry.languages = languages.split(/[\s|]+/);
    note("languages", languages);
  }
  if (founded && entry.founded === undefined) {
    entry.founded = Number(founded);
    note("founded", founded);
  }
  if (dissolved && entry.dissolved === undefined) {
    entry.dissolved = Number(dissolved);
    note("dissolved", dissolved);
  }
  if (wikidata && entry.wikidata === undefined) {
    entry.wikidata = wikidata;
    note("wikidata", wikidata);
  }
  return changes;
}

const scriptOf = (name: string): boolean => /\p{Script=Latn}/u.test(name);

const namesOf = (entry: DirectoryEntry): string[] => [...Object.values(entry.name), ...entry.aliases.map((alias) => alias.text)];
