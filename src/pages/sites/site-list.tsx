/** Sites with a button each that takes it off the list. */
import { Icon } from "../../ui/icon.tsx";
import { useText } from "../../ui/text.ts";

export function SiteList({ sites, onRemove }: { sites: string[]; onRemove: (site: string) => void }) {
  const text = useText();
  if (sites.length === 0) return null;
  return (
    <ul class="sites">
      {sites.map((site) => (
        <li key={site}>
          <bdi>{site}</bdi>
          <button
            type="button"
            class="icon-button"
            onClick={(event) => {
              focusBeside(event.currentTarget);
              onRemove(site);
            }}
            aria-label={text.say("siteRemove", site)}
            title={text.say("remove")}
          >
            <Icon name="remove" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The button goes with its line: whoever pressed it by key goes on at the next line, or where sites are added. */
function focusBeside(button: HTMLElement): void {
  const line = button.closest("li");
  const next = line?.nextElementSibling ?? line?.previousElementSibling;
  const place = next?.querySelector("button") ?? button.closest("section, .choice")?.querySelector("input");
  place?.focus();
}
