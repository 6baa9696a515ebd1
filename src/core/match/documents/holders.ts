import type { Postings } from "../index-reader.ts";

/**
 * The documents that may hold everything the lists are for, ascending: those of the shortest list that no other rules out. A list that
 * was cut says nothing of the documents behind its last one: these neither hold nor lack what it is for. O(shortest × lists × log length).
 */
export function holdersOf(lists: readonly Postings[]): number[] {
  const whole = lists.filter((list) => !isCut(list));
  const shortest = (whole.length > 0 ? whole : lists).reduce<Postings | undefined>((least, list) => (least && least.documents.length <= list.documents.length ? least : list), undefined);
  return Array.from(shortest?.documents ?? []).filter((number) => lists.every((list) => mayHold(list, number)));
}

function isCut({ documents, total }: Postings): boolean {
  return total > documents.length;
}

function mayHold(list: Postings, number: number): boolean {
  if (isCut(list) && number > (list.documents.at(-1) ?? -1)) return true;
  return isListed(list.documents, number);
}

function isListed(documents: Uint32Array, number: number): boolean {
  let [from, to] = [0, documents.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((documents[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return documents[from] === number;
}
