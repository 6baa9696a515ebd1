/** The requests about originals that the index does not hold: what to search for, and what the reader found. */
import { originalHints } from "../core/match/original-hints.ts";
import { askTab } from "../messages/ask.ts";
import type { Handlers } from "../messages/answer.ts";
import { Refusal } from "../messages/failure.ts";
import { browser } from "../platform/browser.ts";
import { canonicalUrl } from "../store/canonical-url.ts";
import { addDocuments } from "./add-documents.ts";
import { loadDirectory, loadWorld } from "./assets.ts";
import { tracedAttribution, tracedState } from "./traced-attribution.ts";
import { markFor, sameMark } from "./wrong-marks.ts";

/** Handlers of every `original/…` request. */
export const originalRequests: Handlers<"original/hints" | "original/attach"> = {
  async "original/hints"({ tabId, attribution }) {
    const { trace, found } = await tracedAttribution(tabId, attribution);
    return originalHints(trace, found, await loadDirectory(), await loadWorld());
  },
  async "original/attach"({ tabId, attribution, document }) {
    const { trace, found } = await tracedAttribution(tabId, attribution);
    if ((await browser.tabs.get(tabId)).incognito) throw new Refusal("private");
    await addDocuments([{ ...document, kept: { way: "paste", at: new Date().toISOString() } }]);
    // The page itself asks again, so that highlights, badge and every face learn of the document at once.
    await askTab(tabId, "card/renew", {});
    const renewed = await tracedState(tabId);
    const sought = markFor(trace, found, "");
    const again = renewed.trace.attributions.find((each) => sameMark(markFor(renewed.trace, each, ""), sought));
    const address = canonicalUrl(document.url);
    return { match: again?.matches.find((match) => canonicalUrl(match.document) === address) ?? null };
  },
};
