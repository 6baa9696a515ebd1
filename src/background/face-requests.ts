/** The way from the card in a page to the popup or side panel, at the same passage. */
import type { Handlers } from "../messages/answer.ts";
import { browser } from "../platform/browser.ts";
import { openFace } from "../platform/open-face.ts";
import { tabOf } from "./page-requests.ts";
import { keepInSession } from "./tab-states.ts";

/** Handlers of every `faces/…` request. */
export const faceRequests: Handlers<"faces/open" | "faces/wanted"> = {
  async "faces/open"({ attribution }, sender) {
    const tabId = tabOf(sender);
    // Before the first `await`: the click in the page counts only until then.
    const opened = openFace(tabId);
    // In the session's storage, so that a panel that is open already hears of it.
    await keepInSession({ [key(tabId)]: attribution }, tabId);
    return { opened: await opened };
  },
  async "faces/wanted"({ tabId }) {
    const { [key(tabId)]: attribution } = await browser.storage.session.get(key(tabId));
    if (typeof attribution !== "string") return { attribution: null };
    await browser.storage.session.remove(key(tabId));
    return { attribution };
  },
};

const key = (tabId: number): string => `wanted:${tabId}`;
