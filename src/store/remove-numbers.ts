/** Removes documents: hidden by one commit, then their words are taken out of log, facts and texts where the home can overwrite. */
import type { Blob, BlobKey, Blobs, WriteResult } from "./blobs.ts";
import { sealBytes, unsealBytes } from "./checksum.ts";
import { decodeFacts, encodeFacts } from "./facts-block.ts";
import { segmentOf } from "./index-state.ts";
import type { IndexWriter } from "./index-writer.ts";
import { FACTS_PART, FACTS_SHIFT, LONG_TEXT_PART, TEXT_PART, TEXT_SHIFT } from "./parts.ts";
import { decodeTexts, encodeTexts } from "./text-block.ts";

/** Runs inside a change of the writer. When it answers ok the documents cannot be found any more. */
export async function removeNumbers(writer: IndexWriter, numbers: readonly number[]): Promise<WriteResult> {
  const keys = keysOfNumbers(writer, numbers);
  const gone = new Set(numbers);
  const hidden = await writer.flush({ added: [], removed: [...numbers] });
  if (!hidden.ok || writer.state.head === undefined) return hidden;
  const erase = await erasedBlobs(writer.blobs, keys, gone);
  const erased: WriteResult = erase.length > 0 ? await writer.blobs.write({ erase }) : hidden;
  // The log's records go with the commit after the one that stopped needing them.
  return erased.ok ? writer.commit(writer.state.head) : erased;
}

function keysOfNumbers({ state }: IndexWriter, numbers: readonly number[]): BlobKey[] {
  const keys = numbers.flatMap((number): BlobKey[] => {
    const segment = segmentOf(state, number);
    if (segment === undefined) return [];
    const block = number >>> TEXT_SHIFT;
    return [[segment.id, FACTS_PART, number >>> FACTS_SHIFT], [segment.id, segment.long.includes(block) ? LONG_TEXT_PART : TEXT_PART, block], [segment.id, TEXT_PART, block]];
  });
  return [...new Map(keys.map((key) => [key.join("/"), key])).values()];
}

async function erasedBlobs(blobs: Blobs, keys: BlobKey[], gone: ReadonlySet<number>): Promise<Blob[]> {
  const found = await blobs.read(keys);
  const erased = await Promise.all(
    keys.map(async (key, i): Promise<Blob[]> => {
      if (key[1] === FACTS_PART) {
        const payload = unsealBytes(found[i]);
        return payload ? [[key, sealBytes(encodeFacts(decodeFacts(payload).filter(({ number }) => !gone.has(number))))]] : [];
      }
      const documents = await decodeTexts(found[i], blobs);
      return documents ? [[key, await encodeTexts(documents.filter(({ number }) => !gone.has(number)), blobs)]] : [];
    }),
  );
  return erased.flat();
}
