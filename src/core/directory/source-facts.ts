/** The facts about a source that fit in one line of a card. */
import type { SourceClass } from "../model.ts";
import type { Directory } from "./directory.ts";
import type { DirectoryEntry } from "./entry.ts";
import { hostOf } from "./hosts/host-of.ts";

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
  /** Since when it is no more, and who took over. */
  ended?: Ended | undefined;
  /** Its front page's host. */
  host?: string | undefined;
};

/** `year`: undefined where nobody has noted it; `by`: names of the successors in the reader's language; `source`: who says so, "unchecked" where it is memory. */
export type Ended = { year: number | undefined; by: string[]; source: string };

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
    ended: endOf(directory, entry, lang),
    host: entry.hosts[0],
  };
}

function endOf(directory: Directory, { dissolved, successor = "unknown", src }: DirectoryEntry, lang: string): Ended | undefined {
  if (dissolved === undefined) return undefined;
  const by = successor === "unknown" ? [] : successor;
  const read = ["dissolved", ...(by.length > 0 ? ["successor"] : [])].map((field) => src[field] ?? "unchecked");
  const places = new Set(read.map((place) => (place.includes("://") ? hostOf(place) : place)));
  // One line has one source: what is half memory is not checked.
  return {
    year: dissolved === "unknown" ? undefined : dissolved,
    by: by.map((id) => directory.displayName(id, lang)),
    source: places.has("unchecked") ? "unchecked" : [...places].join(", "),
  };
}
