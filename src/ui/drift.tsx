/** The difference in wording, word by word: told by strike and underline, by − and +, and in words to those who hear it. */
import type { DriftStep } from "../core/model.ts";
import { useText } from "./text.ts";

type Props = {
  steps: DriftStep[];
  /** Language of the words; "" where it is not known. */
  lang?: string;
  /** `short` leaves out long stretches of agreement, `whole` keeps every word. */
  length?: "short" | "whole";
};

/** `<Drift steps={match.drift} />`: one paragraph with both wordings in it. Nothing where no word differs. */
export function Drift({ steps, lang = "", length = "short" }: Props) {
  const text = useText();
  const changed = changedWords(steps);
  if (changed === 0) return null;
  const shown = length === "short" ? steps.map((step, index) => shorten(step, index, steps.length)) : steps.map(tidy);
  return (
    <p class="drift">
      <span class="drift-head">{text.count("driftWords", changed)} </span>
      <bdi class="quoted" lang={lang || undefined}>
        {shown.map((step, index) => (step.op === "same" ? `${step.text} ` : <Change key={index} step={step} />))}
      </bdi>
    </p>
  );
}

/** How many words stand on one side only. */
export function changedWords(steps: DriftStep[]): number {
  const words = (op: DriftStep["op"]) => steps.reduce((sum, step) => sum + (step.op === op ? step.text.trim().split(/\s+/).length : 0), 0);
  return Math.max(words("removed"), words("added"));
}

/** Words of one side: `<del>` stand only in the document, `<ins>` only on the page. Most screen readers pass both over in silence, so the side is said. */
export function Change({ step }: { step: DriftStep }) {
  const text = useText();
  const Side = step.op === "removed" ? "del" : "ins";
  const side = text.say(step.op === "removed" ? "driftOnlyDocument" : "driftOnlyHere");
  return (
    <>
      <Side title={side}>
        <span class="visually-hidden">{side}: </span>
        {step.text.trim()}
        <span class="visually-hidden">.</span>
      </Side>{" "}
    </>
  );
}

/** Words of agreement that are kept beside a difference. */
const context = 4;

function shorten(step: DriftStep, index: number, count: number): DriftStep {
  const words = step.text.trim().split(/\s+/);
  if (step.op !== "same" || words.length <= 2 * context + 1) return tidy(step);
  const before = index === 0 ? [] : words.slice(0, context);
  const after = index === count - 1 ? [] : words.slice(-context);
  return { ...step, text: [...before, "…", ...after].join(" ") };
}

const tidy = (step: DriftStep): DriftStep => ({ ...step, text: step.text.trim().replace(/\s+/g, " ") });
