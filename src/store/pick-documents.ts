/** Finding documents by their facts, where no posting list tells: how and when they were kept, at which host. */
import type { StoredFacts } from "./facts-block.ts";
import type { StateReader } from "./state-reader.ts";

/** Documents whose facts are read at once: 32 blobs of the document table. */
const STEP = 1_024;

/** Numbers of the documents the test picks, in the order they were added. Reads the whole document table and no text. */
export async function pickDocuments(reader: StateReader, next: number, wanted: (facts: StoredFacts) => boolean): Promise<number[]> {
  const picked: number[] = [];
  for (let from = 0; from < next; from += STEP) {
    const numbers = Array.from({ length: Math.min(STEP, next - from) }, (_, i) => from + i);
    for (const facts of await reader.storedFacts(numbers)) if (facts && wanted(facts)) picked.push(facts.number);
  }
  return picked;
}
