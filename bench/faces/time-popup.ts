/** Opens an extension's popup as a click on its icon does, and times it. */
import type { Page } from "puppeteer-core";

/** Milliseconds from the request to the frame that shows `selector`. `page` is any page of the same extension; the popup is closed again. */
export function timePopup(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    // Timers of pages in the background run once a second; messages do not wait.
    const soon = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => {
          port1.close();
          resolve();
        });
        port1.start();
        port2.postMessage(0);
      });
    const popups = () => chrome.extension.getViews({ type: "popup" });
    const end = performance.now() + 15_000;
    const start = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    while (!popups()[0]?.document.body && performance.now() < end) await soon();
    const [popup] = popups();
    if (!popup) throw new Error("the popup did not open");
    // From here on the popup is only watched: it may share its thread with this page.
    await new Promise<void>((resolve, reject) => {
      const look = () => popup.document.querySelector(wanted) && resolve();
      new MutationObserver(look).observe(popup.document, { childList: true, subtree: true });
      popup.setTimeout(() => reject(new Error(`the popup did not show ${wanted}`)), 15_000);
      look();
    });
    await new Promise((resolve) => popup.requestAnimationFrame(resolve));
    const shown = popup.performance.timeOrigin + popup.performance.now();
    popup.close();
    while (popups().length > 0 && performance.now() < end) await soon();
    return shown - start;
  }, selector);
}
