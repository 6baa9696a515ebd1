/** The requests about what the person decided for sites, and about what was remembered there. */
import { suggestSites } from "../core/directory/hosts/suggest-sites.ts";
import type { Handlers } from "../messages/answer.ts";
import { siteOf } from "../messages/site-rules.ts";
import { applySiteRules } from "./apply-site-rules.ts";
import { loadDirectory } from "./assets.ts";
import { countRemembered, forgetRemembered } from "./remember-page.ts";
import { siteRules, withSite } from "./site-rules.ts";

type SiteRequest = "sites/rules" | "sites/never" | "sites/remember" | "reading/count" | "reading/forget" | "sources/sites";

/** More than this nobody reads: another letter is typed faster. */
const mostSuggested = 8;

/** Handlers of every request about sites. */
export const siteRequests: Handlers<SiteRequest> = {
  "sites/rules": () => siteRules(),
  "sites/never": ({ host, wanted }) => applySiteRules((before) => ({ ...before, never: withSite(before.never, siteOf(host), wanted) })),
  "sites/remember": ({ host, wanted }) =>
    applySiteRules(({ remember, ...others }) => {
      const { all, sites } = remember;
      return { ...others, remember: host === null ? { all: wanted, sites } : { all, sites: withSite(sites, siteOf(host), wanted) } };
    }),
  async "reading/count"(scope) {
    return { pages: await countRemembered(scope, Date.now()) };
  },
  async "reading/forget"(scope) {
    return { forgotten: await forgetRemembered(scope, Date.now()) };
  },
  async "sources/sites"({ words, lang }) {
    return { sites: suggestSites(await loadDirectory(), words, lang, mostSuggested) };
  },
};
