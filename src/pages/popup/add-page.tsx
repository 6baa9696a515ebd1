/** The primary action on a traced page: keep it in the index, so that later pages can be matched with it. */
import { Icon } from "../../ui/icon.tsx";
import type { Failure } from "../../messages/failure.ts";
import { useText } from "../../ui/text.ts";
import { failureText } from "../failure-text.ts";

export type AddState = { step: "idle" | "adding" | "added" | "replaced" } | { step: "failed"; failure: Failure };

export function AddPage({ adding, onAdd }: { adding: AddState; onAdd: () => void }) {
  const text = useText();
  const done = adding.step === "added" || adding.step === "replaced";
  return (
    <div class="add">
      {!done && (
        <button type="button" class="button button-primary" disabled={adding.step === "adding"} onClick={onAdd}>
          <Icon name="add" />
          {text.say("addPage")}
        </button>
      )}
      <p role="status" class="note">
        {adding.step === "added" && text.say("pageAdded")}
        {adding.step === "replaced" && text.say("pageReplaced")}
        {adding.step === "failed" && text.say("pageNotAdded", failureText(adding.failure, text))}
      </p>
    </div>
  );
}
