import { readAll } from "./bytes.ts";

/** Unpacks gzip; undefined where it is damaged or holds more than `most` bytes, of which no more are ever held. */
export async function inflateGzip(bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  try {
    return await readAll(new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream("gzip")), most);
  } catch {
    return undefined;
  }
}
