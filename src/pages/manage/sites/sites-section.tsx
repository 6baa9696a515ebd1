/** Where Wiretrace traces without a click, and giving that back. */
import type { SiteSuggestion } from "../../../core/directory/hosts/suggest-sites.ts";
import { Switch } from "../../../ui/switch.tsx";
import { useText } from "../../../ui/text.ts";
import { SiteField } from "../../sites/site-field.tsx";
import { SiteList } from "../../sites/site-list.tsx";

export type SitesProps = {
  /** Sites granted one by one. */
  hosts: string[];
  all: boolean;
  suggest: (words: string) => Promise<SiteSuggestion[]>;
  /** Each must ask for permission as its first call: Firefox grants only inside the click. */
  on: { addSite: (host: string) => void; removeSite: (host: string) => void; switchAll: (wanted: boolean) => void };
};

export function SitesSection({ hosts, all, suggest, on }: SitesProps) {
  const text = useText();
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{text.say("accessTitle")}</h2>
      <p>{text.say(hosts.length > 0 || all ? "sitesText" : "sitesNone")}</p>
      <Switch label={text.say("sitesAll")} on={all} onClick={() => on.switchAll(!all)} />
      <SiteList sites={hosts} onRemove={on.removeSite} />
      <SiteField label={text.say("siteLabel")} suggest={suggest} onAdd={on.addSite} />
    </section>
  );
}
