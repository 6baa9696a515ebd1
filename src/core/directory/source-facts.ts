/** The facts about a source that fit in one line of a card. */
import type { SourceClass } from "../model.ts";
import type { Directory } from "./directory.ts";
import type { DirectoryEntry } from "./entry.ts";

/** What the directory knows about a source, with names in the reader's language. No ratings. */
export type SourceFacts = {
  id: string;
  class: SourceClass;
  name: string;
  /** What news texts call it: "KCNA". */
  short?: string | undefined;
  /** ISO 3166-1 alpha-2; undefined for international bodies and where nobody noted it. */
  country?: string | undefined;
  /** Who owns it, and who says so. */
  ownership?: DirectoryEntry["ownership"] | undefined;
  /** Name of the body it belongs to. */
  parent?: string | undefined;
  /** Its front page's host. */
  host?: string | undefined;
};

/** The facts about a directory entry; undefined for ids the directory does not have. */
export function sourceFacts(directory: Directory, id: string, lang: string): SourceFacts | undefined {
  const entry = directory.entry(id);
  if (!entry) return undefined;
  // `parent` is an id where the parent is an entry of its own, else the name as noted.
  const parent = entry.parent && (directory.entry(entry.parent) ? directory.displayName(entry.parent, lang) : entry.parent);
  return {
    id,
    class: entry.class,
    name: directory.displayName(id, lang),
    short: entry.short[0],
    country: entry.country,
    ownership: entry.ownership,
    parent,
    host: entry.hosts[0],
  };
}
