/**
 * Sites that were permitted for their feeds alone. Browsers know one access to a site and not what it is for, so this is
 * remembered here: pages of these sites are not traced unasked.
 */
import { browser } from "./browser.ts";

const key = "feed-sites";

/** The hosts, without a port. */
export async function feedSites(): Promise<Set<string>> {
  const { [key]: hosts } = await browser.storage.local.get(key);
  return new Set(Array.isArray(hosts) ? hosts.filter((host) => typeof host === "string") : []);
}

/** Adds and removes hosts. */
export function changeFeedSites({ add = [], remove = [] }: { add?: string[]; remove?: string[] }): Promise<void> {
  return navigator.locks.request("wiretrace-feed-sites", async () => {
    const before = await feedSites();
    const after = [...new Set([...before, ...add])].filter((host) => !remove.includes(host)).toSorted();
    if (after.length !== before.size || after.some((host) => !before.has(host))) await browser.storage.local.set({ [key]: after });
  });
}

/** Calls back when the hosts have changed, in whichever part of the extension. Answers how to stop. */
export function onFeedSitesChange(listener: () => void): () => void {
  const hear = (changes: object): void => {
    if (key in changes) listener();
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}
