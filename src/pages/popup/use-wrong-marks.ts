/** Marking passages as read wrongly, with undo. */
import { useState } from "preact/hooks";
import type { TracedAttribution } from "../../core/model.ts";
import { ask } from "../../messages/ask.ts";

export type WrongMarking = {
  /** Whether a passage was marked just now. */
  marked: boolean;
  /** Marks the passage, or takes the mark back. */
  set: (attribution: TracedAttribution, wrong: boolean) => void;
  undo: () => void;
};

/** `onChange` is called when the worker has noted it, so that the trace can be read anew. */
export function useWrongMarks(tabId: number, onChange: () => void): WrongMarking {
  const [last, setLast] = useState<TracedAttribution>();
  const set = async (attribution: TracedAttribution, wrong: boolean) => {
    // A page that was left meanwhile has nothing to mark; reading anew shows that.
    await ask("wrong/mark", { tabId, attribution: attribution.id, wrong }).catch(() => undefined);
    setLast(wrong ? attribution : undefined);
    onChange();
  };
  return {
    marked: last !== undefined,
    set: (attribution, wrong) => void set(attribution, wrong),
    undo: () => void (last && set(last, false)),
  };
}
