/** Looking entries up by words, for whoever keeps the directory. */
import { foldSearch } from "../text/fold-search.ts";
import type { CompiledDirectory } from "./names/compile-directory.ts";
import { buildEntryTable } from "./names/entry-table.ts";
import { joinNames } from "./names/further-names.ts";
import { idOf, type OwnChange, type OwnEntry } from "./own/own-changes.ts";

/** An entry as the form shows it. `change`: what the reader made of it; undefined for a shipped entry as it came. */
export type EntryRow = { id: string; entry: OwnEntry; change?: OwnChange["change"] };

/** Entries with a name or host that holds the words; for no words all the reader changed. `shipped` is the directory without changes, with all its tables of names. */
export function searchEntries(shipped: CompiledDirectory, changes: OwnChange[], words: string, limit: number): EntryRow[] {
  const wanted = foldSearch(words.trim());
  const byId = new Map(changes.map((change) => [change.id, change]));
  const table = buildEntryTable(shipped);
  const heads = shipped.heads.split("\n");
  const names = joinNames(shipped.names, shipped.tables);
  const rows: EntryRow[] = [];
  for (const own of changes) {
    const place = table.indexOf(own.id);
    const entry = own.change === "hidden" ? (place === undefined ? undefined : rowEntry(table, place)) : own.entry;
    if (entry && foldSearch([entry.name, ...entry.spellings, ...entry.hosts].join("\n")).includes(wanted)) rows.push({ id: own.id, entry, change: own.change });
  }
  if (wanted === "") return rows;
  for (let index = 0; index < heads.length && rows.length < limit; index += 1) {
    const id = idOf(heads[index] ?? "");
    if (byId.has(id) || !foldSearch(`${names[index]}\n${heads[index]}`).includes(wanted)) continue;
    const entry = rowEntry(table, index);
    if (entry && foldSearch([entry.name, ...entry.spellings, ...entry.hosts].join("\n")).includes(wanted)) rows.push({ id, entry });
  }
  return rows;
}

function rowEntry(table: ReturnType<typeof buildEntryTable>, index: number): OwnEntry | undefined {
  const { name, aliases, hosts, country = "", class: entryClass } = table.entry(index);
  if (entryClass === "person") return undefined;
  return { name: name.en, class: entryClass, spellings: [...new Set(aliases.map(({ text }) => text))].filter((text) => text !== name.en), hosts, country };
}
