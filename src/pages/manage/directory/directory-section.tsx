/** The directory: who is known, and what the reader hides, corrects or adds. */
import { useRef, useState } from "preact/hooks";
import type { OwnChange } from "../../../core/directory/own/own-changes.ts";
import type { OwnProblem } from "../../../core/directory/own/own-entry-problems.ts";
import type { EntryRow } from "../../../core/directory/search-entries.ts";
import { Icon } from "../../../ui/icon.tsx";
import { ListLine, ListTitle, type ListLineProps } from "../../../ui/list-line.tsx";
import { classKey } from "../../../ui/source-line.tsx";
import type { Text } from "../../../ui/text.ts";
import { useText } from "../../../ui/text.ts";
import { EntryForm } from "./entry-form.tsx";

export type DirectoryProps = {
  words: string;
  /** Undefined until the worker has answered. */
  rows: EntryRow[] | undefined;
  /** The change taken back last, which can still be made again. */
  takenBack: { name: string; change: OwnChange } | undefined;
  on: {
    search: (words: string) => void;
    /** Answers what is wrong with the entry; nothing where it was saved, undefined where the worker did not answer. */
    save: (change: OwnChange) => Promise<OwnProblem[] | undefined>;
    hide: (row: EntryRow) => void;
    takeBack: (row: EntryRow) => void;
    undo: () => void;
  };
};

const emptyEntry: EntryRow = { id: "", entry: { name: "", class: "agency", spellings: [], hosts: [], country: "" } };

export function DirectorySection({ words, rows, takenBack, on }: DirectoryProps) {
  const text = useText();
  const [adding, setAdding] = useState(false);
  const adder = useRef<HTMLButtonElement>(null);
  const endAdding = () => {
    setAdding(false);
    setTimeout(() => adder.current?.focus());
  };
  return (
    <section aria-labelledby="directory-title">
      <h2 id="directory-title">{text.say("directoryTitle")}</h2>
      <p>{text.say("directoryText")}</p>
      <label class="field">
        <span>{text.say("directorySearch")}</span>
        <input type="search" dir="auto" value={words} onInput={(event) => on.search(event.currentTarget.value)} />
      </label>
      <div role="status" class={takenBack ? "undo" : undefined}>
        {takenBack && (
          <>
            <span>{text.compose("directoryTakenBack", <bdi key="name">{takenBack.name}</bdi>)}</span>
            <button type="button" class="button" onClick={on.undo}>
              <Icon name="undo" />
              {text.say("undo")}
            </button>
          </>
        )}
      </div>
      {words.trim() === "" && rows !== undefined && <h3 class="list-title">{text.say("directoryOwn")}</h3>}
      <p class="note" role="status">
        {rows?.length === 0 && text.say(words.trim() === "" ? "directoryOwnNone" : "directoryNothing")}
      </p>
      <ul class="list">{rows?.map((row) => <Row key={row.id} row={row} on={on} />)}</ul>
      {adding ? (
        <EntryForm row={emptyEntry} change="added" onSave={on.save} onClose={endAdding} />
      ) : (
        <button ref={adder} type="button" class="button" onClick={() => setAdding(true)}>
          {text.say("directoryAdd")}
        </button>
      )}
    </section>
  );
}

function Row({ row, on }: { row: EntryRow; on: DirectoryProps["on"] }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const { name } = row.entry;
  return (
    <ListLine
      title={<ListTitle name={name} />}
      facts={rowFacts(row, text)}
      actions={
        <>
          {row.change !== "hidden" && (
            <button ref={opener} type="button" class="text-button" aria-expanded={open} aria-label={text.say("directoryCorrectOne", name)} onClick={() => setOpen(!open)}>
              {text.say("directoryCorrect")}
            </button>
          )}
          {row.change === undefined && (
            <button type="button" class="text-button" aria-label={text.say("directoryHideOne", name)} onClick={() => on.hide(row)}>
              {text.say("directoryHide")}
            </button>
          )}
          {row.change !== undefined && (
            <button type="button" class="text-button" aria-label={text.say("directoryTakeBackOne", name)} onClick={() => on.takeBack(row)}>
              {text.say("directoryTakeBack")}
            </button>
          )}
        </>
      }
      below={open && <EntryForm row={row} change="corrected" onSave={on.save} onClose={close} />}
    />
  );
}

const rowFacts = ({ entry, change }: EntryRow, text: Text): ListLineProps["facts"] => [
  change && text.say(`own_${change}`),
  text.say(classKey(entry.class)),
  entry.country && text.country(entry.country),
  entry.hosts[0] && text.isolate(entry.hosts[0]),
];
