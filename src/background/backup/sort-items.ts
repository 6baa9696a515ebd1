/** What a backup's items are to the ones here. The newest wins; where neither tells its age, the backup does: it was chosen. */
import type { BackupItem, PartCounts } from "../../messages/keeping.ts";
import type { BackupPart, PartItem } from "./backup-part.ts";

/** `taken` are the fresh and the newer ones, part by part. */
export type SortedItems = { part: BackupPart; counts: PartCounts; taken: PartItem[] }[];

/** Changing and refused items that are told by name. */
const MOST_NAMED = 50;

/** Sorts the items by part. Parts unknown here (of a later version) and values that cannot be used are passed over; named where the part can. */
export async function sortItems(items: readonly BackupItem[], parts: readonly BackupPart[]): Promise<SortedItems> {
  const sorted: SortedItems = [];
  for (const part of parts) {
    const own = items.filter((item) => item.part === part.name);
    const incoming = own.filter((item) => part.accepts(item));
    const refused = own.filter((item) => !part.accepts(item)).flatMap((item) => part.nameOf?.(item) ?? []).slice(0, MOST_NAMED);
    if (incoming.length === 0 && refused.length === 0) continue;
    const here = new Map((await part.read()).map((item) => [item.id, item]));
    const counts: PartCounts = { part: part.name, fresh: 0, newer: 0, older: 0, same: 0, changing: [], refused };
    const taken: PartItem[] = [];
    for (const { id, value, changedAt } of incoming) {
      const verdict = verdictOn({ id, value, changedAt }, here.get(id));
      counts[verdict]++;
      if (verdict === "newer" && counts.changing.length < MOST_NAMED) counts.changing.push(id);
      if (verdict === "fresh" || verdict === "newer") taken.push({ id, value, changedAt });
    }
    sorted.push({ part, counts, taken });
  }
  return sorted;
}

function verdictOn(incoming: PartItem, here: PartItem | undefined): "fresh" | "newer" | "older" | "same" {
  if (here === undefined) return "fresh";
  if (canonical(incoming.value) === canonical(here.value)) return "same";
  const [theirs, ours] = [Date.parse(incoming.changedAt ?? ""), Date.parse(here.changedAt ?? "")];
  return theirs < ours ? "older" : "newer";
}

/** JSON with its keys in one order, so that equal values are equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));
}
