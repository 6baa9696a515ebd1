/** Rebuilds segments with damaged blobs from their texts: fingerprints can be made again, texts cannot. */
import { fingerprintDocument } from "../core/match/documents/fingerprint-document.ts";
import type { WriteFailure } from "./blobs.ts";
import { breathe } from "./breathe.ts";
import { buildSegment } from "./build-segment.ts";
import type { NumberedDocument } from "./build-segment.ts";
import { segmentId } from "./head.ts";
import type { IndexWriter } from "./index-writer.ts";
import { TEXT_SHIFT } from "./parts.ts";
import type { Segment } from "./segment.ts";
import type { StateReader } from "./state-reader.ts";

/** Addresses of documents whose texts were destroyed, as far as their facts can be read, and how many there are in all. */
export type RepairResult = { ok: true; segments: number; lost: number; lostUrls: string[] } | WriteFailure;

/** Documents of a rebuilt segment: as many as fit in memory with their fingerprints. */
const CHUNK = 4_096;
/** Documents read at once: a whole number of text blocks. */
const STEP = 8 << TEXT_SHIFT;

/** Replaces these segments by readable ones. */
export async function repairSegments(writer: IndexWriter, reader: StateReader, ids: ReadonlySet<number>): Promise<RepairResult> {
  const report = { ok: true as const, segments: 0, lost: 0, lostUrls: [] as string[] };
  for (const id of ids) {
    const result = await writer.change(async () => {
      const segment = writer.state.head?.segments.find((candidate) => candidate.id === id);
      return segment ? repairSegment(writer, reader, segment) : { ok: true as const, lost: 0, lostUrls: [], repaired: false };
    });
    if (!result.ok) return result;
    reader.forgetDamage(id);
    report.segments += result.repaired ? 1 : 0;
    report.lost += result.lost;
    report.lostUrls.push(...result.lostUrls);
  }
  return report;
}

type SegmentRepair = { ok: true; lost: number; lostUrls: string[]; repaired: boolean } | WriteFailure;

async function repairSegment(writer: IndexWriter, reader: StateReader, segment: Segment): Promise<SegmentRepair> {
  const { state } = writer;
  if (state.head === undefined) return { ok: true, lost: 0, lostUrls: [], repaired: false };
  const rebuilt: Segment[] = [];
  const lostUrls: string[] = [];
  let chunk: NumberedDocument[] = [];
  let found = 0;
  for (let from = segment.first; from < segment.end; from += STEP) {
    const numbers = Array.from({ length: Math.min(STEP, segment.end - from) }, (_, i) => from + i);
    const [documents, facts] = await Promise.all([reader.documents(numbers), reader.storedFacts(numbers)]);
    for (const [i, indexed] of documents.entries()) {
      const url = facts[i]?.url;
      if (indexed === undefined && url !== undefined) lostUrls.push(url);
      if (indexed === undefined) continue;
      const { number, ...document } = indexed;
      chunk.push({ number, prepared: { document, fingerprints: fingerprintDocument(document, writer.world) } });
      await breathe();
    }
    if (chunk.length < CHUNK && from + STEP < segment.end) continue;
    found += chunk.length;
    const built = await buildSegment(writer.blobs, segmentId(state.head), rebuilt.at(-1)?.end ?? segment.first, { documents: chunk, recipe: writer.recipe });
    if (!built.ok) return built;
    if (chunk.length > 0) rebuilt.push(built.segment);
    chunk = [];
  }
  const removed = state.head.removed.filter((number) => segment.first <= number && number < segment.end);
  const head = state.head;
  const committed = await writer.commit({
    ...head,
    segments: head.segments.flatMap((other) => (other.id === segment.id ? rebuilt : [other])),
    removed: head.removed.filter((number) => !removed.includes(number)),
    merge: head.merge?.inputs.includes(segment.id) ? null : head.merge,
  });
  return committed.ok ? { ok: true, lost: Math.max(0, segment.documents - removed.length - found), lostUrls, repaired: true } : committed;
}
