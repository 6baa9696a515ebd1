/** What the person decided about sites, always as the worker keeps it now. */
import { useEffect, useState } from "preact/hooks";
import { ask } from "../../messages/ask.ts";
import type { SiteRules } from "../../messages/site-rules.ts";
import { browser } from "../../platform/browser.ts";

export type SiteRuling = {
  rules: SiteRules;
  never: (host: string, wanted: boolean) => void;
  /** `host` null: everywhere. */
  remember: (host: string | null, wanted: boolean) => void;
};

/** `fail` is told what could not be read or changed, for the page to show. */
export function useSiteRules(fail: (error: unknown) => void): SiteRuling {
  const [rules, setRules] = useState<SiteRules>({ never: [], remember: { all: false, sites: [] } });
  const read = () => void ask("sites/rules", {}).then(setRules, fail);
  useEffect(() => {
    read();
    // Another page of ours, or the popup, may change them. Feeds write there with every poll.
    const hear = (changes: object) => "site-rules" in changes && read();
    browser.storage.local.onChanged.addListener(hear);
    return () => browser.storage.local.onChanged.removeListener(hear);
  }, []);
  return {
    rules,
    never: (host, wanted) => void ask("sites/never", { host, wanted }).then(setRules, fail),
    remember: (host, wanted) => void ask("sites/remember", { host, wanted }).then(setRules, fail),
  };
}
