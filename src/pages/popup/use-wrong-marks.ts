/** Marking passages as read wrongly, with undo. */
import { useEffect, useState } from "preact/hooks";
import type { TracedAttribution } from "../../core/model.ts";
import { ask } from "../../messages/ask.ts";
import type { Problem } from "./use-problem.ts";

export type WrongMarking = {
  /** Whether a passage was marked just now. */
  marked: boolean;
  /** Marks the passage, or takes the mark back. */
  set: (attribution: TracedAttribution, wrong: boolean) => void;
  undo: () => void;
};

/** `page` is the address of what is shown: a mark is undone on its own page only. `onChange` is called when the worker has noted it, so that the trace can be read anew. */
export function useWrongMarks(tabId: number, page: string | undefined, { attempt, onChange }: { attempt: Problem["attempt"]; onChange: () => void }): WrongMarking {
  const [last, setLast] = useState<TracedAttribution>();
  useEffect(() => setLast(undefined), [page]);
  const set = (attribution: TracedAttribution, wrong: boolean) =>
    void attempt(async () => {
      // A page that was left meanwhile has nothing to mark; reading anew shows that.
      await ask("wrong/mark", { tabId, attribution: attribution.id, wrong }).finally(onChange);
      setLast(wrong ? attribution : undefined);
    });
  return { marked: last !== undefined, set, undo: () => last && set(last, false) };
}
