/** The journal of imports: what each one did, and its undoing. */
import type { ImportEntry } from "../../../messages/contract.ts";
import type { Failure } from "../../../messages/failure.ts";
import { ListLine, ListTitle, type ListLineProps } from "../../../ui/list-line.tsx";
import { useText, type MessageKey } from "../../../ui/text.ts";
import { failureText } from "../../failure-text.ts";

/** An undoing under way or just ended. */
export type Undoing = { id: string; removed: number; restored: number; step: "running" | "done" } | { id: string; step: "failed"; failure: Failure };

export type HistoryProps = { imports: ImportEntry[]; undoing: Undoing | undefined; busy: boolean; on: { undo: (id: string) => void } };

export function HistorySection({ imports, undoing, busy, on }: HistoryProps) {
  const text = useText();
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="imports">
      <h2 id="imports">{text.say("importsTitle")}</h2>
      <ul class="list">
        {imports.map((entry) => (
          <ListLine
            key={entry.id}
            title={<ListTitle name={titleOf(entry)} />}
            facts={factsOf(entry, text)}
            actions={
              entry.state !== "undone" &&
              entry.state !== "running" && (
                <button type="button" class="button" disabled={busy} aria-label={text.say("importUndoOf", titleOf(entry))} onClick={() => on.undo(entry.id)}>
                  {text.say(entry.state === "undoing" ? "importUndoOn" : "undo")}
                </button>
              )
            }
          >
            {undoing?.id === entry.id && (
              <p class="note" role="status">
                {undoing.step === "failed" ? text.say("importUndoFailed", failureText(undoing.failure, text)) : text.say(undoing.step === "done" ? "importUndoDone" : "importUndoRunning", undoing.removed, undoing.restored)}
              </p>
            )}
          </ListLine>
        ))}
      </ul>
    </section>
  );
}

const states = {
  running: "importState_running",
  interrupted: "importState_interrupted",
  done: "importDone",
  cancelled: "importState_cancelled",
  failed: "importState_failed",
  undoing: "importState_undoing",
  undone: "importState_undone",
} as const satisfies Record<ImportEntry["state"], MessageKey>;

function factsOf({ state, startedAt, added, replaced, unchanged, skipped, files }: ImportEntry, text: ReturnType<typeof useText>): ListLineProps["facts"] {
  return [
    text.date(startedAt),
    text.say(states[state]),
    files > 1 && text.say("importFileCount", files),
    text.count("importAdded", added),
    replaced > 0 && text.count("importReplaced", replaced),
    unchanged > 0 && text.count("importUnchanged", unchanged),
    skipped > 0 && text.say("importSkipped", skipped),
  ];
}

const titleOf = ({ names, files }: ImportEntry): string => `${names.join(", ")}${files > names.length ? " …" : ""}`;
