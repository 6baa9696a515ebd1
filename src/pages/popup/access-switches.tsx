/** What Wiretrace may do with the site in front: trace without a click, remember what is read there, or stay away. */
import { Switch } from "../../ui/switch.tsx";
import { useText } from "../../ui/text.ts";

/** `site`, `all`: granted. `never`: nothing is read on the site. `remembered`: articles read there are kept; `rememberedAll`: everywhere. */
export type AccessState = { host: string; site: boolean; all: boolean; never: boolean; remembered: boolean; rememberedAll: boolean };

type Props = {
  access: AccessState;
  on: { switchSite: (wanted: boolean) => void; switchAll: (wanted: boolean) => void; switchRemember: (wanted: boolean) => void; switchNever: (wanted: boolean) => void };
};

export function AccessSwitches({ access, on }: Props) {
  const text = useText();
  const { host, site, all, never, remembered, rememberedAll } = access;
  return (
    <>
      <fieldset class="access">
        <legend>{text.say("accessTitle")}</legend>
        <Switch label={text.say("accessSite", host)} on={!never && (site || all)} disabled={all || never} onClick={() => on.switchSite(!site)} />
        <Switch label={text.say("accessAll")} on={all} onClick={() => on.switchAll(!all)} />
      </fieldset>
      <fieldset class="access">
        <legend>{text.isolate(host)}</legend>
        <Switch label={text.say("accessRemember")} on={!never && (remembered || rememberedAll)} disabled={rememberedAll || never} onClick={() => on.switchRemember(!remembered)} />
        <Switch label={text.say("accessNever")} on={never} onClick={() => on.switchNever(!never)} />
      </fieldset>
    </>
  );
}
