import { askTab } from "../messages/ask.ts";
import { changeHidden, tracedTabs } from "./tab-states.ts";
import { showOnIcon } from "./toolbar-icon.ts";
import { markedIds, wrongMarks } from "./wrong-marks.ts";

/** Brings every tab that shows the page, or every tab, in step with the list of marks: kept trace, badge and highlights. */
export async function hideMarked(url?: string): Promise<void> {
  const marks = await wrongMarks();
  for (const { tabId, state } of await tracedTabs(url)) {
    const renewed = await changeHidden(tabId, state.trace.page.url, (trace) => markedIds(trace, marks));
    if (renewed === undefined) continue;
    await showOnIcon(tabId, renewed);
    // A page that was reloaded or left has no tracer, and nothing painted.
    await askTab(tabId, "card/hide", { attributions: renewed.hidden }).catch(() => undefined);
  }
}
