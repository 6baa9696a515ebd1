/** What was last found in a tab, as the worker leaves it in the session's storage and faces may read it without waking the worker. */
import { browser } from "../platform/browser.ts";
import type { TabState } from "./contract.ts";

/** `url`: the page it is about; "" where no page was read. `at`: when, in milliseconds since 1970. */
export type KeptState = { state: TabState; url: string; at: number };

const prefix = "tab:";

/** The name under which the state of a tab is kept. */
export const keptKey = (tabId: number): string => `${prefix}${tabId}`;

/** The tab of such a name; undefined for anything else in the storage. */
export const tabOfKey = (key: string): number | undefined => (key.startsWith(prefix) ? Number(key.slice(prefix.length)) : undefined);

/** What is kept of the tab; undefined where it was never looked at. Whether the page still stands there only the worker can tell. */
export async function keptState(tabId: number): Promise<KeptState | undefined> {
  const key = keptKey(tabId);
  // Only the worker writes these keys, and a session's storage never outlives the build that wrote it.
  return (await browser.storage.session.get(key))[key] as KeptState | undefined;
}

/** Calls back when something else is kept of the tab, or nothing any more: the page went. Answers how to stop. */
export function onKeptState(tabId: number, listener: (kept: KeptState | undefined) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keptKey(tabId)];
    // As above: our own worker wrote it.
    if (change) listener(change.newValue as KeptState | undefined);
  };
  browser.storage.session.onChanged.addListener(hear);
  return () => browser.storage.session.onChanged.removeListener(hear);
}
