/**
 * 32-bit hashes of words and shingles. FNV-1a over UTF-16 code units, finished with the mixer of
 * MurmurHash3 (Appleby, public domain), because winnowing compares hashes and FNV's high bits are weak.
 */

/** A well mixed unsigned 32-bit hash of the string. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** The hash of a sequence, from the hash of its beginning and the hash of its next part. */
export function extendHash(hash: number, next: number): number {
  return mix(Math.imul(hash, 31) ^ next);
}

/** The hashes in ascending order, each once. */
export function sortedUnique(hashes: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(hashes).sort();
  let kept = 0;
  for (const hash of sorted) if (kept === 0 || hash !== sorted[kept - 1]) sorted[kept++] = hash;
  // A copy of its own: a view would keep the longer buffer.
  return sorted.slice(0, kept);
}

function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
