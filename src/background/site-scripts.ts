/** The bootstrap runs only where the person granted a site, or all of them, and never where they said never: registered scripts follow both. */
import { isOneOf } from "../messages/site-rules.ts";
import { browser } from "../platform/browser.ts";
import { reachesHost, tracedOrigins } from "../platform/traced-origins.ts";
import { siteRules } from "./site-rules.ts";

const id = "bootstrap";

/** Registers the bootstrap for exactly the granted hosts without the excluded ones. Safe to repeat, also at once. */
export function registerSiteScripts(): Promise<void> {
  return navigator.locks.request("wiretrace-site-scripts", registerNow);
}

async function registerNow(): Promise<void> {
  const matches = await tracedOrigins();
  const { never } = await siteRules();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, matches, excludeMatches: never.map(sitePattern), js: ["content/bootstrap.js"], runAt: "document_idle" as const, allFrames: false, persistAcrossSessions: true };
  await (registered.length > 0 ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** Starts the bootstrap in tabs that were open before their site was granted or the extension was updated. */
export async function bootstrapOpenTabs(origins: string[]): Promise<void> {
  const traced = await tracedOrigins(origins);
  if (traced.length === 0) return;
  const { never } = await siteRules();
  const tabs = (await browser.tabs.query({ url: traced })).filter(({ url = "" }) => URL.canParse(url) && !isOneOf(never, new URL(url).hostname));
  const ids = tabs.flatMap((tab) => tab.id ?? []);
  await Promise.allSettled(ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: ["content/bootstrap.js"] })));
}

/** True where the person granted the address for good, so that pages may be traced unasked. */
export async function isGranted(url: string): Promise<boolean> {
  if (!/^https?:\/\//.test(url)) return false;
  // Without the port: Firefox knows none in patterns.
  const { protocol, hostname } = new URL(url);
  if (!(await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }))) return false;
  return (await tracedOrigins()).some((origin) => reachesHost(origin, hostname));
}

/** The match pattern for a site and everything below it. */
export function sitePattern(site: string): string {
  // An address of numbers has nothing below it.
  return /^[\d.]+$|^\[/.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}
