/** The icon's click alone, without any granted site: `activeTab` must do. */
import assert from "node:assert/strict";
import { until } from "./checks.ts";
import { demoArticle } from "./demo.ts";
import { passagesOn } from "./page-view.ts";
import type { Suite } from "./suite.ts";

/** Chromium only: WebDriver has no door to Firefox's toolbar. */
export async function checkToolbar({ browser, server, check }: Suite): Promise<void> {
  if (browser.name === "firefox") return;
  server.serve("http://news.example/click", demoArticle());

  await check("the toolbar popup traces the page in front with activeTab alone and shows the chain", async () => {
    const page = await browser.openPage("http://news.example/click");
    assert.deepEqual(await passagesOn(page), [], "nothing may be painted unasked");
    const popup = await browser.openToolbarPopup(page);
    assert.ok(popup, "the popup did not open");
    const text = await until("the popup shows RIA", async () => {
      const shown = await popup.evaluate(() => document.body.textContent ?? "");
      return shown.includes("RIA Novosti") && shown;
    });
    assert.match(text, /Security Council/);
    await until("passages are painted", async () => (await passagesOn(page)).length > 0);
    await page.close();
  });

  await check("the toolbar popup on a page of the browser says that it cannot be read", async () => {
    const page = await browser.openPage("chrome://version");
    const popup = await browser.openToolbarPopup(page);
    assert.ok(popup, "the popup did not open");
    await until("the popup tells why", async () => (await popup.evaluate(() => document.body.textContent ?? "")).includes("page of the browser"));
    await page.close();
  });
}
