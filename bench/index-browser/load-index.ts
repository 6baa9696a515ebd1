/** Reads what `serve-index.ts` sends and writes it into the database. */
import type { Blob, Blobs } from "../../src/store/blobs.ts";
import { HEAD_SEGMENT } from "../../src/store/parts.ts";

const WRITE_BYTES = 4_000_000;
const HEADER_BYTES = 16;

/** Copies all blobs of the address; a few MB are held at once. */
export async function loadIndex(blobs: Blobs, url: string): Promise<void> {
  const reader = (await fetch(url)).body?.getReader();
  if (!reader) throw new Error("nothing was sent");
  let rest = new Uint8Array(0);
  let pending: Blob[] = [];
  let size = 0;
  const write = async () => {
    const heads = pending.filter(([key]) => key[0] === HEAD_SEGMENT);
    const put = pending.filter(([key]) => key[0] !== HEAD_SEGMENT);
    const result = await blobs.write({ put, create: heads });
    if (!result.ok) throw new Error(result.detail);
    pending = [];
    size = 0;
  };
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const bytes = new Uint8Array(rest.length + chunk.value.length);
    bytes.set(rest);
    bytes.set(chunk.value, rest.length);
    let at = 0;
    for (; at + HEADER_BYTES <= bytes.length; ) {
      const [segment = 0, part = 0, block = 0, length = 0] = new Uint32Array(bytes.slice(at, at + HEADER_BYTES).buffer);
      if (at + HEADER_BYTES + length > bytes.length) break;
      pending.push([[segment, part, block], bytes.slice(at + HEADER_BYTES, at + HEADER_BYTES + length)]);
      size += length;
      at += HEADER_BYTES + length;
    }
    rest = bytes.slice(at);
    if (size >= WRITE_BYTES) await write();
  }
  await write();
}
