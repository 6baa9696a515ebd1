/** Making a backup, and whether it is time for one. */
import type { BackupState } from "../../../messages/keeping.ts";
import type { Failure } from "../../../messages/failure.ts";
import { useText } from "../../../ui/text.ts";
import { failureText } from "../../failure-text.ts";

export type MakingState =
  | { step: "idle" }
  /** Documents written so far, and how many there are. */
  | { step: "running"; documents: number; total: number }
  | { step: "made"; documents: number; bytes: number }
  | { step: "cancelled" }
  | { step: "failed"; failure: Failure };

export type BackupProps = { state: BackupState | undefined; making: MakingState; on: { make: () => void; cancel: () => void } };

export function BackupSection({ state, making, on }: BackupProps) {
  const text = useText();
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{text.say("backupTitle")}</h2>
      <p>{text.say("backupText")}</p>
      {state && (
        <p class="note">
          {state.made ? text.say("backupLast", text.date(state.made.at)) : text.say("backupNever")} {state.made && state.fresh > 0 && text.say("backupFresh", state.fresh)}
        </p>
      )}
      {state?.due && making.step !== "made" && <p class="due">{text.say("backupDue")}</p>}
      {making.step === "running" ? (
        <div class="running">
          <progress aria-label={text.say("backupMake")} value={making.documents} max={Math.max(1, making.total)} />
          <p class="note">{text.count("searchCount", making.documents)}</p>
          <button type="button" class="button" onClick={on.cancel}>
            {text.say("cancel")}
          </button>
        </div>
      ) : (
        <button type="button" class="button button-primary" onClick={on.make}>
          {text.say("backupMake")}
        </button>
      )}
      <p role="status">
        {making.step === "made" && text.say("backupMade", `${text.count("searchCount", making.documents)} · ${text.bytes(making.bytes)}`)}
        {making.step === "cancelled" && text.say("backupCancelled")}
        {making.step === "failed" && text.say("backupFailed", failureText(making.failure, text))}
      </p>
    </section>
  );
}
