/** gzip both ways with what browsers and Node bring along, a chunk at a time: nothing is read faster than it is taken. */

/** The compressed bytes of the chunks. */
export function gzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  return through(chunks, new CompressionStream("gzip"));
}

/** The bytes that were compressed. Throws `GunzipError` where they are no gzip, or its end is missing. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = { ended: false, failure: undefined as unknown };
  try {
    yield* through(watch(chunks, source), new DecompressionStream("gzip"));
  } catch (error) {
    // The disk's own failure is no fault of the bytes.
    if (source.failure !== undefined) throw source.failure;
    throw new GunzipError(source.ended ? "cut" : "changed", error);
  }
}

/** `cut`: the end is missing, as far as can be told. `changed`: the bytes are no gzip any more. */
export class GunzipError extends Error {
  override name = "GunzipError";

  constructor(
    readonly problem: "cut" | "changed",
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

async function* watch(chunks: AsyncIterable<Uint8Array>, source: { ended: boolean; failure: unknown }): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks) yield chunk;
    source.ended = true;
  } catch (error) {
    source.failure = error;
    throw error;
  }
}

async function* through(chunks: AsyncIterable<Uint8Array>, transform: CompressionStream | DecompressionStream): AsyncGenerator<Uint8Array> {
  const reader = transform.readable.getReader();
  const feeding = feed(chunks, transform.writable.getWriter(), reader.closed);
  // Told below, where the reader fails with it.
  feeding.catch(() => undefined);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // The taker may have stopped early: then nothing more is read from the source.
    await reader.cancel().catch(() => undefined);
  }
}

async function feed(chunks: AsyncIterable<Uint8Array>, writer: WritableStreamDefaultWriter<BufferSource>, over: Promise<unknown>): Promise<void> {
  // Rejected by bad bytes, which leave Node's writes unanswered, and settled when the taker has stopped.
  const stopped = over.then(() => Promise.reject(new Error("stopped")));
  stopped.catch(() => undefined);
  try {
    // Each write is waited for: Node's `ready` lets thousands of chunks through.
    for await (const chunk of chunks) await Promise.race([writer.write(new Uint8Array(chunk)), stopped]);
    await Promise.race([writer.close(), stopped]);
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
}
