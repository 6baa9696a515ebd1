/** The person's rules about sites, kept in the settings. */
import type { SiteRules } from "../messages/site-rules.ts";
import { browser } from "../platform/browser.ts";

/** Where the rules stand in `storage.local`. */
export const siteRulesKey = "site-rules";

/** Nothing is ruled until somebody does. */
export const noSiteRules: SiteRules = { never: [], remember: { all: false, sites: [] } };

/** The rules as they are now. */
export async function siteRules(): Promise<SiteRules> {
  // Only `changeSiteRules` writes this key.
  const kept = (await browser.storage.local.get(siteRulesKey))[siteRulesKey] as Partial<SiteRules> | undefined;
  return { never: kept?.never ?? [], remember: { all: kept?.remember?.all ?? false, sites: kept?.remember?.sites ?? [] } };
}

/** Changes the rules, one change after the other; answers those before and the new ones. */
export function changeSiteRules(change: (rules: SiteRules) => SiteRules): Promise<{ before: SiteRules; rules: SiteRules }> {
  return navigator.locks.request("wiretrace-site-rules", async () => {
    const before = await siteRules();
    const rules = change(before);
    await browser.storage.local.set({ [siteRulesKey]: rules });
    return { before, rules };
  });
}

/** The sites with one more or one fewer, in order. */
export function withSite(sites: readonly string[], site: string, wanted: boolean): string[] {
  const others = sites.filter((other) => other !== site);
  return wanted ? [...others, site].sort() : others;
}
