/** The documents of the index: search, filter, list, change, remove and undo, one or many at once. */
import { useState } from "preact/hooks";
import type { DocumentRow } from "../../../messages/contract.ts";
import type { DocumentFacts } from "../../../messages/keeping.ts";
import { Icon } from "../../../ui/icon.tsx";
import { useText } from "../../../ui/text.ts";
import { Dialog } from "../dialog.tsx";
import type { FiltersProps } from "./document-filters.tsx";
import { DocumentFilters } from "./document-filters.tsx";
import { DocumentLine } from "./document-line.tsx";
import { EditDialog } from "./edit-dialog.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";

export type DocumentsProps = FiltersProps & {
  words: string;
  /** Undefined until the worker has answered. */
  total: number | undefined;
  rows: DocumentRow[];
  /** Numbers of the selected documents. */
  selected: ReadonlySet<number>;
  /**
   * What was removed last (`title` of a single document): `removed` can be brought back, `undone` was, `gone` cannot; or how
   * many documents are left to go.
   */
  removed: { title: string | undefined; documents: number; step: "removed" | "undone" | "gone" } | { left: number } | undefined;
  on: {
    search: (words: string) => void;
    more: () => void;
    select: (numbers: ReadonlySet<number>) => void;
    remove: (rows: DocumentRow[]) => void;
    removeAll: () => void;
    undo: () => void;
    pin: (rows: DocumentRow[], pinned: boolean) => void;
    edit: (row: DocumentRow, facts: DocumentFacts) => void;
  };
};

export function DocumentsSection({ words, total, rows, selected, removed, on, ...filters }: DocumentsProps) {
  const text = useText();
  const [editing, setEditing] = useState<DocumentRow>();
  const { list, pressed } = useKeptFocus(rows);
  const narrowed = words !== "" || Object.values(filters.filter).some((value) => value !== undefined);
  const select = (number: number, wanted: boolean) => on.select(new Set(wanted ? [...selected, number] : [...selected].filter((other) => other !== number)));
  const change = (row: DocumentRow, what: "pin" | "remove") => {
    pressed(row, what);
    if (what === "pin") on.pin([row], row.kept?.pinned !== true);
    else on.remove([row]);
  };
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{text.say("documentsTitle")}</h2>
      <label class="field">
        <span>{text.say("searchLabel")}</span>
        <input type="search" value={words} onInput={(event) => on.search(event.currentTarget.value)} />
      </label>
      <DocumentFilters {...filters} />
      <p class="note" role="status">
        {total !== undefined && (total > 0 ? text.count("searchCount", total) : text.say(narrowed ? "searchNothing" : "overviewEmpty"))}
      </p>
      <Removed removed={removed} onUndo={on.undo} />
      {rows.length > 0 && <Selection rows={rows} total={total ?? 0} selected={selected} narrowed={narrowed} on={on} />}
      <ul ref={list} class="list">
        {rows.map((row) => (
          <DocumentLine
            key={row.number}
            row={row}
            publisher={row.publisher === null ? null : (filters.names.get(row.publisher) ?? row.publisher)}
            selected={selected.has(row.number)}
            on={{ select: (wanted) => select(row.number, wanted), edit: () => setEditing(row), pin: () => change(row, "pin"), remove: () => change(row, "remove") }}
          />
        ))}
      </ul>
      {total !== undefined && rows.length < total && (
        <button type="button" class="button" onClick={on.more}>
          {text.say("showMore")}
        </button>
      )}
      {editing && (
        <EditDialog
          row={editing}
          onClose={() => setEditing(undefined)}
          onSave={(facts) => {
            pressed(editing, "edit", facts.url);
            setEditing(undefined);
            on.edit(editing, facts);
          }}
        />
      )}
    </section>
  );
}

function Removed({ removed, onUndo }: { removed: DocumentsProps["removed"]; onUndo: () => void }) {
  const text = useText();
  if (removed === undefined || "left" in removed) return <p role="status">{removed && text.say("removing", removed.left)}</p>;
  const { title, documents, step } = removed;
  return (
    <div role="status" class="undo">
      {step === "undone" && text.say(title === undefined ? "undoneMany" : "undone")}
      {step === "gone" && text.count("deleted", documents)}
      {step === "removed" && (
        <>
          <span>{title === undefined ? text.count("deleted", documents) : text.compose("removedDocument", <bdi key="title">{title}</bdi>)}</span>
          <button type="button" class="button" onClick={onUndo}>
            <Icon name="undo" />
            {text.say("undo")}
          </button>
        </>
      )}
    </div>
  );
}

type SelectionProps = Pick<DocumentsProps, "rows" | "selected" | "on"> & { total: number; narrowed: boolean };

function Selection({ rows, total, selected, narrowed, on }: SelectionProps) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const chosen = rows.filter(({ number }) => selected.has(number));
  const all = chosen.length === rows.length;
  return (
    <div class="selection">
      <label class="tick">
        <input type="checkbox" checked={all} indeterminate={!all && chosen.length > 0} onChange={({ currentTarget }) => on.select(new Set(currentTarget.checked ? rows.map(({ number }) => number) : []))} />
        <span>{chosen.length === 0 ? text.say("selectAll") : text.say("selected", chosen.length)}</span>
      </label>
      {chosen.length > 0 && (
        <div class="row">
          <button type="button" class="button" onClick={() => on.pin(chosen, true)}>
            {text.say("pin")}
          </button>
          {chosen.some(({ kept }) => kept?.pinned) && (
            <button type="button" class="button" onClick={() => on.pin(chosen, false)}>
              {text.say("unpin")}
            </button>
          )}
          <button type="button" class="button" onClick={() => on.remove(chosen)}>
            {text.say("remove")}
          </button>
        </div>
      )}
      {narrowed && all && total > rows.length && (
        <button type="button" class="text-button" onClick={() => setAsking(true)}>
          {text.say("removeAll", total)}
        </button>
      )}
      {asking && (
        <Dialog title={text.say("removeQuestion")} onClose={() => setAsking(false)}>
          <p>{text.count("searchCount", total)}</p>
          <p>{text.say("removeFinal")}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {text.say("cancel")}
            </button>
            <button
              type="button"
              class="button button-primary"
              onClick={() => {
                setAsking(false);
                on.removeAll();
              }}
            >
              {text.say("remove")}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
