/** A frame of the screen: whoever shares the thread can draw and answer in between. */
const FRAME_MILLISECONDS = 16;
let since = 0;

/**
 * Lets other tasks of this thread run, unless they just could. Firefox draws an extension's pages in the thread in which its worker
 * runs: without this the page that shows an import stands still whenever a part of it is written.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - since < FRAME_MILLISECONDS) return;
  await nextTask();
  since = performance.now();
}

/**
 * A turn of the event loop. A message stands at the end of the queue: what `scheduler.yield` continues goes before all that waits, and
 * a timer takes 4 ms, or a second in a page that nobody looks at.
 */
export function nextTask(): Promise<void> {
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
