/** The request for a document beside the page. */
import { setBeside } from "../core/match/pages/beside.ts";
import type { Handlers } from "../messages/answer.ts";
import { localIndex } from "./local-index.ts";
import { lastState } from "./trace-tab.ts";

export const besideRequest: Handlers<"match/beside"> = {
  async "match/beside"({ tabId, attribution: id, document }) {
    const state = await lastState(tabId);
    if (state.state !== "traced") return { ok: false, reason: "page-left" };
    const { trace } = state;
    const attribution = id === null ? undefined : trace.attributions.find((each) => each.id === id);
    const match = (id === null ? trace.reuse : (attribution?.matches ?? [])).find((each) => each.document === document);
    // Traced again since: another page, or the same one with other findings.
    if (!match) return { ok: false, reason: "page-left" };
    const beside = await setBeside((await localIndex()).reader, { trace, attribution, match });
    return beside ? { ok: true, beside } : { ok: false, reason: "document-gone" };
  },
};
