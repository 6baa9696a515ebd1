/**
 * A head from what is left when one or both heads cannot be read: every finished segment describes itself. Nothing that was
 * flushed is lost; documents removed since the last merge may be back where the home cannot overwrite.
 */
import type { Blobs } from "./blobs.ts";
import { unsealBytes } from "./checksum.ts";
import { blankHead } from "./head.ts";
import type { Head } from "./head.ts";
import { META_PART } from "./parts.ts";
import type { Segment } from "./segment.ts";

/** The intact head (or a new one) with the finished segments it does not know; undefined when there are none. */
export async function recoverHead(blobs: Blobs, intact: Head | undefined): Promise<Head | undefined> {
  const known = new Set([...(intact?.segments ?? []).map(({ id }) => id), ...(intact?.retired ?? [])]);
  const strangers = (await blobs.segments()).filter((id) => !known.has(id));
  const descriptions = await blobs.read(strangers.map((id) => [id, META_PART, 0]));
  const found = descriptions.flatMap((blob): Segment[] => {
    const payload = unsealBytes(blob);
    return payload === undefined ? [] : [JSON.parse(new TextDecoder().decode(payload))];
  });
  const segments = [...(intact?.segments ?? [])];
  // A merged segment and those it came from may both be there: the one that covers more wins.
  for (const segment of found.toSorted((a, b) => b.end - b.first - (a.end - a.first))) {
    if (segments.every((other) => other.end <= segment.first || segment.end <= other.first)) segments.push(segment);
  }
  if (segments.length === (intact?.segments.length ?? 0)) return intact;
  segments.sort((a, b) => a.first - b.first);
  return { ...(intact ?? blankHead(0, 0)), segments, next: Math.max(intact?.next ?? 0, ...segments.map(({ end }) => end)), merge: null };
}
