/** Sites on which nothing is read, not even on a click. */
import { useText } from "../../../ui/text.ts";
import { SiteField } from "../../sites/site-field.tsx";
import { SiteList } from "../../sites/site-list.tsx";

export type NeverProps = { sites: string[]; onSwitch: (host: string, wanted: boolean) => void };

export function NeverSection({ sites, onSwitch }: NeverProps) {
  const text = useText();
  return (
    <section aria-labelledby="never">
      <h2 id="never">{text.say("neverListTitle")}</h2>
      <p>{text.say("neverListText")}</p>
      <SiteList sites={sites} onRemove={(site) => onSwitch(site, false)} />
      <SiteField label={text.say("neverLabel")} onAdd={(host) => onSwitch(host, true)} />
    </section>
  );
}
