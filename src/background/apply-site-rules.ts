import type { SiteRules } from "../messages/site-rules.ts";
import { silenceSite, unsilenceSite } from "./silence-site.ts";
import { changeSiteRules } from "./site-rules.ts";
import { registerSiteScripts } from "./site-scripts.ts";

/** Changes the rules and brings the registered scripts and the open tabs in step with them, whoever changes them: a switch or a restored backup. */
export async function applySiteRules(change: (rules: SiteRules) => SiteRules): Promise<SiteRules> {
  const { before, rules } = await changeSiteRules(change);
  await registerSiteScripts();
  for (const site of without(rules.never, before.never)) await silenceSite(site);
  for (const site of without(before.never, rules.never)) await unsilenceSite(site);
  return rules;
}

const without = (sites: readonly string[], others: readonly string[]): string[] => sites.filter((site) => !others.includes(site));
