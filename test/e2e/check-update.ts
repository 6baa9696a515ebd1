/** The extension is updated or removed under open pages. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { until } from "./checks.ts";
import { openControlPage } from "./control-page.ts";
import { demoArticle, riaWords } from "./demo.ts";
import { passagesOn, passageWith } from "./page-view.ts";
import type { Suite } from "./suite.ts";

/** Last of all: the control page of the suite goes with the old extension. */
export async function checkUpdate({ browser, control, server, check }: Suite): Promise<void> {
  const url = "http://update.example/story";
  server.serve(url, demoArticle());
  const page = await browser.openPage(url);

  const openAndReload = async (): Promise<number> => {
    const { length } = await until("passages are painted", async () => {
      const found = await passagesOn(page);
      return found.length > 0 && found;
    });
    await control.page.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0)).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await page.bringToFront();
    return length;
  };

  // Chromium does not start an extension again that a test installed, which shows what is left when one goes.
  if (browser.name === "chromium") {
    await check("an extension that goes takes its marks along", async () => {
      await openAndReload();
      await page.mouse.move(30, 30, { steps: 3 });
      await until("no marks are left", async () => (await passagesOn(page)).length === 0);
      assert.equal(await popovers(page), 0);
    });
    return;
  }

  await check("a page that was open during an update is traced by the new version, and only by it", async () => {
    const before = await openAndReload();
    const renewed = await openControlPage(browser);
    const tabId = await renewed.tabId(url);
    await until("the new version traced the page", async () => (await renewed.ask("trace/last", { tabId })).state === "traced");
    await page.bringToFront();
    const { x, y } = await passageWith(page, riaWords);
    assert.equal((await passagesOn(page)).length, before);
    await page.mouse.move(3, 3, { steps: 3 });
    await page.mouse.move(x, y, { steps: 4 });
    await until("the card is open", () => renewed.card(tabId));
    assert.equal(await popovers(page), 1, "one card, not two");
  });
}

const popovers = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll("html > [popover]").length);
