/** Deleting everything, after a question that says what goes. */
import { useState } from "preact/hooks";
import { useText } from "../../../ui/text.ts";
import { Dialog } from "../dialog.tsx";
import { partName } from "../part-name.ts";

export type DeleteProps = {
  documents: number;
  /** What else there is, and how much of it. */
  parts: { part: string; items: number }[];
  /** How many documents a deletion took; undefined before one. */
  deleted: number | undefined;
  onDelete: (what: { documents: boolean; parts: string[] }) => void;
};

export function DeleteSection({ documents, parts, deleted, onDelete }: DeleteProps) {
  const text = useText();
  const [asking, setAsking] = useState(false);
  return (
    <section aria-labelledby="delete">
      <h2 id="delete">{text.say("deleteTitle")}</h2>
      <p>{text.say("deleteText")}</p>
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {text.say("deleteAsk")}
      </button>
      <p role="status" class="note">
        {deleted !== undefined && text.count("deleted", deleted)}
      </p>
      {asking && (
        <DeleteDialog
          documents={documents}
          parts={parts}
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

type DialogProps = Pick<DeleteProps, "documents" | "parts"> & { onClose: () => void; onConfirm: DeleteProps["onDelete"] };

/** The question. Everything is ticked: one click deletes it all, and what shall stay can be taken out. */
export function DeleteDialog({ documents, parts, onClose, onConfirm }: DialogProps) {
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
