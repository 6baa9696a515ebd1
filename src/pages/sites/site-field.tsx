/** Naming a site: by address, or by the name of an outlet or agency, which is suggested while it is typed. */
import { useId, useRef, useState } from "preact/hooks";
import type { SiteSuggestion } from "../../core/directory/hosts/suggest-sites.ts";
import { Icon } from "../../ui/icon.tsx";
import { useText } from "../../ui/text.ts";
import { hostFrom } from "./host-from.ts";

type Props = {
  label: string;
  /** Words of the button; "Add" where they are left out. */
  action?: string;
  /** Called inside the click or the Enter: what asks for a permission must be its first call. */
  onAdd: (host: string) => void;
  /** Sites that the words may mean; undefined where names are not suggested. */
  suggest?: ((words: string) => Promise<SiteSuggestion[]>) | undefined;
};

export function SiteField({ label, action, onAdd, suggest }: Props) {
  const text = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState("");
  const [wrong, setWrong] = useState("");
  const [found, setFound] = useState<{ words: string; sites: SiteSuggestion[] }>({ words: "", sites: [] });
  const sites = found.words === value && value !== "" ? found.sites : [];

  const type = (typed: string) => {
    setValue(typed);
    setWrong("");
    void suggest?.(typed).then((sites) => setFound({ words: typed, sites }));
  };
  const take = (host: string) => {
    onAdd(host);
    // The pressed suggestion goes.
    field.current?.focus();
    setValue("");
    setWrong("");
  };
  const submit = () => {
    const host = hostFrom(value);
    if (host !== undefined) take(host);
    else setWrong(value);
  };
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label class="field">
        <span>{label}</span>
        <input ref={field} type="text" dir="auto" autocomplete="off" spellcheck={false} value={value} placeholder={text.say("sitePlaceholder")} aria-describedby={id} onInput={(event) => type(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        {action ?? text.say("siteAdd")}
      </button>
      <p class="note" role="alert" id={id}>
        {wrong && text.say(suggest ? "siteUnknown" : "siteWrong", wrong)}
      </p>
      {sites.length > 0 && (
        <ul class="suggestions" aria-label={text.say("siteSuggestions")}>
          {sites.map(({ name, host }) => (
            <li key={host}>
              <button type="button" class="button" onClick={() => take(host)}>
                <Icon name="add" />
                <span>
                  <bdi>{name}</bdi> <bdi class="note">{host}</bdi>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
