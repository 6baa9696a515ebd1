/** Deleting everything, after a question that says what goes. */
import { useEffect, useRef, useState } from "preact/hooks";
import { useText } from "../../../ui/text.ts";

export type DeleteProps = {
  documents: number;
  /** How many documents a deletion took; undefined before one. */
  deleted: number | undefined;
  onDelete: () => void;
};

export function DeleteSection({ documents, deleted, onDelete }: DeleteProps) {
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
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onDelete();
          }}
        />
      )}
    </section>
  );
}

/** A modal dialog of the browser's own: it keeps the focus, and Escape closes it. */
export function DeleteDialog({ documents, onClose, onConfirm }: { documents: number; onClose: () => void; onConfirm: () => void }) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="delete-question" onClose={onClose}>
      <h2 id="delete-question">{text.say("deleteQuestion")}</h2>
      <ul class="bullets">
        <li>{text.count("deleteWhat", documents)}</li>
        <li>{text.say("deleteTraces")}</li>
      </ul>
      <p>{text.say("deleteStays")}</p>
      <div class="row">
        <button type="button" class="button" onClick={onClose}>
          {text.say("cancel")}
        </button>
        <button type="button" class="button button-primary" onClick={onConfirm}>
          {text.say("deleteConfirm")}
        </button>
      </div>
    </dialog>
  );
}
