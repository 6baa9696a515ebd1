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
    const start = performance.timeOrigin + performance.now();
    await chrome.action.openPopup();
    const end = performance.now() + 15_000;
    for (;;) {
      const [popup] = chrome.extension.getViews({ type: "popup" });
      if (popup?.document.querySelector(wanted)) {
        await new Promise((resolve) => popup.requestAnimationFrame(resolve));
        const shown = popup.performance.timeOrigin + popup.performance.now();
        popup.close();
        while (chrome.extension.getViews({ type: "popup" }).length > 0 && performance.now() < end) await soon();
        return shown - start;
      }
      if (performance.now() > end) throw new Error(`the popup did not show ${wanted}`);
      await soon();
    }
  }, selector);
}
