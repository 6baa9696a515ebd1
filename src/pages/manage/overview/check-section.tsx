/** A check of every byte of the index, with progress, cancel and repair. */
import { useText } from "../../../ui/text.ts";

export type CheckState =
  | { step: "idle" | "cancelled" | "repairing" }
  /** Parts read so far, and how many there are. */
  | { step: "checking"; checked: number; blobs: number }
  | { step: "sound"; checked: number }
  /** `lost`: documents that this costs at most. */
  | { step: "damaged"; segments: number[]; lost: number }
  /** Documents whose texts could not be saved, and their addresses as far as these could be read. */
  | { step: "repaired"; lost: number; lostUrls: string[] };

export type CheckProps = { state: CheckState; on: { check: () => void; cancel: () => void; repair: () => void } };

export function CheckSection({ state, on }: CheckProps) {
  const text = useText();
  const busy = state.step === "checking" || state.step === "repairing";
  return (
    <section aria-labelledby="check">
      <h2 id="check">{text.say("checkTitle")}</h2>
      <p>{text.say("checkText")}</p>
      {busy ? (
        <div class="running">
          {state.step === "checking" ? <progress aria-label={text.say("checkRunning")} value={state.checked} max={Math.max(1, state.blobs)} /> : <progress aria-label={text.say("checkRepairing")} />}
          <p class="note">{text.say(state.step === "checking" ? "checkRunning" : "checkRepairing")}</p>
          {state.step === "checking" && (
            <button type="button" class="button" onClick={on.cancel}>
              {text.say("cancel")}
            </button>
          )}
        </div>
      ) : (
        <button type="button" class="button" onClick={on.check}>
          {text.say("checkStart")}
        </button>
      )}
      <div role="status">
        {state.step === "sound" && <p class="note">{text.say("checkSound", state.checked)}</p>}
        {state.step === "cancelled" && <p class="note">{text.say("checkCancelled")}</p>}
        {state.step === "damaged" && <Damaged lost={state.lost} onRepair={on.repair} />}
        {state.step === "repaired" && <Repaired lost={state.lost} urls={state.lostUrls} />}
      </div>
    </section>
  );
}

function Damaged({ lost, onRepair }: { lost: number; onRepair: () => void }) {
  const text = useText();
  return (
    <div class="conflict">
      <p>
        {text.say("checkDamaged")} {lost === 0 ? text.say("checkLosesNone") : text.say("checkLoses", lost)}
      </p>
      <button type="button" class="button button-primary" onClick={onRepair}>
        {text.say("checkRepair")}
      </button>
    </div>
  );
}

function Repaired({ lost, urls }: { lost: number; urls: string[] }) {
  const text = useText();
  if (lost === 0) return <p class="note">{text.say("checkRepaired")}</p>;
  return (
    <div class="conflict">
      <p>
        {text.say("checkLost", lost)} <a href="#backup">{text.say("lostRestore")}</a>
      </p>
      {urls.length > 0 && (
        <ul class="lost-addresses">
          {urls.map((url) => (
            <li key={url}>
              <bdi>{url}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
