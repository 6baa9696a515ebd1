/** Follows a traced page while it changes, at a cost that has a ceiling. */
import { watchAddress } from "./watch-address.ts";

export type PageWatch = {
  signal: AbortSignal;
  /** False tears everything down; asked before each callback. */
  isAlive: () => boolean;
  /** Another page stands under another address in the same document. */
  left: () => void;
  /** The document was shown again from the browser's back-forward cache. */
  returned: () => void;
  /** Something happened that may have taken the marks away. */
  touched: () => void;
  /** The page's text may have changed: read it again. */
  changed: () => void;
};

/** Waits this long for a burst of changes to end, … */
const quiet = 800;
/** … but never longer than this. */
const longestWait = 4_000;
/** Each reading doubles the wait up to this; pages that never rest are read once a minute. */
const longestPause = 60_000;
/** After this many readings a page is a stream, and no article. */
const mostReadings = 40;

/** Watches until the signal aborts. */
export function watchPage({ signal, isAlive, left, returned, touched, changed }: PageWatch): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let pause = quiet;
  let readings = 0;

  const read = (): void => {
    timer = undefined;
    firstChange = 0;
    if (!isAlive()) return;
    readings += 1;
    pause = Math.min(longestPause, pause * 2);
    changed();
  };
  const plan = (): void => {
    touched();
    if (readings >= mostReadings) return observer.disconnect();
    const now = Date.now();
    firstChange ||= now;
    clearTimeout(timer);
    timer = setTimeout(read, Math.max(0, Math.min(pause, firstChange + Math.max(longestWait, pause) - now)));
  };

  // Text and elements only: observing attributes of every element has frozen pages of others.
  const observer = new MutationObserver((records) => {
    if (!isAlive()) return;
    if (records.some(touchesText)) plan();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  // Browser translation changes the root's language.
  const language = new MutationObserver(() => isAlive() && plan());
  language.observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });

  watchAddress(() => {
    if (!isAlive()) return;
    clearTimeout(timer);
    readings = 0;
    pause = quiet;
    left();
  }, signal);
  globalThis.addEventListener("pageshow", (event) => event.persisted && isAlive() && returned(), { signal });
  document.addEventListener("visibilitychange", () => isAlive() && touched(), { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    observer.disconnect();
    language.disconnect();
  });
}

/** Scripts, styles and our own card are no text. */
function touchesText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === "characterData") return true;
  return [...addedNodes, ...removedNodes].some((node) => (node.textContent ?? "").trim() !== "" && !/^(?:script|style|link|noscript)$/i.test(node.nodeName));
}
