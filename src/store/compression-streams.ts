/** Deflate with what browsers bring along. */

export const deflateBytes = (bytes: Uint8Array): Promise<Uint8Array> => through(bytes, new CompressionStream("deflate-raw"));

/** Rejects when the bytes are no deflate stream. */
export const inflateBytes = (bytes: Uint8Array): Promise<Uint8Array> => through(bytes, new DecompressionStream("deflate-raw"));

async function through(bytes: Uint8Array, transform: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const stream = new Response(bytes.slice()).body?.pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
