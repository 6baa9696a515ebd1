/** The bootstrap runs only where the person granted a site, or all of them: registered scripts follow the grants. */
import { browser } from "../platform/browser.ts";
import { feedSites } from "../platform/feed-sites.ts";

const id = "bootstrap";

/** Registers the bootstrap for exactly the granted hosts. Safe to repeat. */
export async function registerSiteScripts(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = await tracedOrigins(origins);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, matches, js: ["content/bootstrap.js"], runAt: "document_idle" as const, allFrames: false, persistAcrossSessions: true };
  await (registered.length > 0 ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** Starts the bootstrap in tabs that were open before their site was granted or the extension was updated. */
export async function bootstrapOpenTabs(origins: string[]): Promise<void> {
  const traced = await tracedOrigins(origins);
  if (traced.length === 0) return;
  const tabs = await browser.tabs.query({ url: traced });
  const ids = tabs.flatMap((tab) => tab.id ?? []);
  await Promise.allSettled(ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: ["content/bootstrap.js"] })));
}

/** True where the person granted the address for good, so that pages may be traced unasked. */
export async function isGranted(url: string): Promise<boolean> {
  if (!/^https?:\/\//.test(url)) return false;
  // Without the port: Firefox knows none in patterns.
  const { protocol, hostname } = new URL(url);
  if (!(await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }))) return false;
  return !(await feedSites()).has(hostname) || browser.permissions.contains({ origins: [`${protocol}//*/*`] });
}

/** The granted patterns without those of sites that were granted for their feeds alone. */
async function tracedOrigins(origins: string[]): Promise<string[]> {
  const untraced = await feedSites();
  return origins.filter((origin) => {
    const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(origin)?.[1];
    return origin === "<all_urls>" || (host !== undefined && !untraced.has(host));
  });
}
