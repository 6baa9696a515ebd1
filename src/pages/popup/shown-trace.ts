/** The trace as faces show, count, cite and save it. */
import type { Trace } from "../../core/model.ts";
import type { TabState } from "../../messages/contract.ts";

export type TracedState = Extract<TabState, { state: "traced" }>;

/** Without what the reader marked as read wrongly. */
export function shownTrace({ trace, hidden }: TracedState): Trace {
  return { ...trace, attributions: trace.attributions.filter(({ id }) => !hidden.includes(id)) };
}
