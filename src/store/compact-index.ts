/** Keeps the number of segments small: chooses what to merge, merges a slice at a time, and clears away leftovers. */
import type { BlobKey, WriteFailure, WriteResult } from "./blobs.ts";
import { mergeWhenIdle, mergeWhileAdding } from "./choose-merge.ts";
import { segmentId } from "./head.ts";
import type { Head } from "./head.ts";
import type { IndexWriter } from "./index-writer.ts";
import { beginMerge, mergeSlice } from "./merge-segments.ts";
import type { MergeProgress } from "./merge-segments.ts";
import { bytesOf } from "./segment.ts";

/** Bytes written of the merge under way, and bytes it began with. */
export type CompactProgress = { done: number; total: number };
export type CompactOptions = { signal?: AbortSignal | undefined; onProgress?: (progress: CompactProgress) => void };
/** `damaged`: a blob the merge needs cannot be read; nothing was changed. */
export type CompactResult = { ok: true } | { ok: false; reason: "damaged"; key: BlobKey } | WriteFailure;

/** Merges the newest segments when there are too many of them: one slice, so that whoever adds something never waits for a whole merge. */
export function mergeNewest(writer: IndexWriter): Promise<CompactResult> {
  const slice = new AbortController();
  return mergeDue(writer, (head) => mergeWhileAdding(head.segments), { signal: slice.signal, onProgress: () => slice.abort() });
}

/** Merges everything that is due and removes what killed processes left. May be aborted or killed and goes on from there next time. */
export async function compactIndex(writer: IndexWriter, options: CompactOptions): Promise<CompactResult> {
  const swept = await writer.change(() => sweep(writer));
  if (!swept.ok) return swept;
  const { head, removed } = writer.state;
  // Only removals that stand in the head can be left out of a merge: those in the log would be replayed.
  const settled = head && removed.size > head.removed.length ? await writer.change(() => writer.flush({ added: [], removed: [] })) : swept;
  return settled.ok ? mergeDue(writer, (head) => mergeWhenIdle(head.segments, head.removed), options) : settled;
}

async function mergeDue(writer: IndexWriter, choose: (head: Head) => Head["segments"] | undefined, { signal, onProgress }: CompactOptions): Promise<CompactResult> {
  for (;;) {
    if (signal?.aborted) return { ok: true };
    let damaged: BlobKey | undefined;
    const slice = await writer.change(async (): Promise<{ ok: true; progress?: CompactProgress } | WriteFailure> => {
      const step = await mergeStep(writer, choose);
      if (step.ok || step.reason !== "damaged") return step;
      damaged = step.key;
      return { ok: true };
    });
    if (damaged !== undefined) return { ok: false, reason: "damaged", key: damaged };
    if (!slice.ok || slice.progress === undefined) return slice;
    onProgress?.(slice.progress);
    // Lets other tasks of this thread run: in a folder reads and writes do not wait for anything.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

type Step = { ok: true; progress?: CompactProgress } | Exclude<CompactResult, { ok: true }>;

/** One slice of the merge under way, or the beginning of the next one; no progress when nothing is due. */
async function mergeStep(writer: IndexWriter, choose: (head: Head) => Head["segments"] | undefined): Promise<Step> {
  const { head } = writer.state;
  if (head === undefined) return { ok: true };
  const due = head.merge === null ? choose(head) : undefined;
  const merge = head.merge ?? (due && beginMerge(due, head.removed, segmentId(head)));
  // One more commit frees the bytes of the segments merged away.
  if (merge === undefined) return head.retired.length > 0 ? writer.commit(head) : { ok: true };
  const inputs = head.segments.filter(({ id }) => merge.inputs.includes(id));
  const step = await mergeSlice(writer.blobs, merge, inputs);
  if (!step.ok) return step;
  const committed = await writer.commit(step.done ? mergedHead(head, step.progress) : { ...head, merge: step.progress });
  if (!committed.ok) return committed;
  return { ok: true, progress: { done: bytesOf(step.progress.segment), total: inputs.reduce((sum, input) => sum + bytesOf(input), 0) } };
}

/** The head once the output stands in place of its inputs. */
function mergedHead(head: Head, { inputs, removed, segment }: MergeProgress): Head {
  const purged = new Set(removed);
  return {
    ...head,
    segments: head.segments.flatMap((old) => (old.id === inputs[0] ? [segment] : inputs.includes(old.id) ? [] : [old])),
    removed: head.removed.filter((number) => !purged.has(number)),
    merge: null,
  };
}

/** Removes segments a killed process left unfinished. Not while a head is unreadable: it may have named them. */
async function sweep({ state, blobs }: IndexWriter): Promise<WriteResult> {
  const { head, damagedHeads } = state;
  if (head === undefined || damagedHeads > 0) return { ok: true };
  const known = new Set([...head.segments.map(({ id }) => id), ...head.retired, head.merge?.segment.id]);
  const orphans = (await blobs.segments()).filter((id) => !known.has(id));
  return orphans.length > 0 ? blobs.write({ removeSegments: orphans }) : { ok: true };
}
