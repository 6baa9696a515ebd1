/** Which pages Wiretrace may trace without a click, and asking for more or giving it back. */
import { ask } from "../messages/ask.ts";
import { hostsOf } from "../messages/feeds.ts";
import { siteOf } from "../messages/site-rules.ts";
import { browser } from "../platform/browser.ts";
import { changeFeedSites, feedSites, onFeedSitesChange } from "../platform/feed-sites.ts";
import { reachesHost, siteOfOrigin, tracedOrigins } from "../platform/traced-origins.ts";

const allSites = ["http://*/*", "https://*/*"];

/** The permission patterns for one host, over http and https. */
export const siteOrigins = (host: string): string[] => [`http://${host}/*`, `https://${host}/*`];

/** The same for a site with everything below it: who names "example.org" means "www.example.org" too. */
function originsBelow(site: string): string[] {
  // An address of numbers has nothing below it.
  return siteOrigins(/^[\d.]+$|^\[/.test(site) ? site : `*.${siteOf(site)}`);
}

/** Whether pages of all sites are traced without a click. */
export const tracesAll = (): Promise<boolean> => browser.permissions.contains({ origins: allSites });

/** Whether pages of the site are traced without a click, all sites aside: access for its feeds alone does not count. */
export async function tracesSite(host: string): Promise<boolean> {
  if (!(await browser.permissions.contains({ origins: siteOrigins(host) }))) return false;
  return (await tracedOrigins()).some((origin) => reachesHost(origin, host));
}

/**
 * Has pages of the host traced without a click, or no more. Call it first in the click handler: Firefox grants nothing
 * after an `await` (https://bugzilla.mozilla.org/show_bug.cgi?id=1398833).
 */
export async function switchSite(host: string, wanted: boolean): Promise<void> {
  if (!wanted) return stopTracing((origin) => reachesHost(origin, host));
  if (await browser.permissions.request({ origins: siteOrigins(host) })) await changeFeedSites({ remove: [host] });
}

/** Has the sites traced without a click, with everything below them; one question for all. Answers whether that was granted. Call it first, as above. */
export async function traceSites(sites: string[]): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: sites.flatMap(originsBelow) }))) return false;
  await changeFeedSites({ remove: sites.map(siteOf) });
  return true;
}

/** The same for all sites. */
export async function switchAll(wanted: boolean): Promise<boolean> {
  return wanted ? browser.permissions.request({ origins: allSites }) : browser.permissions.remove({ origins: allSites });
}

/** Has no page traced without a click any more. */
export async function traceOnClick(): Promise<void> {
  await switchAll(false);
  await stopTracing(() => true);
}

/** Gives back the patterns of single sites; those that reach followed feeds keep their access, for the feeds alone. */
async function stopTracing(wanted: (origin: string) => boolean): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const single = origins.filter((origin) => !["", "*"].includes(siteOfOrigin(origin)) && wanted(origin));
  const { feeds } = await ask("feeds/list", {});
  const needed = feeds.flatMap(hostsOf);
  const kept = single.filter((origin) => needed.some((host) => reachesHost(origin, host)));
  const dropped = single.filter((origin) => !kept.includes(origin));
  if (kept.length > 0) await changeFeedSites({ add: kept.map(siteOfOrigin) });
  if (dropped.length > 0) await browser.permissions.remove({ origins: dropped });
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
  const hosts = (await tracedOrigins()).map(siteOfOrigin).filter((site) => site !== "*");
  return { hosts: [...new Set(hosts)].sort(), all: await tracesAll(), feeds: [...(await feedSites())] };
}
