/** Import of files and folders by picker or drop: progress, cancel, and a report that names what was left out and why. */
import { useText } from "../../../ui/text.ts";
import { failureText } from "../../failure-text.ts";
import { DropZone, FilePicker } from "../drop-zone.tsx";
import { droppedFiles, pickedFiles, type ChosenFile } from "./chosen-files.ts";
import { noteText } from "./problem-text.ts";
import type { ImportOutcome, ImportProgress, ImportReport } from "./run-import.ts";

export type ImportState = { step: "idle" } | { step: "running"; progress: ImportProgress } | { step: "ended"; outcome: ImportOutcome };

export type ImportProps = { state: ImportState; on: { choose: (files: ChosenFile[]) => void; cancel: () => void } };

export function ImportSection({ state, on }: ImportProps) {
  const text = useText();
  return (
    <section aria-labelledby="import">
      <h2 id="import">{text.say("importTitle")}</h2>
      <p>{text.say("importText")}</p>
      {state.step === "running" ? <Running {...state.progress} onCancel={on.cancel} /> : <Choosing onChoose={on.choose} />}
      <div role="status">{state.step === "ended" && <Ended outcome={state.outcome} />}</div>
    </section>
  );
}

function Choosing({ onChoose }: { onChoose: (files: ChosenFile[]) => void }) {
  const text = useText();
  const take = (files: ChosenFile[]) => {
    if (files.length > 0) onChoose(files);
  };
  return (
    <DropZone onDrop={(data) => void droppedFiles(data).then(take)}>
      <FilePicker label={text.say("importFiles")} take="files" onChoose={(files) => take(pickedFiles(files))} />
      <FilePicker label={text.say("importFolder")} take="folder" onChoose={(files) => take(pickedFiles(files))} />
      <span class="note">{text.say("dropHere")}</span>
    </DropZone>
  );
}

function Running({ bytes, size, file, report, onCancel }: ImportProgress & { onCancel: () => void }) {
  const text = useText();
  return (
    <div class="running">
      <p>{text.compose("importRunning", <bdi key="name">{file}</bdi>)}</p>
      <progress aria-label={text.say("importRunning", file)} value={bytes} max={Math.max(1, size)} />
      <p class="note">{text.count("importProgress", report.added + report.replaced + report.unchanged)}</p>
      <button type="button" class="button" onClick={onCancel}>
        {text.say("cancel")}
      </button>
    </div>
  );
}

function Ended({ outcome }: { outcome: ImportOutcome }) {
  const text = useText();
  const { report } = outcome;
  const { documents, skipped, passed } = report.tally;
  return (
    <div class="report">
      <p>
        <strong>
          {outcome.end === "done" && text.say(documents + skipped > 0 ? "importDone" : "importEmpty")}
          {outcome.end === "cancelled" && text.say("importCancelled")}
          {outcome.end === "failed" && text.say("importFailed", failureText(outcome.failure, text))}
        </strong>
      </p>
      <ul class="counts">
        {report.added > 0 && <li>{text.count("importAdded", report.added)}</li>}
        {report.replaced > 0 && <li>{text.count("importReplaced", report.replaced)}</li>}
        {report.unchanged > 0 && <li>{text.count("importUnchanged", report.unchanged)}</li>}
        {passed > 0 && <li>{text.say("importPassed", passed)}</li>}
      </ul>
      <Notes title={text.say("importSkipped", skipped)} total={skipped} notes={report.notes.filter(({ kept }) => !kept)} />
      <Notes title={text.say("importDoubtful", report.tally.doubtful)} total={report.tally.doubtful} notes={report.notes.filter(({ kept }) => kept)} />
    </div>
  );
}

/** Notes listed; a broken file of a million lines must not build a million items. */
const mostLines = 200;

function Notes({ title, total, notes }: { title: string; total: number; notes: ImportReport["notes"] }) {
  const text = useText();
  if (total === 0) return null;
  const shown = notes.slice(0, mostLines);
  return (
    <details open={total <= 10}>
      <summary>{title}</summary>
      <ol class="lines">
        {shown.map((note, index) => (
          <li key={index}>{noteText(note, text)}</li>
        ))}
      </ol>
      {total > shown.length && <p class="note">{text.count("importMoreLines", total - shown.length)}</p>}
    </details>
  );
}
