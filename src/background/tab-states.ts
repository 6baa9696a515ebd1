/**
 * Where each tab stands, in the session's storage: the worker dies at any time and must find everything again.
 * Nothing of it reaches the disk.
 */
import type { TabState } from "../messages/contract.ts";
import { browser } from "../platform/browser.ts";

type Kept = { state: TabState; url: string; at: number };

/** A trace that is still running after this long belongs to a worker that died. */
const longestTrace = 60_000;

/** The tab's last state; undefined where it was never looked at, or its trace died on the way. */
export async function readTabState(tabId: number): Promise<TabState | undefined> {
  const kept = await readKept(key(tabId));
  if (kept === undefined) return undefined;
  if (kept.state.state === "checking" && Date.now() - kept.at > longestTrace) return undefined;
  return kept.state;
}

/** Keeps the state. When the storage is full, the oldest tabs' traces go first: they can be traced again. */
export async function writeTabState(tabId: number, url: string, state: TabState): Promise<void> {
  const kept: Kept = { state, url, at: Date.now() };
  for (;;) {
    try {
      return await browser.storage.session.set({ [key(tabId)]: kept });
    } catch (error) {
      if (!(await dropOldest(key(tabId)))) throw error;
    }
  }
}

export type TracedTab = { tabId: number; state: Extract<TabState, { state: "traced" }> };

/** The tabs whose trace is of this address. */
export async function tracedTabs(url: string): Promise<TracedTab[]> {
  const all = Object.entries(await browser.storage.session.get()).filter(([name]) => name.startsWith(prefix)) as [string, Kept][];
  return all.flatMap(([name, { state }]) => (state.state === "traced" && state.trace.page.url === url ? [{ tabId: Number(name.slice(prefix.length)), state }] : []));
}

/** Forgets the tab. */
export async function clearTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}

/** Forgets every tab. */
export async function clearTabStates(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get()).filter((name) => name.startsWith(prefix));
  await browser.storage.session.remove(keys);
}

const prefix = "tab:";
const key = (tabId: number): string => `${prefix}${tabId}`;

async function readKept(name: string): Promise<Kept | undefined> {
  // Only this file writes these keys, and a session's storage never outlives the build that wrote it.
  return (await browser.storage.session.get(name))[name] as Kept | undefined;
}

async function dropOldest(except: string): Promise<boolean> {
  const all = Object.entries(await browser.storage.session.get()).filter(([name]) => name.startsWith(prefix) && name !== except);
  const oldest = (all as [string, Kept][]).toSorted(([, a], [, b]) => a.at - b.at)[0];
  if (oldest === undefined) return false;
  await browser.storage.session.remove(oldest[0]);
  return true;
}
