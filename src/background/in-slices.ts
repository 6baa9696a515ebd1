/** Long work in the worker, a few milliseconds at a time, so that other tabs and faces are answered meanwhile. */

/** What a message of another page may wait for at most, where no single step takes longer. */
const sliceMilliseconds = 8;

/** Runs the steps to their end, giving way to other work between slices; undefined when the signal aborts before. */
export async function inSlices<Result>(steps: Generator<undefined, Result, undefined>, signal: AbortSignal): Promise<Result | undefined> {
  let end = performance.now() + sliceMilliseconds;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await giveWay();
    if (signal.aborted) return undefined;
    end = performance.now() + sliceMilliseconds;
  }
}

/** A message, for it stands at the end of the queue: what `scheduler.yield` continues goes before all that waits, and a timer takes 4 ms. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
