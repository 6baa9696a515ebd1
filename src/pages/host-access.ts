/** Which pages Wiretrace may trace without a click, and asking for more or giving it back. */
import { ask } from "../messages/ask.ts";
import { hostsOf } from "../messages/feeds.ts";
import { browser } from "../platform/browser.ts";
import { changeFeedSites, feedSites, onFeedSitesChange } from "../platform/feed-sites.ts";

const allSites = ["http://*/*", "https://*/*"];

/** The permission patterns for one site, over http and https. */
export const siteOrigins = (host: string): string[] => [`http://${host}/*`, `https://${host}/*`];

/** Whether pages of all sites are traced without a click. */
export const tracesAll = (): Promise<boolean> => browser.permissions.contains({ origins: allSites });

/** Whether pages of the site are traced without a click, all sites aside: access for its feeds alone does not count. */
export async function tracesSite(host: string): Promise<boolean> {
  return (await browser.permissions.contains({ origins: siteOrigins(host) })) && (!(await feedSites()).has(host) || (await tracesAll()));
}

/**
 * Has pages of the site traced without a click, or no more. Call it first in the click handler: Firefox grants nothing
 * after an `await` (https://bugzilla.mozilla.org/show_bug.cgi?id=1398833).
 */
export async function switchSite(host: string, wanted: boolean): Promise<void> {
  if (wanted) {
    if (await browser.permissions.request({ origins: siteOrigins(host) })) await changeFeedSites({ remove: [host] });
    return;
  }
  const { feeds } = await ask("feeds/list", {});
  // A site whose feeds are followed keeps its access, for them alone.
  if (feeds.some((feed) => hostsOf(feed).includes(host))) await changeFeedSites({ add: [host] });
  else await browser.permissions.remove({ origins: siteOrigins(host) });
}

/** The same for all sites. */
export async function switchAll(wanted: boolean): Promise<void> {
  await (wanted ? browser.permissions.request({ origins: allSites }) : browser.permissions.remove({ origins: allSites }));
}

/** Calls back when that changes anywhere: the popup may be closed by the browser's own question. Answers how to stop. */
export function onAccessChange(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  const stop = onFeedSitesChange(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
    stop();
  };
}

/** `hosts` are traced one by one, `all` tells whether all are; `feeds` are permitted for their feeds alone. */
export type SiteAccess = { hosts: string[]; all: boolean; feeds: string[] };

/** The sites as the browser has them now. */
export async function siteAccess(): Promise<SiteAccess> {
  const { origins = [] } = await browser.permissions.getAll();
  const untraced = await feedSites();
  const hosts = new Set(origins.flatMap((origin) => /^(?:https?|\*):\/\/([^/*]+)\//.exec(origin)?.[1] ?? []));
  return { hosts: [...hosts].filter((host) => !untraced.has(host)).sort(), all: await tracesAll(), feeds: [...untraced] };
}
