/** Changing what is known about a document. Its text stays: that is what quotations are matched with. */
import { useState } from "preact/hooks";
import type { DocumentRow } from "../../../messages/contract.ts";
import type { DocumentFacts } from "../../../messages/keeping.ts";
import { useText } from "../../../ui/text.ts";
import { Dialog } from "../dialog.tsx";

/** Fields of several words: trimmed when they are saved, as a space is the last letter while it is typed. */
const hasWords: ReadonlySet<keyof DocumentFacts> = new Set(["title", "publisher"]);

export function EditDialog({ row, onSave, onClose }: { row: DocumentRow; onSave: (facts: DocumentFacts) => void; onClose: () => void }) {
  const text = useText();
  const [facts, setFacts] = useState<DocumentFacts>({ url: row.url, title: row.title, publishedAt: row.publishedAt ?? "", publisher: row.publisher ?? "", lang: row.lang === "und" ? "" : row.lang });
  const field = (name: keyof DocumentFacts, label: string, rules: { required?: boolean; pattern?: string; title?: string } = {}) => (
    <label class="field">
      <span>{label}</span>
      <input value={facts[name]} {...rules} onInput={({ currentTarget: { value } }) => setFacts({ ...facts, [name]: hasWords.has(name) ? value : value.trim() })} />
    </label>
  );
  return (
    <Dialog title={text.say("editTitle")} onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          onSave({ ...facts, title: facts.title.trim(), publisher: facts.publisher.trim() });
        }}
      >
        {field("title", text.say("fieldTitle"))}
        {field("url", text.say("fieldUrl"), { required: true })}
        {field("publisher", text.say("fieldPublisher"))}
        {field("publishedAt", text.say("fieldDate"), { pattern: datePattern, title: text.say("editDateHelp") })}
        {field("lang", text.say("editLanguage"), { pattern: "[a-z]{2,3}", title: text.say("editLanguageHelp") })}
        <div class="row">
          <button type="button" class="button" onClick={onClose}>
            {text.say("cancel")}
          </button>
          <button type="submit" class="button button-primary">
            {text.say("editSave")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** A year, month, day or instant, or two of them with a slash between. */
const one = "\\d{4}(-\\d\\d(-\\d\\d(T[0-9:.]+(Z|[+\\-]\\d\\d:?\\d\\d)?)?)?)?";
const datePattern = `${one}(/${one})?`;
