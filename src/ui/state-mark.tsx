/** How we know of a link of the chain, as a shape and a word. */
import type { EdgeState } from "../core/model.ts";
import { useText } from "./text.ts";

/** Filled disc: stated on the page. Square: found in the index. Dashed ring: inferred. */
export function StateMark({ state }: { state: EdgeState }) {
  const text = useText();
  return (
    <span class="state">
      <StateShape state={state} />
      {text.say(`state_${state}`)}
    </span>
  );
}

/** The shape alone, where the word stands elsewhere on the line. */
export function StateShape({ state }: { state: EdgeState }) {
  return (
    <svg class="shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      {state === "stated" && <circle cx="6" cy="6" r="4.5" fill="currentColor" />}
      {state === "found" && <rect x="2" y="2" width="8" height="8" fill="currentColor" />}
      {state === "inferred" && <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.6 1.85" />}
    </svg>
  );
}
