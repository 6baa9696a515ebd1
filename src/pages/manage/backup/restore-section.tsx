/** Restoring a backup: what it would change is shown before anything does. */
import type { ComponentChildren } from "preact";
import type { BackupProblem } from "../../../intake/backup/backup-format.ts";
import type { PartCounts, RestoreCounts, RestoreProgress } from "../../../messages/keeping.ts";
import type { MessageKey, Text } from "../../../ui/text.ts";
import { useText } from "../../../ui/text.ts";
import { failureText } from "../../failure-text.ts";
import { DropZone, FilePicker } from "../drop-zone.tsx";
import { partName } from "../part-name.ts";
import type { BackupLook, LookOutcome, RestoreOutcome } from "./read-backup-file.ts";

export type RestoreState =
  | { step: "idle" }
  | { step: "looking" | "restoring"; name: string; bytes: number; size: number; documents: number }
  | { step: "looked"; name: string; outcome: LookOutcome }
  | { step: "ended"; name: string; outcome: RestoreOutcome };

export type RestoreProps = {
  state: RestoreState;
  /** A restore that did not come to its end. */
  interrupted: RestoreProgress | null;
  on: { choose: (file: File) => void; cancel: () => void; restore: () => void; forget: () => void };
};

export function RestoreSection({ state, interrupted, on }: RestoreProps) {
  const text = useText();
  const busy = state.step === "looking" || state.step === "restoring";
  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{text.say("restoreTitle")}</h2>
      {interrupted && !busy && (
        <div class="conflict">
          <p>{text.compose("restoreInterrupted", <bdi key="file">{interrupted.file}</bdi>, text.number(interrupted.done), text.number(interrupted.total))}</p>
          <button type="button" class="button" onClick={on.forget}>
            {text.say("restoreForget")}
          </button>
        </div>
      )}
      <p>{text.say("restoreText")}</p>
      {busy ? (
        <div class="running">
          <p>{text.compose(state.step === "looking" ? "restoreLooking" : "restoreRunning", <bdi key="name">{state.name}</bdi>)}</p>
          <progress aria-label={text.say(state.step === "looking" ? "restoreLooking" : "restoreRunning", state.name)} value={state.bytes} max={Math.max(1, state.size)} />
          <p class="note">{text.count("importProgress", state.documents)}</p>
          <button type="button" class="button" onClick={on.cancel}>
            {text.say("cancel")}
          </button>
        </div>
      ) : (
        <ChooseBackup onChoose={on.choose} />
      )}
      <div role="status" class="report">
        {state.step === "looked" && <Looked outcome={state.outcome} on={on} />}
        {state.step === "ended" && <Ended outcome={state.outcome} />}
      </div>
    </section>
  );
}

function ChooseBackup({ onChoose }: { onChoose: (file: File) => void }) {
  const text = useText();
  const take = (files: FileList | undefined) => {
    const file = files?.[0];
    if (file) onChoose(file);
  };
  return (
    <DropZone onDrop={(data) => take(data?.files)}>
      <FilePicker label={text.say("lostRestore")} take={{ accept: ".wiretrace,.gz,application/gzip" }} onChoose={take} />
      <span class="note">{text.say("restoreDrop")}</span>
    </DropZone>
  );
}

function Looked({ outcome, on }: { outcome: LookOutcome; on: RestoreProps["on"] }) {
  const text = useText();
  if (outcome.end === "cancelled") return <p>{text.say("restoreLookCancelled")}</p>;
  if (outcome.end === "failed") return <p>{failureText(outcome.failure, text)}</p>;
  if (outcome.end === "unusable") return <p class="conflict">{problemText(outcome.problem, outcome.detail, text)}</p>;
  return <Preview look={outcome.look} on={on} />;
}

function Preview({ look, on }: { look: BackupLook; on: RestoreProps["on"] }) {
  const text = useText();
  const changes = [look.documents, ...look.parts].some(({ fresh, newer }) => fresh + newer > 0);
  const isWhole = look.parts.every(({ refused }) => refused.length === 0);
  return (
    <div class="preview">
      <h3>{text.say("restoreFrom", text.date(look.header.createdAt))}</h3>
      {look.problem && (
        <p class="conflict">
          {problemText(look.problem.problem, look.problem.detail, text)} {text.say("restoreIntact", text.count("searchCount", look.total))}
        </p>
      )}
      <CountsTable documents={look.documents} parts={look.parts} />
      {look.skipped > 0 && <p class="note">{text.say("importSkipped", look.skipped)}</p>}
      <Refused parts={look.parts} />
      <ChangedSettings parts={look.parts} />
      {changes ? (
        <button type="button" class="button button-primary" onClick={on.restore}>
          {text.say("restoreApply")}
        </button>
      ) : (
        isWhole && <p>{text.say("restoreNothing")}</p>
      )}
    </div>
  );
}

const settingNames: Record<string, MessageKey> = { "interface-language": "settingLanguage", "retention-rules": "retentionTitle", "site-rules": "sitesTitle" };

/** What the file holds and cannot be used, by name. */
function Refused({ parts }: { parts: PartCounts[] }) {
  const text = useText();
  return parts
    .filter(({ refused }) => refused.length > 0)
    .map(({ part, refused }) => (
      <p key={part} class="note">
        {partName(part, text)} · {text.say("importSkipped", text.list(refused))}
      </p>
    ));
}

function ChangedSettings({ parts }: { parts: PartCounts[] }) {
  const text = useText();
  const changing = parts.find(({ part }) => part === "settings")?.changing ?? [];
  if (changing.length === 0) return null;
  return <p>{text.say("restoreChanges", text.list(changing.map((id) => (settingNames[id] ? text.say(settingNames[id]) : id))))}</p>;
}

function Ended({ outcome }: { outcome: RestoreOutcome }) {
  const text = useText();
  return (
    <div class="preview">
      <p>
        <strong>
          {outcome.end === "done" && text.say("restoreDone")}
          {outcome.end === "cancelled" && text.say("restoreCancelled")}
          {outcome.end === "failed" && text.say("restoreFailed", failureText(outcome.failure, text))}
        </strong>
      </p>
      <CountsTable documents={outcome.documents} parts={outcome.parts} />
      <Refused parts={outcome.parts} />
    </div>
  );
}

const verdicts = ["fresh", "newer", "older", "same"] as const;
const verdictKeys = { fresh: "restoreFresh", newer: "restoreNewer", older: "restoreOlder", same: "restoreSame" } as const satisfies Record<keyof RestoreCounts, MessageKey>;

function CountsTable({ documents, parts }: { documents: RestoreCounts; parts: PartCounts[] }) {
  const text = useText();
  const line = (name: string, counts: RestoreCounts): ComponentChildren => {
    const told = verdicts.filter((verdict) => counts[verdict] > 0).map((verdict) => `${text.say(verdictKeys[verdict])}: ${text.number(counts[verdict])}`);
    return (
      told.length > 0 && (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{told.join(" · ")}</dd>
        </div>
      )
    );
  };
  return (
    <dl class="tallies">
      {line(text.say("statusDocuments"), documents)}
      {parts.map((counts) => line(partName(counts.part, text), counts))}
    </dl>
  );
}

const problemKeys = {
  empty: "problem_empty",
  "wrong-file": "problem_wrongFile",
  newer: "problem_newer",
  cut: "problem_cut",
  changed: "problem_changed",
  unreadable: "problem_unreadable",
} as const satisfies Record<BackupProblem, MessageKey>;

/** Why a file is no whole backup, and what to do. */
const problemText = (problem: BackupProblem, detail: string, text: Text): string =>
  problem === "newer" || problem === "unreadable" ? text.say(problemKeys[problem], detail) : text.say(problemKeys[problem]);
