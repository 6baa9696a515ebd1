/** Deflate with what browsers bring along. */
import { joinBytes } from "../core/join-bytes.ts";

export const deflateBytes = (bytes: Uint8Array): Promise<Uint8Array> => through(bytes, new CompressionStream("deflate-raw"));

/** Rejects when the bytes are no deflate stream. */
export const inflateBytes = (bytes: Uint8Array): Promise<Uint8Array> => through(bytes, new DecompressionStream("deflate-raw"));

async function through(bytes: Uint8Array, transform: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const writer = transform.writable.getWriter();
  // A bad stream rejects these too; the reader below is who tells.
  writer.write(bytes.slice()).catch(() => undefined);
  writer.close().catch(() => undefined);
  // Reading chunk by chunk takes half as long as piping and `Response` do in Firefox.
  const reader = transform.readable.getReader();
  const parts: Uint8Array[] = [];
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) parts.push(chunk.value);
  return joinBytes(parts);
}
