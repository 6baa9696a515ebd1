/**
 * Addresses to entries: the longest host suffix that an entry owns. The registrable domain is one of these
 * suffixes, so the public suffix list, 110 KB gzipped in every traced page, could add nothing.
 */
import type { DirectoryEntry } from "./entry.ts";
import { hostOf } from "./host-of.ts";

/** Answers the entry's index, undefined where nobody owns the address. */
export function buildHostTable(entries: Pick<DirectoryEntry, "hosts">[]): (url: string) => number | undefined {
  const owners = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    for (const host of entry.hosts) if (!owners.has(host)) owners.set(host, index);
  }
  return (url) => {
    const host = hostOf(url);
    for (let suffix = host; suffix.includes("."); suffix = suffix.slice(suffix.indexOf(".") + 1)) {
      const owner = owners.get(suffix);
      if (owner !== undefined) return owner;
    }
    return undefined;
  };
}
