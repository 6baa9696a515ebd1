/** The person's rules about sites, kept in the settings. */
import type { SiteRules } from "../messages/site-rules.ts";
import { browser } from "../platform/browser.ts";

const key = "site-rules";

/** The rules as they are now; nothing is ruled until somebody does. */
export async function siteRules(): Promise<SiteRules> {
  // Only `changeSiteRules` and a restored backup write this key.
  const kept = (await browser.storage.local.get(key))[key] as Partial<SiteRules> | undefined;
  return { never: kept?.never ?? [], remember: { all: kept?.remember?.all ?? false, sites: kept?.remember?.sites ?? [] } };
}

/** Changes the rules, one change after the other; answers the new ones. */
export function changeSiteRules(change: (rules: SiteRules) => SiteRules): Promise<SiteRules> {
  return navigator.locks.request("wiretrace-site-rules", async () => {
    const rules = change(await siteRules());
    await browser.storage.local.set({ [key]: rules });
    return rules;
  });
}

/** The sites with one more or one fewer, in order. */
export function withSite(sites: readonly string[], site: string, wanted: boolean): string[] {
  const others = sites.filter((other) => other !== site);
  return wanted ? [...others, site].sort() : others;
}

/** Calls back when the rules changed, also by a restored backup. */
export function onRulesChange(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) listener();
  });
}
