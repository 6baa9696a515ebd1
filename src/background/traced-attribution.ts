/** A citation that a face speaks of, in the tab's last trace. A page that went meanwhile is a `Refusal`. */
import type { Trace, TracedAttribution } from "../core/model.ts";
import type { TabState } from "../messages/contract.ts";
import { Refusal } from "../messages/failure.ts";
import { lastState } from "./trace-tab.ts";

/** The trace that stands in the tab, and the attribution with that id in it. */
export async function tracedAttribution(tabId: number, id: string): Promise<{ trace: Trace; found: TracedAttribution }> {
  const { trace } = await tracedState(tabId);
  const found = trace.attributions.find((attribution) => attribution.id === id);
  if (found === undefined) throw new Refusal("left");
  return { trace, found };
}

/** The tab's last state, which must be a trace. */
export async function tracedState(tabId: number): Promise<Extract<TabState, { state: "traced" }>> {
  const state = await lastState(tabId);
  if (state.state !== "traced") throw new Refusal("left");
  return state;
}
