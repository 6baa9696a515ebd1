/** The granted patterns as tracing sees them: which site each is for, which hosts it reaches, and which are for feeds alone. */
import { browser } from "./browser.ts";
import { feedSites } from "./feed-sites.ts";

/** The site of a pattern, without the "*." that stands for what is below it; "*" for all sites, "" for patterns of no web page. */
export const siteOfOrigin = (origin: string): string => (origin === "<all_urls>" ? "*" : (/^(?:\*|https?):\/\/(?:\*\.)?([^/]+)\//.exec(origin)?.[1] ?? ""));

/** Whether the pattern reaches pages of the host. */
export function reachesHost(origin: string, host: string): boolean {
  const site = siteOfOrigin(origin);
  return site === "*" || site === host || (origin.includes("://*.") && host.endsWith(`.${site}`));
}

/** The patterns, all granted ones where none are given, without those of sites that were granted for their feeds alone. */
export async function tracedOrigins(origins?: string[]): Promise<string[]> {
  const granted = origins ?? (await browser.permissions.getAll()).origins ?? [];
  const untraced = await feedSites();
  return granted.filter((origin) => siteOfOrigin(origin) !== "" && !untraced.has(siteOfOrigin(origin)));
}
