/** One entry of the directory, as the reader writes it. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { OwnChange, OwnEntry } from "../../../core/directory/own/own-changes.ts";
import type { OwnProblem } from "../../../core/directory/own/own-entry-problems.ts";
import type { EntryRow } from "../../../core/directory/search-entries.ts";
import { classKey } from "../../../ui/source-line.tsx";
import type { Text } from "../../../ui/text.ts";
import { useText } from "../../../ui/text.ts";

type FormProps = { row: EntryRow; change: "added" | "corrected"; onSave: (change: OwnChange) => Promise<OwnProblem[] | undefined>; onClose: () => void };

const classes: OwnEntry["class"][] = ["agency", "outlet", "institution", "company", "pr-wire"];

export function EntryForm({ row: { id, entry }, change, onSave, onClose }: FormProps) {
  const text = useText();
  const [problems, setProblems] = useState<OwnProblem[]>([]);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = async (form: HTMLFormElement) => {
    const found = await onSave({ id, change, entry: entryIn(new FormData(form)) });
    setProblems(found ?? []);
    // What was not saved stays to be sent again.
    if (found?.length === 0) onClose();
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <label class="field">
        <span>{text.say("directoryName")}</span>
        <input ref={first} name="name" type="text" dir="auto" required value={entry.name} />
      </label>
      <label class="field">
        <span>{text.say("directorySpellings")}</span>
        <textarea name="spellings" rows={Math.min(8, entry.spellings.length + 2)} dir="auto" defaultValue={entry.spellings.join("\n")} />
      </label>
      <label class="field">
        <span>{text.say("directoryHosts")}</span>
        <textarea name="hosts" rows={2} dir="ltr" defaultValue={entry.hosts.join("\n")} />
      </label>
      <div class="pair">
        <label class="field">
          <span>{text.say("directoryKind")}</span>
          <select name="class">
            {classes.map((name) => (
              <option key={name} value={name} selected={name === entry.class}>
                {text.say(classKey(name))}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{text.say("directoryCountry")}</span>
          <input name="country" type="text" dir="ltr" maxLength={2} value={entry.country} />
        </label>
      </div>
      <div role="alert">
        <ul class={problems.length > 0 ? "bullets" : undefined}>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.value}`}>{problemText(problem, text)}</li>
        ))}
      </ul>
      </div>
      <div class="row">
        <button type="submit" class="button button-primary">
          {text.say("directorySave")}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {text.say("cancel")}
        </button>
      </div>
    </form>
  );
}

function problemText({ code, value, owner }: OwnProblem, text: Text): string {
  return owner === undefined ? text.say(`ownProblem_${code}`, value) : text.say("ownProblem_hostTaken", value, owner);
}

function entryIn(form: FormData): OwnEntry {
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    name: field("name"),
    class: classes.find((one) => one === field("class")) ?? "agency",
    spellings: field("spellings").split("\n").filter(Boolean),
    hosts: field("hosts").split("\n").filter(Boolean),
    country: field("country"),
  };
}
