/** Which documents of a batch the index already has: the same edition, the same text under new facts, or another version. */
import { breathe } from "./breathe.ts";
import { canonicalUrl } from "./canonical-url.ts";
import type { StoredFacts } from "./facts-block.ts";
import { editionOf, hashAddress } from "./document-hashes.ts";
import type { PreparedDocument } from "../core/match/documents/prepared-document.ts";
import type { StateReader } from "./state-reader.ts";

/** `replaces` holds numbers whose text is the same and whose facts are older: they go when the new one comes. */
export type Sorted = { fresh: PreparedDocument[]; replaces: number[]; added: number; replaced: number; unchanged: number };

/** Sorts a batch by what is to be done with each document. Versions (another text at the same address) stay beside each other. */
export async function sortBatch(batch: readonly PreparedDocument[], reader: StateReader): Promise<Sorted> {
  const known = await knownFacts(batch.map(({ document }) => document.url), reader);
  const sorted: Sorted = { fresh: [], replaces: [], added: 0, replaced: 0, unchanged: 0 };
  const earlier = new Map<string, PreparedDocument[]>();
  for (const given of batch) {
    await breathe();
    const address = canonicalUrl(given.document.url);
    const edition = editionOf(given.document);
    const stored = known.get(address) ?? [];
    const sameBatch = earlier.get(address) ?? [];
    if (stored.some((facts) => facts.edition === edition) || sameBatch.some(({ document }) => editionOf(document) === edition)) {
      sorted.unchanged++;
      continue;
    }
    const replaces = await numbersWithText(given.document.text, stored, reader);
    const prepared = withPinOf(stored.filter(({ number }) => replaces.includes(number)), given);
    sorted.replaces.push(...replaces);
    // Hardly any batch has an address twice: going through all that are fresh for each took a large one as long as writing it.
    if (sameBatch.length > 0) sorted.fresh = sorted.fresh.filter((other) => !sameBatch.includes(other) || other.document.text !== prepared.document.text);
    sorted.fresh.push(prepared);
    earlier.set(address, [...sameBatch, prepared]);
    if (stored.length + sameBatch.length > 0) sorted.replaced++;
    else sorted.added++;
  }
  sorted.replaces = [...new Set(sorted.replaces)];
  return sorted;
}

/** Whoever pinned a text wants it to stay, also where new facts come with it. */
function withPinOf(replaced: readonly StoredFacts[], prepared: PreparedDocument): PreparedDocument {
  const pin = replaced.find(({ kept }) => kept?.pinned)?.kept;
  if (pin === undefined) return prepared;
  const { document } = prepared;
  const changedAt = document.kept?.changedAt ?? pin.changedAt;
  return { ...prepared, document: { ...document, kept: { ...(document.kept ?? pin), ...(changedAt !== undefined && { changedAt }), pinned: true } } };
}

/** The facts of all stored versions, by canonical url. */
export async function knownFacts(urls: readonly string[], reader: StateReader): Promise<Map<string, StoredFacts[]>> {
  const addresses = new Set(urls.map(canonicalUrl));
  const lists = await reader.lists("address", Uint32Array.from(addresses, hashAddress));
  const numbers = [...new Set(lists.flatMap((list) => [...list.documents]))].sort((a, b) => a - b);
  const known = new Map<string, StoredFacts[]>();
  for (const facts of await reader.storedFacts(numbers)) {
    if (facts === undefined) continue;
    const address = canonicalUrl(facts.url);
    // Two addresses may share a hash.
    if (addresses.has(address)) known.set(address, [...(known.get(address) ?? []), facts]);
  }
  return known;
}

/** Numbers of those stored documents that have exactly this text. */
export async function numbersWithText(text: string, stored: readonly StoredFacts[], reader: StateReader): Promise<number[]> {
  const candidates = stored.filter((facts) => facts.characters === text.length).map(({ number }) => number);
  if (candidates.length === 0) return [];
  const documents = await reader.documents(candidates);
  return documents.flatMap((document) => (document?.text === text ? [document.number] : []));
}
