/** What is wrong with the directory's data, each problem as a sentence that says what to do. */
import { officeKinds, type DirectoryEntry } from "../src/core/directory/entry.ts";
import { hostOf } from "../src/core/directory/hosts/host-of.ts";
import { queryPlace } from "../src/core/directory/hosts/next-steps.ts";
import { commonWordAround, readCommonWords } from "./directory-common-words.ts";
import { everydayWords } from "./directory-everyday-words.ts";
import { nameFaults } from "./directory-names.ts";
import { fileNames, fileOf, type DirectoryFiles } from "./directory-files.ts";

export function findProblems({ files, shared }: DirectoryFiles): string[] {
  const entries = fileNames.flatMap((name) => files[name]);
  return [
    ...fileNames.flatMap((name) => listProblems(name, files[name])),
    ...entries.flatMap(entryProblems),
    ...entries.flatMap(linkProblems),
    ...successorProblems(entries),
    ...hostProblems(entries),
    ...nameProblems(entries, shared),
  ];
}

function listProblems(name: (typeof fileNames)[number], entries: DirectoryEntry[]): string[] {
  return entries.flatMap((entry, at) => {
    const before = entries[at - 1]?.id ?? "";
    const problems: string[] = [];
    if (entry.id === before) problems.push(`${name}.json: "${entry.id}" stands twice: merge the two entries.`);
    if (entry.id < before) problems.push(`${name}.json: "${entry.id}" comes after "${before}": sort the file by id.`);
    if (fileOf(entry.class) !== name) problems.push(`${name}.json: "${entry.id}" is of class ${entry.class}: move it to ${fileOf(entry.class)}.json.`);
    return problems;
  });
}

const commonWords = readCommonWords();
const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
/** ISO 3166-1 has replaced these; Kosovo's XK is in use without being in it. */
const oldCountries = new Set(["SU", "YU", "DD", "UK", "FX", "TP", "ZR", "BU", "AN", "CS"]);

function entryProblems(entry: DirectoryEntry): string[] {
  const problems: string[] = [];
  const say = (problem: string): void => void problems.push(`"${entry.id}": ${problem}`);
  if (!entry.name?.en) say("has no English name: give name.en.");
  if (entry.country !== undefined && (!/^[A-Z]{2}$/.test(entry.country) || oldCountries.has(entry.country) || regions.of(entry.country) === undefined))
    say(`country "${entry.country}" is no ISO 3166-1 code: use two capitals, or leave it out for international bodies.`);
  for (const lang of new Set([...Object.keys(entry.name), ...(entry.languages ?? []), ...entry.aliases.flatMap((alias) => alias.lang ?? [])]))
    if (!/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/.test(lang)) say(`language "${lang}" is no code: use "de", "zh-Hant".`);
  if (entry.office !== undefined && !officeKinds.includes(entry.office)) say(`office "${entry.office}" is unknown: use one of ${officeKinds.join(", ")}.`);
  for (const text of new Set([...Object.values(entry.name), ...entry.aliases.map((alias) => alias.text)])) for (const fault of nameFaults(text)) say(`the name "${text}" ${fault}.`);
  for (const alias of entry.aliases) {
    if (![0, 1, 2].includes(alias.risk)) say(`"${alias.text}" has risk ${alias.risk}: use 0, 1 or 2.`);
    if (alias.text.length < 2 || alias.text !== alias.text.trim() || /[|\t\n`*]/.test(alias.text)) say(`"${alias.text}" cannot be looked for: two letters at least, none of | \` *.`);
    const around = alias.risk === 0 ? commonWordAround(alias.text, commonWords) : undefined;
    if (around) say(`"${alias.text}" stands inside the common word "${around.word}" (${around.lang}): give it risk 1 or 2, or list the word in traps.ts.`);
    if (alias.risk === 0 && everydayWords.has(alias.text.toLowerCase())) say(`"${alias.text}" is an everyday word: give it risk 1 or 2.`);
  }
  for (const host of entry.hosts)
    if (host !== host.toLowerCase() || /[/:\s]|^www\./.test(host) || !host.includes(".")) say(`host "${host}" is no host: small letters, without "www." and path.`);
  for (const field of ["name", "hosts", "country"] as const)
    if (hasField(entry, field) && !entry.src[field]) say(`says nothing about where ${field} was read: add src.${field}, "unchecked" if from memory.`);
  return problems;
}

const hasField = (entry: DirectoryEntry, field: "name" | "hosts" | "country"): boolean => (field === "hosts" ? entry.hosts.length > 0 : entry[field] !== undefined);

/** Links are opened on a click: each leads to the entry's own site, and somebody public has printed it. */
function linkProblems({ id, links = {}, hosts, src }: DirectoryEntry): string[] {
  const { editions = {}, ...single } = links;
  const rows = [
    ...Object.entries(single).map(([field, url]) => ({ field, url, read: `links.${field}` })),
    ...Object.entries(editions).map(([lang, url]) => ({ field: `edition ${lang}`, url, read: "links.editions" })),
  ];
  return rows.flatMap(({ field, url, read }) => {
    const problems: string[] = [];
    if (!/^https?:\/\/\S+$/.test(url) || !URL.canParse(url.replace(queryPlace, "q"))) problems.push(`${field} "${url}" is no web address.`);
    const host = hostOf(url);
    if (!hosts.some((own) => host === own || host.endsWith(`.${own}`))) problems.push(`${field} leads to ${host}, which is none of its hosts: add the host or leave the link out.`);
    if (field === "search" && url.split(queryPlace).length !== 2) problems.push(`search "${url}" has not one ${queryPlace}: put it where the words go.`);
    if (!src[read]?.startsWith("https://")) problems.push(`says no public place where ${field} was read: add its address as src["${read}"].`);
    return problems.map((problem) => `"${id}": ${problem}`);
  });
}

/** Who took over is told with the year of the end, and leads from the past towards the present. */
function successorProblems(entries: DirectoryEntry[]): string[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap(({ id, successor, dissolved, src }) => {
    const problems: string[] = [];
    if (dissolved !== undefined && successor === undefined)
      problems.push('is closed and says nothing about who took over: give ids as successor, [] where nobody did, or "unknown".');
    if (dissolved !== undefined && !src["dissolved"]) problems.push('says nothing about where dissolved was read: add src.dissolved, "unchecked" if from memory.');
    if (successor === undefined) return about(id, problems);
    if (dissolved === undefined) problems.push('has a successor and still exists: give the year it closed as dissolved, "unknown" if nobody knows, or take successor out.');
    if (!src["successor"]) problems.push('says nothing about where successor was read: add src.successor, "unchecked" if from memory.');
    if (successor === "unknown") return about(id, problems);
    if (dissolved === "unknown" && successor.length > 0) problems.push("has a successor and no year in which it closed: find the year, which is when that one took over.");
    for (const next of successor) {
      const closed = byId.get(next)?.dissolved;
      if (!byId.has(next)) problems.push(`successor "${next}" is no entry: give the id of one, or leave it out.`);
      if (typeof closed === "number" && typeof dissolved === "number" && closed < dissolved) problems.push(`successor "${next}" closed in ${closed}, before it: correct one of the years, or take it out.`);
    }
    if (comesBack(id, byId)) problems.push("succeeds itself in a circle: take successor out of the one that came last.");
    return about(id, problems);
  });
}

const about = (id: string, problems: string[]): string[] => problems.map((problem) => `"${id}": ${problem}`);

function comesBack(id: string, byId: ReadonlyMap<string, DirectoryEntry>): boolean {
  const seen = new Set<string>();
  const after = (one: string): string[] => {
    const { successor = [] } = byId.get(one) ?? {};
    return successor === "unknown" ? [] : successor;
  };
  for (let open = after(id); open.length > 0; open = open.flatMap(after)) {
    if (open.includes(id)) return true;
    // Circles of others are theirs to tell.
    open = open.filter((one) => !seen.has(one));
    for (const one of open) seen.add(one);
  }
  return false;
}

function hostProblems(entries: DirectoryEntry[]): string[] {
  const owners = new Map<string, string>();
  return entries.flatMap((entry) =>
    entry.hosts.flatMap((host) => {
      const owner = owners.get(host);
      owners.set(host, owner ?? entry.id);
      return owner === undefined ? [] : [`host "${host}" belongs to "${owner}" and "${entry.id}": leave it with one.`];
    }),
  );
}

function nameProblems(entries: DirectoryEntry[], shared: DirectoryFiles["shared"]): string[] {
  const claims = new Map<string, Set<string>>();
  for (const entry of entries) {
    const names = Object.values(entry.name).filter((name) => !name.includes(" ("));
    for (const text of [...names, ...entry.aliases.map((alias) => alias.text)]) claims.set(text, (claims.get(text) ?? new Set()).add(entry.id));
  }
  const problems: string[] = [];
  for (const [text, ids] of claims) {
    const listed = shared[text] ?? [];
    const missing = [...ids].filter((id) => !listed.includes(id));
    if (ids.size > 1 && missing.length > 0) problems.push(`"${text}" is claimed by ${[...ids].join(", ")}: take it from all but one, or list it in shared-names.json.`);
  }
  for (const [text, ids] of Object.entries(shared)) {
    const gone = ids.filter((id) => !claims.get(text)?.has(id));
    if (gone.length > 0) problems.push(`shared-names.json: "${text}" is no name of ${gone.join(", ")}: take it out.`);
  }
  return problems;
}
