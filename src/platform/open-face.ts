/**
 * Opening a face of ours from a click inside a web page. Chrome counts that click when its message arrives and opens the
 * side panel; Firefox does not, and opens popups without a gesture only in
 * newer versions. What is left is the popup's page in a small window, and on phones in a tab.
 */
import { browser } from "./browser.ts";
import { openTabPanel } from "./side-panel.ts";

const popupPage = "src/pages/popup/index.html";
/** A popup's usual size, in CSS pixels. */
const size = { width: 440, height: 680 };

/** Opens the side panel, the popup or its page about the tab; false where nothing could be opened. Call it before the first `await`. */
export async function openFace(tabId: number): Promise<boolean> {
  const url = browser.runtime.getURL(`${popupPage}?tab=${tabId}`);
  const ways = [
    () => openTabPanel(tabId),
    () => browser.action.openPopup(),
    () => browser.windows.create({ url, type: "popup", ...size }),
    () => browser.tabs.create({ url }),
  ];
  for (const way of ways) {
    try {
      await way();
      return true;
    } catch {
      // The next way is for browsers without this one.
    }
  }
  return false;
}
