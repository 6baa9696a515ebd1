/** Long work in a page, a few milliseconds at a time, so that scrolling and typing go on. */

/** Half of what a frame may take at 60 a second. */
const sliceMilliseconds = 8;

/** Runs the steps to their end, giving way to the page between slices; undefined when the signal aborts before. */
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

type Scheduler = { yield?: () => Promise<void> };

/** `scheduler.yield` goes on before other waiting work; a message does it where that is missing, without a timer's 4 ms. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
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
