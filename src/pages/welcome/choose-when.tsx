/** When is a page traced? Three ways; each asks for the permission it needs and for no other. */
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { SiteSuggestion } from "../../core/directory/hosts/suggest-sites.ts";
import { useText } from "../../ui/text.ts";
import { SiteField } from "../sites/site-field.tsx";
import { SiteList } from "../sites/site-list.tsx";

export type ChooseWhenProps = {
  /** As the browser has it now. */
  granted: { hosts: string[]; all: boolean };
  /** Whether the browser's question was answered with no. */
  refused: boolean;
  suggest: (words: string) => Promise<SiteSuggestion[]>;
  /** Each must ask for permission as its first call: Firefox grants only inside the click. */
  on: { clickOnly: () => void; allowSites: (sites: string[]) => Promise<boolean>; removeSite: (site: string) => void; allowAll: () => void };
};

export function ChooseWhen({ granted, refused, suggest, on }: ChooseWhenProps) {
  const text = useText();
  const chosen = granted.all ? "all" : granted.hosts.length > 0 ? "sites" : "click";
  return (
    <section aria-labelledby="when">
      <h2 id="when">{text.say("welcomeWhenTitle")}</h2>
      <ul class="choices">
        <Choice title={text.say("welcomeClickTitle")} chosen={chosen === "click"} note={text.say("welcomeClickText")}>
          <button type="button" class="button" aria-pressed={chosen === "click"} onClick={on.clickOnly}>
            {text.say("welcomeClickChoose")}
          </button>
        </Choice>
        <Choice title={text.say("welcomeSitesTitle")} chosen={chosen === "sites"} note={text.say("welcomeSitesText")}>
          <PickSites granted={granted.hosts} suggest={suggest} onAllow={on.allowSites} onRemove={on.removeSite} />
        </Choice>
        <Choice title={text.say("welcomeAllTitle")} chosen={chosen === "all"} note={text.say("welcomeAllText")}>
          <button type="button" class="button" aria-pressed={chosen === "all"} onClick={on.allowAll}>
            {text.say("welcomeAllChoose")}
          </button>
        </Choice>
      </ul>
      <p role="status" class="note">
        {refused && text.say("welcomeRefused")}
      </p>
    </section>
  );
}

function Choice({ title, note, chosen, children }: { title: string; note: string; chosen: boolean; children: ComponentChildren }) {
  const text = useText();
  return (
    <li class="choice" aria-current={chosen}>
      <h3>
        {title} {chosen && <span class="chosen">{text.say("welcomeChosen")}</span>}
      </h3>
      <p class="note">{note}</p>
      {children}
    </li>
  );
}

/** Sites are collected first and asked for together: one question of the browser for all of them. */
function PickSites({ granted, suggest, onAllow, onRemove }: { granted: string[]; suggest: ChooseWhenProps["suggest"]; onAllow: (sites: string[]) => Promise<boolean>; onRemove: (site: string) => void }) {
  const text = useText();
  const [picked, setPicked] = useState<string[]>([]);
  const place = useRef<HTMLDivElement>(null);
  const allow = async () => {
    if (!(await onAllow(picked))) return;
    setPicked([]);
    // The pressed button goes.
    place.current?.querySelector("input")?.focus();
  };
  return (
    <div ref={place} class="picking">
      <SiteList sites={granted} onRemove={onRemove} />
      <SiteField label={text.say("welcomeSitesFind")} suggest={suggest} onAdd={(host) => setPicked((before) => [...new Set([...before, host.replace(/^www\./, "")])])} />
      <SiteList sites={picked} onRemove={(site) => setPicked((before) => before.filter((other) => other !== site))} />
      {picked.length > 0 && (
        <button type="button" class="button button-primary" onClick={() => void allow()}>
          {text.count("welcomeSitesAllow", picked.length)}
        </button>
      )}
    </div>
  );
}
