/** When is a page read? After it stood in front for some seconds; a tab opened in the background was not. */

/** A glance is shorter; milliseconds. */
const enough = 5_000;

/** Calls once the document has been visible for some seconds on end, unless the signal aborts before. */
export function whenRead(read: () => void, signal: AbortSignal): void {
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (document.visibilityState !== "visible") return;
    timer = setTimeout(() => {
      over.abort();
      read();
    }, enough);
  };
  document.addEventListener("visibilitychange", look, { signal: over.signal });
  signal.addEventListener("abort", () => over.abort(), { signal: over.signal });
  over.signal.addEventListener("abort", () => clearTimeout(timer));
  if (!signal.aborted) look();
}
