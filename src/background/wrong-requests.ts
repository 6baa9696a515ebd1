/** The requests about passages marked as read wrongly: every face and the page itself follow at once. */
import { askTab } from "../messages/ask.ts";
import type { Handlers } from "../messages/answer.ts";
import { showOnIcon } from "./toolbar-icon.ts";
import { tracedTabs, writeTabState } from "./tab-states.ts";
import { tracedAttribution } from "./traced-attribution.ts";
import { addWrongMark, markedIds, markFor, removeWrongMark, wrongMarks } from "./wrong-marks.ts";

type WrongRequest = "wrong/mark" | "wrong/list" | "wrong/remove";

/** Handlers of every `wrong/…` request. */
export const wrongRequests: Handlers<WrongRequest> = {
  async "wrong/mark"({ tabId, attribution, wrong }) {
    const { trace, found } = await tracedAttribution(tabId, attribution);
    const mark = markFor(trace, found, new Date().toISOString());
    await (wrong ? addWrongMark(mark) : removeWrongMark(mark));
    await hideMarked(mark.url);
    return {};
  },
  "wrong/list": () => wrongMarks(),
  async "wrong/remove"(mark) {
    await removeWrongMark(mark);
    await hideMarked(mark.url);
    return {};
  },
};

/** Brings every tab that shows the page in step with the list: kept trace, badge and highlights. */
async function hideMarked(url: string): Promise<void> {
  const marks = await wrongMarks();
  for (const { tabId, state } of await tracedTabs(url)) {
    const renewed = { ...state, hidden: markedIds(state.trace, marks) };
    await writeTabState(tabId, url, renewed);
    await showOnIcon(tabId, renewed);
    // A page that was reloaded or left has no tracer, and nothing painted.
    await askTab(tabId, "card/hide", { attributions: renewed.hidden }).catch(() => undefined);
  }
}
