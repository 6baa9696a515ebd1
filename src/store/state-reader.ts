/** Answers matching's questions from segments and delta together: the gets of one question go out at once. */
import type { DocumentFacts, IndexedDocument, IndexReader, PostingKind, Postings } from "../core/match/index-reader.ts";
import type { World } from "../core/match/anchors/world.ts";
import type { BlobKey, Blobs } from "./blobs.ts";
import { isIntact, payloadOf } from "./checksum.ts";
import { decodeFacts, factsOf } from "./facts-block.ts";
import type { StoredFacts } from "./facts-block.ts";
import { countDocuments, segmentOf } from "./index-state.ts";
import type { IndexState } from "./index-state.ts";
import { hashesOf } from "./build-segment.ts";
import { addressNames, hashAddress } from "./document-hashes.ts";
import { capOf, FACTS_PART, FACTS_SHIFT, LONG_TEXT_PART, postingPartNumber, TEXT_PART, TEXT_SHIFT } from "./parts.ts";
import type { PostingPart } from "./parts.ts";
import { findInBlock } from "./postings-block.ts";
import type { PostingList } from "./postings-block.ts";
import { lowerBound, spreadHash } from "./postings-run.ts";
import { blockOf, frameOf } from "./segment.ts";
import type { Segment } from "./segment.ts";
import { readTexts } from "./text-block.ts";

/** The reader over a state that may be replaced while a question is under way: then it is asked again. */
export class StateReader implements IndexReader {
  /** Keys of blobs that were missing or did not match their checksum. */
  readonly damaged = new Set<string>();

  constructor(
    private readonly blobs: Blobs,
    readonly world: World,
    private readonly current: () => IndexState,
    /** Reads the state again, because another process may have merged what we know. */
    private readonly refresh: () => Promise<IndexState>,
  ) {}

  get generation(): number {
    return this.current().head?.generation ?? 0;
  }

  documentCount(): Promise<number> {
    return Promise.resolve(countDocuments(this.current()));
  }

  postings(kind: PostingKind, hashes: Uint32Array): Promise<Postings[]> {
    return this.lists(kind, hashes);
  }

  /** Like `postings`, for the parts matching does not know too. */
  async lists(part: PostingPart, hashes: Uint32Array): Promise<Postings[]> {
    const spread = hashes.map(spreadHash);
    return this.#ask(
      (state) => (state.head?.segments ?? []).flatMap((segment) => [...blocksOf(segment, part, spread)].map((block): BlobKey => [segment.id, postingPartNumber(part), block])),
      (blob) => blob,
      (state, found) => {
        const delta = deltaLists(state, part, hashes);
        const lists = Array.from(hashes, (_, i) => {
          const parts = (state.head?.segments ?? []).map((segment) => {
            const blob = found.get(keyText([segment.id, postingPartNumber(part), blockOf(segment, part, spread[i] ?? 0)]));
            return blob && findInBlock(blob, spread[i] ?? 0, frameOf(segment, part));
          });
          return joinLists(parts, delta[i] ?? [], state.removed, capOf(part));
        });
        return Promise.resolve(lists);
      },
    );
  }

  async byAddress(urls: readonly string[]): Promise<number[][]> {
    const wanted = urls.map(addressNames);
    const lists = await this.lists("address", Uint32Array.from(new Set(wanted.flat().map(hashAddress))));
    const numbers = [...new Set(lists.flatMap((list) => [...list.documents]))].sort((a, b) => a - b);
    const stored = (await this.storedFacts(numbers)).flatMap((facts) => (facts ? [{ number: facts.number, names: addressNames(facts.url) }] : []));
    // Two addresses may share a hash.
    return wanted.map((names) => stored.filter((one) => one.names.some((name) => names.includes(name))).map(({ number }) => number));
  }

  async facts(numbers: number[]): Promise<(DocumentFacts | undefined)[]> {
    return this.storedFacts(numbers);
  }

  async storedFacts(numbers: readonly number[]): Promise<(StoredFacts | undefined)[]> {
    return this.#ask(
      (state) => numbers.flatMap((number): BlobKey[] => keysFor(state, number, (segment) => [[segment.id, FACTS_PART, number >>> FACTS_SHIFT]])),
      (blob) => decodeFacts(payloadOf(blob)),
      (state, found) => {
        const byNumber = new Map<number, StoredFacts>();
        for (const block of found.values()) for (const facts of block) byNumber.set(facts.number, facts);
        return Promise.resolve(
          numbers.map((number) => {
            if (state.removed.has(number)) return undefined;
            const prepared = state.delta.get(number);
            return prepared ? factsOf(prepared, number) : byNumber.get(number);
          }),
        );
      },
    );
  }

  async documents(numbers: number[]): Promise<(IndexedDocument | undefined)[]> {
    const wanted = new Set(numbers);
    return this.#ask(
      (state) => numbers.flatMap((number): BlobKey[] => keysFor(state, number, (segment) => textKeys(segment, number >>> TEXT_SHIFT))),
      (blob) => readTexts(payloadOf(blob), this.blobs, wanted),
      async (state, found) => {
        const blocks = await Promise.all(found.values());
        const byNumber = new Map(blocks.flat().map((document) => [document.number, document]));
        return numbers.map((number) => {
          if (state.removed.has(number)) return undefined;
          const prepared = state.delta.get(number);
          return prepared ? { ...prepared.document, number } : byNumber.get(number);
        });
      },
    );
  }

  /** Remembers that a blob is missing or not what was written. */
  noteDamage(key: BlobKey): void {
    this.damaged.add(keyText(key));
  }

  /** The segment was replaced: what was wrong with it does not matter any more. */
  forgetDamage(segment: number): void {
    for (const key of this.damaged) if (key.startsWith(`${segment}/`)) this.damaged.delete(key);
  }

  /** Segments with blobs that were missing or changed. */
  damagedSegments(): Set<number> {
    return new Set(Array.from(this.damaged, (key) => Number(key.split("/")[0])));
  }

  /** Reads the blobs of the keys, decodes each while the next are on their way, and answers from what was found intact. */
  async #ask<Decoded, Answer>(keysFrom: (state: IndexState) => BlobKey[], decode: (sealed: Uint8Array) => Decoded, answer: (state: IndexState, found: Map<string, Decoded>) => Promise<Answer>): Promise<Answer> {
    for (let attempt = 0; ; attempt++) {
      const state = this.current();
      // In order: neighbours are read together.
      const keys = [...new Map(keysFrom(state).map((key) => [keyText(key), key])).values()].sort(compareKeys);
      const found = new Map<string, Decoded>();
      const isRead = keys.map(() => false);
      const take = (blob: Uint8Array, at: number): void => {
        const key = keys[at];
        if (key === undefined || !isIntact(blob)) return;
        isRead[at] = true;
        found.set(keyText(key), decode(blob));
      };
      if (keys.length > 0) await this.blobs.read(keys, take);
      const broken = keys.filter((_, at) => !isRead[at]);
      // A merge may have replaced the segment between our look at the head and our gets.
      if (broken.length > 0 && attempt === 0 && (this.current() !== state || (await this.refresh()).head?.sequence !== state.head?.sequence)) continue;
      for (const key of broken) this.noteDamage(key);
      return answer(state, found);
    }
  }
}

const keyText = ([segment, part, block]: BlobKey): string => `${segment}/${part}/${block}`;

const compareKeys = (a: BlobKey, b: BlobKey): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

function blocksOf(segment: Segment, part: PostingPart, spread: Uint32Array): Set<number> {
  return new Set(Array.from(spread, (hash) => blockOf(segment, part, hash)));
}

function textKeys(segment: Segment, block: number): BlobKey[] {
  const key: BlobKey = [segment.id, TEXT_PART, block];
  return segment.long.includes(block) ? [key, [segment.id, LONG_TEXT_PART, block]] : [key];
}

function keysFor(state: IndexState, number: number, keys: (segment: Segment) => BlobKey[]): BlobKey[] {
  if (state.removed.has(number) || state.delta.has(number)) return [];
  const segment = segmentOf(state, number);
  return segment ? keys(segment) : [];
}

function deltaLists(state: IndexState, part: PostingPart, hashes: Uint32Array): number[][] {
  const lists = Array.from(hashes, (): number[] => []);
  for (const [number, prepared] of state.delta) {
    const own = hashesOf(prepared, part);
    hashes.forEach((hash, i) => {
      if (own[lowerBound(own, hash)] === hash) lists[i]?.push(number);
    });
  }
  return lists;
}

function joinLists(parts: (PostingList | undefined)[], delta: number[], removed: Set<number>, cap: number): Postings {
  let total = delta.length;
  const documents: number[] = [];
  for (const part of parts) {
    if (part === undefined) continue;
    total += part.total;
    for (const number of part.documents) {
      if (removed.has(number)) total--;
      else if (documents.length < cap) documents.push(number);
    }
  }
  for (const number of delta) if (documents.length < cap) documents.push(number);
  return { documents: Uint32Array.from(documents), total };
}

