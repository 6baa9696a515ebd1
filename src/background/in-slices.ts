/** Long work in the worker, a few milliseconds at a time, so that other tabs and faces are answered meanwhile. */
import { nextTask } from "../store/breathe.ts";

/** What a message of another page may wait for at most, where no single step takes longer. */
const sliceMilliseconds = 8;

/** Runs the steps to their end, giving way to other work between slices; undefined when the signal aborts before. */
export async function inSlices<Result>(steps: Generator<undefined, Result, undefined>, signal: AbortSignal): Promise<Result | undefined> {
  let end = performance.now() + sliceMilliseconds;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextTask();
    if (signal.aborted) return undefined;
    end = performance.now() + sliceMilliseconds;
  }
}
