/** Which documents are listed: by language, publisher, way, dates and pin. */
import type { ComponentChildren } from "preact";
import type { DocumentFilter, KeptWay, Overview } from "../../../messages/keeping.ts";
import { useText } from "../../../ui/text.ts";

export type FiltersProps = {
  filter: DocumentFilter;
  /** What there is to choose from; undefined until the worker has answered. */
  overview: Overview | undefined;
  /** Of directory ids, in the reader's language. */
  names: ReadonlyMap<string, string>;
  onFilter: (filter: DocumentFilter) => void;
};

// An option's value is text: these two are no language, way or publisher.
const everything = "";
const none = "\u0000";

export function DocumentFilters({ filter, overview, names, onFilter }: FiltersProps) {
  const text = useText();
  const active = Object.values(filter).some((value) => value !== undefined);
  const ways: KeptWay[] = overview?.ways.map(({ way }) => way) ?? [];
  return (
    <details class="filters" open={active}>
      <summary>{text.say("filterTitle")}</summary>
      <div class="pair">
        <Choice label={text.say("filterLanguage")} value={filter.lang} onChoose={(lang) => onFilter({ ...filter, lang })}>
          {overview?.languages.map(({ lang }) => (
            <option key={lang} value={lang}>
              {lang === "und" ? text.say("overviewUnknown") : text.language(lang)}
            </option>
          ))}
        </Choice>
        <Choice label={text.say("fieldPublisher")} value={filter.publisher === null ? none : filter.publisher} onChoose={(publisher) => onFilter({ ...filter, publisher: publisher === none ? null : publisher })}>
          {overview?.publishers.map(({ publisher }) => (
            <option key={publisher} value={publisher ?? none}>
              {publisher === null ? text.say("overviewUnknown") : (names.get(publisher) ?? publisher)}
            </option>
          ))}
        </Choice>
        <Choice label={text.say("overviewWays")} value={filter.way} onChoose={(way) => onFilter({ ...filter, way: ways.find((known) => known === way) })}>
          {ways.map((way) => (
            <option key={way} value={way}>
              {text.say(`way_${way}`)}
            </option>
          ))}
        </Choice>
        <Day label={text.say("filterFrom")} value={filter.publishedFrom} onChoose={(publishedFrom) => onFilter({ ...filter, publishedFrom })} />
        <Day label={text.say("filterTo")} value={filter.publishedTo} onChoose={(publishedTo) => onFilter({ ...filter, publishedTo })} />
        <label class="tick">
          <input type="checkbox" checked={filter.pinned === true} onChange={({ currentTarget: { checked } }) => onFilter({ ...filter, pinned: checked ? true : undefined })} />
          <span>{text.say("pinned")}</span>
        </label>
      </div>
      {active && (
        <button type="button" class="text-button" onClick={() => onFilter({})}>
          {text.say("filterClear")}
        </button>
      )}
    </details>
  );
}

function Choice({ label, value, children, onChoose }: { label: string; value: string | undefined; children: ComponentChildren; onChoose: (value: string | undefined) => void }) {
  const text = useText();
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value ?? everything} onChange={({ currentTarget }) => onChoose(currentTarget.value === everything ? undefined : currentTarget.value)}>
        <option value={everything}>{text.say("filterAll")}</option>
        {children}
      </select>
    </label>
  );
}

function Day({ label, value, onChoose }: { label: string; value: string | undefined; onChoose: (value: string | undefined) => void }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input type="date" value={value ?? ""} onInput={({ currentTarget }) => onChoose(currentTarget.value || undefined)} />
    </label>
  );
}
