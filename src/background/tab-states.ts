/**
 * Where each tab stands, in the session's storage: the worker dies at any time and must find everything again.
 * Nothing of it reaches the disk.
 */
import type { Trace } from "../core/model.ts";
import type { TabState } from "../messages/contract.ts";
import { keptKey, keptState, tabOfKey, type KeptState } from "../messages/kept-state.ts";
import { browser } from "../platform/browser.ts";

/** A trace that is still running after this long belongs to a worker that died. */
const longestTrace = 60_000;

/** The tab's last state; undefined where it was never looked at, or its trace died on the way. */
export async function readTabState(tabId: number): Promise<TabState | undefined> {
  const kept = await keptState(tabId);
  if (kept === undefined) return undefined;
  const isRunning = kept.state.state === "checking" || (kept.state.state === "traced" && kept.state.growing === true);
  if (isRunning && Date.now() - kept.at > longestTrace) return undefined;
  return kept.state;
}

/** Keeps the state. */
export function writeTabState(tabId: number, url: string, state: TabState): Promise<void> {
  return alone(() => keep(tabId, url, state));
}

/** Changes which passages of the tab's trace are hidden; undefined, and nothing changed, where it shows another trace or none by now. */
export function changeHidden(tabId: number, url: string, hiddenIn: (trace: Trace) => string[]): Promise<TracedTab["state"] | undefined> {
  return alone(async () => {
    const state = (await keptState(tabId))?.state;
    if (state?.state !== "traced" || state.trace.page.url !== url) return undefined;
    const changed = { ...state, hidden: hiddenIn(state.trace) };
    await keep(tabId, url, changed);
    return changed;
  });
}

async function keep(tabId: number, url: string, state: TabState): Promise<void> {
  const kept: KeptState = { state, url, at: Date.now() };
  await keepInSession({ [keptKey(tabId)]: kept }, tabId);
}

/** One change after the other: a state that is read to be changed must not take the place of a newer one. */
const alone = <Result>(change: () => Promise<Result>): Promise<Result> => navigator.locks.request("wiretrace-tab-states", change);

/** Puts values into the session's storage. When it is full, the traces of the oldest tabs but `spared` go: they can be traced again. */
export async function keepInSession(values: Record<string, unknown>, spared?: number): Promise<void> {
  for (;;) {
    try {
      return await browser.storage.session.set(values);
    } catch (error) {
      if (!(await dropOldest(spared))) throw error;
    }
  }
}

export type TracedTab = { tabId: number; state: Extract<TabState, { state: "traced" }> };

/** The tabs whose trace is of this address; all traced ones without one. */
export async function tracedTabs(url?: string): Promise<TracedTab[]> {
  return (await allKept()).flatMap(([tabId, { state }]) => (state.state === "traced" && (url === undefined || state.trace.page.url === url) ? [{ tabId, state }] : []));
}

/** Forgets the tab. */
export async function clearTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keptKey(tabId));
}

/** Forgets every tab. */
export async function clearTabStates(): Promise<void> {
  await browser.storage.session.remove((await allKept()).map(([tabId]) => keptKey(tabId)));
}

async function dropOldest(spared: number | undefined): Promise<boolean> {
  const others = (await allKept()).filter(([tabId]) => tabId !== spared);
  const oldest = others.toSorted(([, a], [, b]) => a.at - b.at)[0];
  if (oldest === undefined) return false;
  await clearTabState(oldest[0]);
  return true;
}

async function allKept(): Promise<[number, KeptState][]> {
  return Object.entries(await browser.storage.session.get()).flatMap(([key, kept]) => {
    const tabId = tabOfKey(key);
    return tabId === undefined ? [] : [[tabId, kept as KeptState]];
  });
}
