/** Import of a file by picker or drop: progress, cancel, and a report with line numbers. */
import { useState } from "preact/hooks";
import type { ImportReport } from "../../../messages/contract.ts";
import { useText } from "../../../ui/text.ts";
import { failureText } from "../../failure-text.ts";
import type { ImportOutcome } from "./import-file.ts";

export type ImportState =
  | { step: "idle" }
  | { step: "running"; name: string; bytes: number; size: number; report: ImportReport }
  | { step: "ended"; name: string; outcome: ImportOutcome };

export type ImportProps = { state: ImportState; on: { choose: (file: File) => void; cancel: () => void } };

export function ImportSection({ state, on }: ImportProps) {
  const text = useText();
  return (
    <section aria-labelledby="import">
      <h2 id="import">{text.say("importTitle")}</h2>
      <p>{text.say("importText")}</p>
      {state.step === "running" ? <Running state={state} onCancel={on.cancel} /> : <DropZone onChoose={on.choose} />}
      <div role="status">{state.step === "ended" && <Ended outcome={state.outcome} />}</div>
    </section>
  );
}

function DropZone({ onChoose }: { onChoose: (file: File) => void }) {
  const text = useText();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onChoose(file);
  };
  return (
    <label
      class={over ? "drop drop-over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        type="file"
        class="visually-hidden"
        accept=".jsonl,.ndjson,.json,application/jsonl,application/x-ndjson"
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that choosing the same file again is a change.
          event.currentTarget.value = "";
        }}
      />
      <span class="button">{text.say("chooseFile")}</span>
      <span class="note">{text.say("dropHere")}</span>
    </label>
  );
}

function Running({ state, onCancel }: { state: Extract<ImportState, { step: "running" }>; onCancel: () => void }) {
  const text = useText();
  const { added, replaced, unchanged } = state.report;
  return (
    <div class="running">
      <p>{text.compose("importRunning", <bdi key="name">{state.name}</bdi>)}</p>
      <progress aria-label={text.say("importRunning", state.name)} value={state.bytes} max={state.size} />
      <p class="note">{text.count("importProgress", added + replaced + unchanged)}</p>
      <button type="button" class="button" onClick={onCancel}>
        {text.say("cancel")}
      </button>
    </div>
  );
}

function Ended({ outcome }: { outcome: ImportOutcome }) {
  const text = useText();
  const { report } = outcome;
  const kept = report.added + report.replaced + report.unchanged;
  return (
    <div class="report">
      <p>
        <strong>
          {outcome.end === "done" && text.say(kept + report.skipped.length > 0 ? "importDone" : "importEmpty")}
          {outcome.end === "cancelled" && text.say("importCancelled")}
          {outcome.end === "failed" && text.say("importFailed", failureText(outcome.failure, text))}
        </strong>
      </p>
      <ul class="counts">
        {report.added > 0 && <li>{text.count("importAdded", report.added)}</li>}
        {report.replaced > 0 && <li>{text.count("importReplaced", report.replaced)}</li>}
        {report.unchanged > 0 && <li>{text.count("importUnchanged", report.unchanged)}</li>}
      </ul>
      <Skipped report={report} />
    </div>
  );
}

/** Lines listed; a broken file of a million lines must not build a million items. */
const mostLines = 200;

function Skipped({ report: { skipped } }: { report: ImportReport }) {
  const text = useText();
  if (skipped.length === 0) return null;
  return (
    <details open={skipped.length <= 10}>
      <summary>{text.count("importSkipped", skipped.length)}</summary>
      <ol class="lines">
        {skipped.slice(0, mostLines).map(({ line, reason }) => (
          <li key={line}>{text.say("importLine", line, reason)}</li>
        ))}
      </ol>
      {skipped.length > mostLines && <p class="note">{text.count("importMoreLines", skipped.length - mostLines)}</p>}
    </details>
  );
}
