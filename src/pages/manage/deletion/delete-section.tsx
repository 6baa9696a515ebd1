/** Deleting everything, after a question that says what goes, and bringing it back. */
import { useState } from "preact/hooks";
import type { DeletionState } from "../../../messages/keeping.ts";
import { useText } from "../../../ui/text.ts";
import { Dialog } from "../dialog.tsx";
import { partName } from "../part-name.ts";

export type DeleteProps = {
  documents: number;
  /** What else there is, and how much of it. */
  parts: { part: string; items: number }[];
  /** What the last deletion took, as long as it can be brought back. */
  deleted: DeletionState["deleted"];
  /** How the last deletion ended here; undefined before it did. */
  outcome: "back" | "gone" | undefined;
  onDelete: (what: { documents: boolean; parts: string[] }) => void;
  onUndo: () => void;
  onFinish: () => void;
};

export function DeleteSection({ documents, parts, deleted, outcome, onDelete, onUndo, onFinish }: DeleteProps) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  return (
    <section aria-labelledby="delete">
      <h2 id="delete">{text.say("deleteTitle")}</h2>
      <p>{text.say("deleteText")}</p>
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {text.say("deleteAsk")}
      </button>
      <div role="status">{deleted ? <Deleted {...deleted} onUndo={onUndo} onFinish={onFinish} /> : outcome && <p class="note">{text.say(outcome === "back" ? "deletedBack" : "deletedGone")}</p>}</div>
      {asking && (
        <DeleteDialog
          documents={documents}
          parts={parts}
          earlier={deleted !== null}
          onClose={() => setAsking(false)}
          onConfirm={(what) => {
            setAsking(false);
            onDelete(what);
          }}
        />
      )}
    </section>
  );
}

function Deleted({ documents, parts, until, onUndo, onFinish }: NonNullable<DeleteProps["deleted"]> & Pick<DeleteProps, "onUndo" | "onFinish">) {
  const text = useText();
  const there = parts.filter(({ items }) => items > 0);
  return (
    <div class="deleted">
      <p>
        {documents > 0 && `${text.count("deleted", documents)} `}
        {there.length > 0 && `${text.say("deletedParts", text.list(there.map(({ part }) => partName(part, text))))} `}
        {text.say("deletedUntil", text.date(until))}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={onUndo}>
          {text.say("deletedUndo")}
        </button>
        <button type="button" class="button" onClick={onFinish}>
          {text.say("deletedFinish")}
        </button>
      </div>
    </div>
  );
}

/** `earlier`: an earlier deletion can still be brought back, which this one ends. */
type DialogProps = Pick<DeleteProps, "documents" | "parts"> & { earlier: boolean; onClose: () => void; onConfirm: DeleteProps["onDelete"] };

/** The question. Everything is ticked: one click deletes it all, and what shall stay can be taken out. */
export function DeleteDialog({ documents, parts, earlier, onClose, onConfirm }: DialogProps) {
  const text = useText();
  const [staying, setStaying] = useState<string[]>([]);
  const tick = (name: string, label: string) => (
    <li key={name}>
      <label class="tick">
        <input type="checkbox" checked={!staying.includes(name)} onChange={({ currentTarget: { checked } }) => setStaying((before) => (checked ? before.filter((other) => other !== name) : [...before, name]))} />
        <span>{label}</span>
      </label>
    </li>
  );
  const there = parts.filter(({ items }) => items > 0);
  const going = { documents: !staying.includes(documentsName), parts: there.flatMap(({ part }) => (staying.includes(part) ? [] : [part])) };
  return (
    <Dialog title={text.say("deleteQuestion")} onClose={onClose}>
      <ul class="ticks">
        {tick(documentsName, `${text.count("deleteWhat", documents)}. ${text.say("deleteTraces")}`)}
        {there.map(({ part, items }) => tick(part, `${partName(part, text)} (${text.number(items)})`))}
      </ul>
      <p>{text.say("deleteStays")}</p>
      {earlier && <p>{text.say("deleteEarlier")}</p>}
      <div class="row">
        <button type="button" class="button" onClick={onClose}>
          {text.say("cancel")}
        </button>
        <button type="button" class="button button-primary" disabled={!going.documents && going.parts.length === 0} onClick={() => onConfirm(going)}>
          {text.say("deleteConfirm")}
        </button>
      </div>
    </Dialog>
  );
}

const documentsName = "documents";
