/** What a backup's documents are to the index: new, newer than ours, older, or the same. The newest wins, nothing is doubled. */
import type { SourceDocument } from "../core/model.ts";
import { canonicalUrl } from "./canonical-url.ts";
import { editionOf } from "./document-hashes.ts";
import type { StoredFacts } from "./facts-block.ts";
import { knownFacts, numbersWithText } from "./find-known.ts";
import type { StateReader } from "./state-reader.ts";

/** Counts of a batch. A text that the index does not have at this address is `fresh`, also beside other versions. */
export type RestoreCounts = { fresh: number; newer: number; older: number; same: number };

/** `taken` are the fresh and the newer ones; `replaces` the numbers that go when they come. */
export type SortedRestore = RestoreCounts & { taken: SourceDocument[]; replaces: number[] };

/** What of a document decides which of two is the newer. */
type Version = Pick<SourceDocument, "kept" | "updatedAt"> & { edition: number };

/** Sorts the documents of one batch. */
export async function sortRestored(batch: readonly SourceDocument[], reader: StateReader): Promise<SortedRestore> {
  const known = await knownFacts(batch.map(({ url }) => url), reader);
  const sorted: SortedRestore = { fresh: 0, newer: 0, older: 0, same: 0, taken: [], replaces: [] };
  // By address and text: what this batch itself brought before.
  const brought = new Map<string, { document: SourceDocument; version: Version }>();
  for (const document of batch) {
    const address = canonicalUrl(document.url);
    const own: Version = { ...document, edition: editionOf(document) };
    const stored = await storedVersions(document.text, own, known.get(address) ?? [], reader);
    const place = `${address}\n${document.text}`;
    const before = brought.get(place);
    const verdict = compareVersions(own, before ? [...stored.versions, before.version] : stored.versions);
    sorted[verdict]++;
    if (verdict === "older" || verdict === "same") continue;
    if (before) sorted.taken.splice(sorted.taken.indexOf(before.document), 1);
    sorted.taken.push(document);
    sorted.replaces.push(...stored.numbers);
    brought.set(place, { document, version: own });
  }
  sorted.replaces = [...new Set(sorted.replaces)];
  return sorted;
}

/** The index's documents with this text at the address. The same edition is known by its facts, anything else by its text. */
async function storedVersions(text: string, own: Version, facts: readonly StoredFacts[], reader: StateReader): Promise<{ versions: Version[]; numbers: number[] }> {
  const equal = facts.filter(({ edition }) => edition === own.edition);
  if (equal.length > 0) return { versions: equal, numbers: equal.map(({ number }) => number) };
  const numbers = await numbersWithText(text, facts, reader);
  const documents = numbers.length > 0 ? await reader.documents(numbers) : [];
  return { versions: documents.flatMap((document) => (document ? [{ ...document, edition: editionOf(document) }] : [])), numbers };
}

function compareVersions(own: Version, others: readonly Version[]): keyof RestoreCounts {
  if (others.length === 0) return "fresh";
  const newest = others.reduce((best, other) => (changed(other) > changed(best) ? other : best));
  // The same words and facts: only what was changed by hand beside them (a pin) can differ.
  const [mine, theirs] = newest.edition === own.edition ? [time(own.kept?.changedAt), time(newest.kept?.changedAt)] : [changed(own), changed(newest)];
  if (mine === theirs && newest.edition === own.edition) return "same";
  return mine > theirs ? "newer" : "older";
}

/** What tells nothing of its age is older than all that does. */
const changed = ({ kept, updatedAt }: Version): number => time(kept?.changedAt ?? kept?.at ?? updatedAt);

function time(date: string | null | undefined): number {
  const parsed = Date.parse(date ?? "");
  return Number.isNaN(parsed) ? -Infinity : parsed;
}
