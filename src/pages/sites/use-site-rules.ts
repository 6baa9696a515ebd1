/** What the person decided about sites, always as the worker keeps it now. */
import { useEffect, useState } from "preact/hooks";
import { ask } from "../../messages/ask.ts";
import type { SiteRules } from "../../messages/site-rules.ts";
import { browser } from "../../platform/browser.ts";
import type { Attempt } from "../failures.ts";

export type SiteRuling = {
  rules: SiteRules;
  never: (host: string, wanted: boolean) => void;
  /** `host` null: everywhere. */
  remember: (host: string | null, wanted: boolean) => void;
};

/** `reading` and `acting` wait for what is read and what is changed, and tell what fails. */
export function useSiteRules(reading: Attempt, acting: Attempt): SiteRuling {
  const [rules, setRules] = useState<SiteRules>({ never: [], remember: { all: false, sites: [] } });
  const read = () => reading(ask("sites/rules", {}).then(setRules));
  useEffect(() => {
    read();
    // Another page of ours, or the popup, may change them. Feeds write there with every poll.
    const hear = (changes: object) => "site-rules" in changes && read();
    browser.storage.local.onChanged.addListener(hear);
    return () => browser.storage.local.onChanged.removeListener(hear);
  }, []);
  return {
    rules,
    never: (host, wanted) => acting(ask("sites/never", { host, wanted }).then(setRules)),
    remember: (host, wanted) => acting(ask("sites/remember", { host, wanted }).then(setRules)),
  };
}
