/** Where articles that the person reads go into the index. */
import type { SiteSuggestion } from "../../../core/directory/hosts/suggest-sites.ts";
import type { SiteRules } from "../../../messages/site-rules.ts";
import { Switch } from "../../../ui/switch.tsx";
import { useText } from "../../../ui/text.ts";
import { SiteField } from "../../sites/site-field.tsx";
import { SiteList } from "../../sites/site-list.tsx";

export type RememberProps = {
  remember: SiteRules["remember"];
  suggest: (words: string) => Promise<SiteSuggestion[]>;
  /** `host` null: everywhere. */
  onSwitch: (host: string | null, wanted: boolean) => void;
};

export function RememberSection({ remember, suggest, onSwitch }: RememberProps) {
  const text = useText();
  return (
    <section aria-labelledby="remember">
      <h2 id="remember">{text.say("rememberTitle")}</h2>
      <p>{text.say("rememberText")}</p>
      <Switch label={text.say("rememberAll")} on={remember.all} onClick={() => onSwitch(null, !remember.all)} />
      <SiteList sites={remember.sites} onRemove={(site) => onSwitch(site, false)} />
      <SiteField label={text.say("rememberLabel")} suggest={suggest} onAdd={(host) => onSwitch(host, true)} />
    </section>
  );
}
