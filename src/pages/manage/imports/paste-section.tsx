/** Adding a text by hand: for PDFs, messages, and pages that cannot be read. */
import { useState } from "preact/hooks";
import { readImportDocument } from "../../../intake/json-lines-document.ts";
import type { SourceDocument } from "../../../core/model.ts";
import type { Failure } from "../../../messages/failure.ts";
import { useText } from "../../../ui/text.ts";
import { failureText } from "../../failure-text.ts";
import { problemText } from "./problem-text.ts";

export type PasteProps = {
  /** Adds the document; the answer is why it could not. */
  onAdd: (document: SourceDocument) => Promise<Failure | undefined>;
};

export function PasteSection({ onAdd }: PasteProps) {
  const text = useText();
  const [outcome, setOutcome] = useState<{ reason: string | undefined }>();
  const submit = async (form: HTMLFormElement) => {
    const read = readImportDocument(documentFields(new FormData(form)), Date.now());
    const failure = "problem" in read ? undefined : await onAdd(read.document);
    const reason = "problem" in read ? problemText(read.problem, text) : failure && failureText(failure, text);
    setOutcome({ reason });
    if (reason === undefined) form.reset();
  };
  return (
    <section aria-labelledby="paste">
      <h2 id="paste">{text.say("pasteTitle")}</h2>
      <p>{text.say("pasteText")}</p>
      <details class="paste">
        <summary>{text.say("pasteOpen")}</summary>
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            void submit(event.currentTarget);
          }}
        >
          <Field name="title" label={text.say("fieldTitle")} />
          <Field name="url" type="url" label={text.say("fieldUrl")} help={text.say("fieldUrlHelp")} />
          <div class="pair">
            <Field name="publisher" label={text.say("fieldPublisher")} />
            <Field name="publishedAt" type="date" label={text.say("fieldDate")} />
          </div>
          <label class="field">
            <span>{text.say("fieldText")}</span>
            <textarea name="text" rows={8} required dir="auto" />
          </label>
          <button type="submit" class="button">
            {text.say("addText")}
          </button>
          <p role="status" class="note">
            {outcome && (outcome.reason === undefined ? text.say("textAdded") : text.say("textNotAdded", outcome.reason))}
          </p>
        </form>
      </details>
    </section>
  );
}

function Field({ name, label, help, type = "text" }: { name: string; label: string; help?: string; type?: "text" | "url" | "date" }) {
  return (
    <label class="field">
      <span>{label}</span>
      {type === "date" && <input name={name} type="date" />}
      {type === "url" && <input name={name} type="url" dir="ltr" aria-describedby={`${name}-help`} />}
      {type === "text" && <input name={name} type="text" dir="auto" />}
      {help && (
        <span class="note" id={`${name}-help`}>
          {help}
        </span>
      )}
    </label>
  );
}

/** The fields that were filled in. A text without an address gets one of its own, under which it can be found and removed. */
function documentFields(data: FormData): Record<string, string> {
  const filled = [...data].flatMap(([name, value]): [string, string][] => (typeof value === "string" && value.trim() !== "" ? [[name, value]] : []));
  return { url: `urn:uuid:${crypto.randomUUID()}`, ...Object.fromEntries(filled) };
}
