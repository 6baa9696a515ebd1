/** The requests about passages marked as read wrongly: every face and the page itself follow at once. */
import type { Handlers } from "../messages/answer.ts";
import { hideMarked } from "./hide-marked.ts";
import { tracedAttribution } from "./traced-attribution.ts";
import { addWrongMark, markFor, removeWrongMark, wrongMarks } from "./wrong-marks.ts";

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
