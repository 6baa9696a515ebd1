/** A text that is no page: where its words stand in the index, or whom it cites. */
import type { Trace } from "../../core/model.ts";
import type { Requests } from "../../messages/contract.ts";
import type { Failure } from "../../messages/failure.ts";
import type { FactsById } from "../../ui/source-line.tsx";
import { useText } from "../../ui/text.ts";
import { TraceView } from "../../ui/trace-view.tsx";
import { failureText } from "../failure-text.ts";
import { FoundList } from "./found-list.tsx";

export type LookupAnswer =
  | { step: "idle" | "asking" | "empty" }
  | { step: "failed"; failure: Failure }
  | { step: "found"; found: Requests["text/look-up"]["answer"] }
  | { step: "traced"; trace: Trace };

export type LookupProps = {
  text: string;
  /** Host of the page the words were selected on; "" for typed words. */
  from: string;
  /** Why a selection is not here: `tooLong` to be handed over, or `gone` with the browser's last session. */
  missing: "tooLong" | "gone" | undefined;
  answer: LookupAnswer;
  facts: FactsById;
  on: { type: (text: string) => void; lookUp: () => void; trace: () => void };
};

export function Lookup({ text: words, from, missing, answer, facts, on }: LookupProps) {
  const text = useText();
  return (
    <div class="lookup">
      {missing && (
        <p class="conflict" role="alert">
          {text.say(missing === "gone" ? "lookupGone" : "lookupTooLong")}
        </p>
      )}
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          on.lookUp();
        }}
      >
        <label class="field">
          <span>{from ? text.say("lookupFrom", from) : text.say("lookupField")}</span>
          <textarea rows={6} dir="auto" value={words} onInput={(event) => on.type(event.currentTarget.value)} />
        </label>
        <div class="row">
          <button type="submit" class="button">
            {text.say("lookupFind")}
          </button>
          <button type="button" class="button" onClick={on.trace}>
            {text.say("lookupTrace")}
          </button>
        </div>
      </form>
      <LookupResult answer={answer} facts={facts} />
    </div>
  );
}

/** What came of the last question. */
export function LookupResult({ answer, facts }: Pick<LookupProps, "answer" | "facts">) {
  const text = useText();
  return (
    <>
      <p role="status" aria-busy={answer.step === "asking"}>
        {answer.step === "asking" && text.say("lookupAsking")}
        {answer.step === "empty" && text.say("lookupEmpty")}
        {answer.step === "failed" && failureText(answer.failure, text)}
        {(answer.step === "found" || answer.step === "traced") && <span class="visually-hidden">{text.say("lookupAnswered")}</span>}
      </p>
      {answer.step === "found" && <FoundList {...answer.found} facts={facts} />}
      {answer.step === "traced" && <Traced trace={answer.trace} facts={facts} />}
    </>
  );
}

function Traced({ trace, facts }: { trace: Trace; facts: FactsById }) {
  const text = useText();
  if (trace.attributions.length + trace.reuse.length > 0) return <TraceView trace={trace} facts={facts} />;
  return (
    <>
      <h2>{text.say("headlineNothing")}</h2>
      <p>{text.say("lookupNoSource")}</p>
    </>
  );
}
