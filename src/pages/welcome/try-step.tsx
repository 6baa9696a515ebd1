/** An invented report, traced on the spot: what Wiretrace does is seen sooner than said. */
import { useText } from "../../ui/text.ts";
import type { LookupProps } from "../lookup/lookup.tsx";
import { LookupResult } from "../lookup/lookup.tsx";

export type TryStepProps = { answer: LookupProps["answer"]; facts: LookupProps["facts"]; onTry: (sample: string) => void };

export function TryStep({ answer, facts, onTry }: TryStepProps) {
  const text = useText();
  const sample = text.say("welcomeSample");
  return (
    <section aria-labelledby="try">
      <h2 id="try">{text.say("welcomeTryTitle")}</h2>
      <p>{text.say("welcomeTryText")}</p>
      <blockquote class="quoted sample">{sample}</blockquote>
      <button type="button" class="button" onClick={() => onTry(sample)}>
        {text.say("lookupTrace")}
      </button>
      <LookupResult answer={answer} facts={facts} />
    </section>
  );
}
