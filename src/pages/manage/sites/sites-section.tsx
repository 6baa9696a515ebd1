/** Where Wiretrace traces without a click, and giving that back. */
import { useState } from "preact/hooks";
import { Icon } from "../../../ui/icon.tsx";
import { useText } from "../../../ui/text.ts";

export type SitesProps = {
  /** Hosts granted one by one. */
  hosts: string[];
  all: boolean;
  /** Each must ask for permission as its first call: Firefox grants only inside the click. */
  on: { addSite: (host: string) => void; removeSite: (host: string) => void; switchAll: (wanted: boolean) => void };
};

export function SitesSection({ hosts, all, on }: SitesProps) {
  const text = useText();
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{text.say("sitesTitle")}</h2>
      <p>{text.say(hosts.length > 0 || all ? "sitesText" : "sitesNone")}</p>
      <button type="button" role="switch" class="switch" aria-checked={all} onClick={() => on.switchAll(!all)}>
        <span class="switch-track" aria-hidden="true" />
        <span>{text.say("sitesAll")}</span>
      </button>
      <ul class="sites">
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button type="button" class="icon-button" onClick={() => on.removeSite(host)} aria-label={text.say("siteRemove", host)} title={text.say("remove")}>
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
      <AddSite onAdd={on.addSite} />
    </section>
  );
}

function AddSite({ onAdd }: { onAdd: (host: string) => void }) {
  const text = useText();
  const [value, setValue] = useState("");
  const [wrong, setWrong] = useState("");
  const add = () => {
    const host = hostFrom(value);
    if (host !== undefined) onAdd(host);
    setWrong(host === undefined ? value : "");
    if (host !== undefined) setValue("");
  };
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="field">
        <span>{text.say("siteLabel")}</span>
        <input type="text" dir="ltr" value={value} placeholder={text.say("sitePlaceholder")} onInput={(event) => setValue(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        {text.say("siteAdd")}
      </button>
      <p class="note" role="alert">
        {wrong && text.say("siteWrong", wrong)}
      </p>
    </form>
  );
}

/** The host in what a person typed or pasted, a name or an address; undefined where there is none. */
export function hostFrom(typed: string): string | undefined {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  const host = URL.canParse(address) ? new URL(address).hostname : "";
  return host.includes(".") && !host.endsWith(".") ? host : undefined;
}
