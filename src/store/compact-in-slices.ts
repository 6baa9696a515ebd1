import type { CompactResult } from "./compact-index.ts";
import type { LocalIndex } from "./local-index.ts";

/**
 * Merges everything that is due, giving the lock back after each slice, so that an addition waits for one slice and not for the
 * whole merge. `underLock` runs its argument while this process is the one writer.
 */
export async function compactInSlices(underLock: (slice: (index: LocalIndex) => Promise<CompactResult>) => Promise<CompactResult>): Promise<CompactResult> {
  for (;;) {
    const stop = new AbortController();
    const result = await underLock((index) => index.compact({ signal: stop.signal, onProgress: () => stop.abort() }));
    // Not stopped: there was nothing left to do.
    if (!result.ok || !stop.signal.aborted) return result;
  }
}
