/** Which pages Wiretrace may read without a click, and asking for more or giving it back. */
import { browser } from "../platform/browser.ts";

export const allSites = ["http://*/*", "https://*/*"];

/** The permission patterns for one site, over http and https. */
export const siteOrigins = (host: string): string[] => [`http://${host}/*`, `https://${host}/*`];

/** Whether the patterns are granted. */
export const hasAccess = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/**
 * Asks for the patterns, or gives them back. Call it first in the click handler: Firefox grants nothing after an `await`
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1398833).
 */
export function switchAccess(origins: string[], wanted: boolean): Promise<boolean> {
  return wanted ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins });
}

/** Calls back when permissions change anywhere: the popup may be closed by the browser's own question. Answers how to stop. */
export function onAccessChange(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** The sites granted one by one, and whether all are. */
export async function grantedHosts(): Promise<{ hosts: string[]; all: boolean }> {
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = origins.flatMap((origin) => /^(?:https?|\*):\/\/([^/*]+)\//.exec(origin)?.[1] ?? []);
  return { hosts: [...new Set(hosts)].sort(), all: await hasAccess(allSites) };
}
