/** Small things about chunks of bytes. */
import { joinBytes } from "../core/join-bytes.ts";

/**
 * Reads at least `length` bytes ahead (fewer at the end); `chunks` has all of them again. Where reading fails on the way, `head`
 * is what came before, and `chunks` fails behind it.
 */
export async function peekHead(chunks: AsyncIterable<Uint8Array>, length: number): Promise<{ head: Uint8Array; ended: boolean; chunks: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let read = 0;
  let rest: () => AsyncIterable<Uint8Array> = () => restOf(iterator);
  let ended = false;
  while (read < length && !ended) {
    try {
      const next = await iterator.next();
      if (next.done) ended = true;
      else {
        parts.push(next.value);
        read += next.value.length;
      }
    } catch (error) {
      if (parts.length === 0) throw error;
      ended = true;
      rest = () => failing(error);
    }
  }
  const head = joinBytes(parts);
  return { head, ended, chunks: again(head, rest, iterator) };
}

async function* again(head: Uint8Array, rest: () => AsyncIterable<Uint8Array>, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    yield* rest();
  } finally {
    await iterator.return?.();
  }
}

async function* restOf(iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const next = await iterator.next();
    if (next.done) return;
    yield next.value;
  }
}

// eslint-disable-next-line require-yield
async function* failing(error: unknown): AsyncGenerator<Uint8Array> {
  throw error;
}

/** All bytes; undefined when there are more than `most`, of which no more are read. */
export async function readAll(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) return undefined;
    parts.push(chunk);
  }
  return joinBytes(parts);
}
