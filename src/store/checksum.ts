/** Every blob ends in a 4-byte checksum (MurmurHash3 x86 32, Austin Appleby, public domain; linear, about 1 µs per 4 KB). */

/** Bytes a sealed blob has beyond its payload. Bit readers may read into them, so never less than 4. */
export const CHECKSUM_BYTES = 4;

/** The payload with its checksum behind it. */
export function sealBytes(payload: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(payload.length + CHECKSUM_BYTES);
  sealed.set(payload);
  new DataView(sealed.buffer).setUint32(payload.length, checksum(sealed, payload.length), true);
  return sealed;
}

/** Whether the bytes are a payload followed by its own checksum. */
export function isIntact(sealed: Uint8Array): boolean {
  const length = sealed.length - CHECKSUM_BYTES;
  if (length < 0) return false;
  const stored = new DataView(sealed.buffer, sealed.byteOffset, sealed.length).getUint32(length, true);
  return stored === checksum(sealed, length);
}

/** The payload of intact bytes, without a copy; `undefined` when a bit has changed or the end is missing. */
export function unsealBytes(sealed: Uint8Array | undefined): Uint8Array | undefined {
  if (sealed === undefined || !isIntact(sealed)) return undefined;
  return sealed.subarray(0, sealed.length - CHECKSUM_BYTES);
}

function checksum(bytes: Uint8Array, length: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let hash = 0x9747b28c;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    hash ^= scramble(view.getUint32(at, true));
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  let tail = 0;
  for (let shift = 0; at < length; at++, shift += 8) tail |= view.getUint8(at) << shift;
  hash ^= scramble(tail) ^ length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function scramble(word: number): number {
  const mixed = Math.imul(word, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}
