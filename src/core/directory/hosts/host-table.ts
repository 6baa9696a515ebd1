/**
 * Addresses to entries: the longest host suffix that an entry owns. The registrable domain is one of these
 * suffixes, so the public suffix list, 110 KB gzipped in every traced page, could add nothing.
 */
import type { EntryTable } from "../names/entry-table.ts";
import { hostOf } from "./host-of.ts";

/** Answers the entry's index, undefined where nobody owns the address. */
export function buildHostTable(entries: EntryTable): (url: string) => number | undefined {
  let owners: Map<string, number> | undefined;
  return (url) => {
    // Pages that name no address never pay for the table.
    owners ??= readOwners(entries);
    const host = hostOf(url);
    for (let suffix = host; suffix.includes("."); suffix = suffix.slice(suffix.indexOf(".") + 1)) {
      const owner = owners.get(suffix);
      if (owner !== undefined && (suffix === host || !isGovernmentSuffix(suffix))) return owner;
    }
    return undefined;
  };
}

/** "gov.cn" is the government's site, and under it everybody from ministries to a town's waterworks has their own. */
const isGovernmentSuffix = (suffix: string): boolean => /^gov\.[a-z]{2}$/.test(suffix);

function readOwners(entries: EntryTable): Map<string, number> {
  const owners = new Map<string, number>();
  for (let index = 0; index < entries.count; index += 1) {
    for (const host of entries.head(index).hosts) if (!owners.has(host)) owners.set(host, index);
  }
  return owners;
}
