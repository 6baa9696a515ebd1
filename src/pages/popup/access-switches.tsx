/** When pages are traced without a click: on this site, on all sites, or never. */
import { useText } from "../../ui/text.ts";

export type AccessState = { host: string; site: boolean; all: boolean };

type Props = { access: AccessState; on: { switchSite: (wanted: boolean) => void; switchAll: (wanted: boolean) => void } };

export function AccessSwitches({ access, on }: Props) {
  const text = useText();
  return (
    <fieldset class="access">
      <legend>{text.say("accessTitle")}</legend>
      <Switch label={text.say("accessSite", access.host)} on={access.site || access.all} disabled={access.all} onClick={() => on.switchSite(!access.site)} />
      <Switch label={text.say("accessAll")} on={access.all} onClick={() => on.switchAll(!access.all)} />
    </fieldset>
  );
}

/** A button and no checkbox: Firefox grants permissions only in a click. Its state is the knob's place and shape. */
function Switch({ label, on, disabled = false, onClick }: { label: string; on: boolean; disabled?: boolean; onClick: () => void }) {
  return (
    <button type="button" role="switch" class="switch" aria-checked={on} disabled={disabled} onClick={onClick}>
      <span class="switch-track" aria-hidden="true" />
      <span>{label}</span>
    </button>
  );
}
