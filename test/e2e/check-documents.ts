/** The list of documents, by keyboard alone: found, pinned, changed, removed and brought back. */
import assert from "node:assert/strict";
import { until } from "./checks.ts";
import type { Suite } from "./suite.ts";
import { tabTo } from "./tab-to.ts";

const title = "Pilots agree on a rota";

export async function checkDocuments({ browser, control, check }: Suite): Promise<void> {
  const found = async () => (await control.ask("index/search", { words: "rota.example", offset: 0, limit: 5 })).rows;

  await check("by keyboard alone a document is searched, pinned, changed, removed and brought back", async () => {
    const story = (n: number) => ({ url: `https://rota.example/${n}`, title: n === 1 ? title : `Another story ${n}`, text: `Story ${n} of the harbour office about its pilots.`, lang: "en", publishedAt: "2026-03-04" });
    await control.ask("index/add", { documents: [story(1), story(2)] });
    const page = await browser.openOwnPage("src/pages/manage/index.html#documents", "#documents");
    await page.bringToFront();
    await tabTo(page, "Search title, text or address");
    await page.keyboard.type("rota.example");
    await until("they are listed", () => page.evaluate(() => document.querySelectorAll("section:has(#documents) li").length === 2));
    const box = await page.$eval("section:has(#documents) li input", (input) => input.getBoundingClientRect().width);
    assert.ok(box < 24, `a box to tick is ${box} px wide: the build's style sheets are in another order than the page's`);
    await tabTo(page, `Pin “${title}”`);
    await page.keyboard.press("Enter");
    await until("it is pinned", async () => (await found()).some(({ kept }) => kept?.pinned));
    const focusIsOn = (label: string) => until(`the focus is on “${label}”`, () => page.evaluate((start) => document.activeElement?.getAttribute("aria-label")?.startsWith(start) && document.querySelector('.list-actions [aria-pressed="true"]') !== null, label));
    await focusIsOn("Pin “");
    await tabTo(page, `Edit “${title}”`);
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Escape");
    // Closed is not yet gone: the page hears of it a moment later, and a button pressed in between would open nothing.
    await until("the dialog is gone", async () => (await page.$("dialog")) === null);
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    // The dialog opens on its first field: a Tab would lead through all of them, and out of the page.
    await until("the focus is on the title", () => page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent === "Title"));
    // Only one of the browsers selects a field's words when Tab comes to it.
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.type("Agreed at last");
    await page.keyboard.press("Enter");
    await until("it is changed", async () => (await found()).some((row) => row.title.includes("at last")));
    await focusIsOn("Edit “Agreed at last");
    await tabTo(page, "Remove “Agreed at last");
    await page.keyboard.press("Enter");
    await until("it is removed", async () => (await found()).length === 1);
    await tabTo(page, /^button Undo$/, "back");
    await page.keyboard.press("Enter");
    await until("it is back, pinned as it was", async () => (await found()).some(({ kept, url }) => kept?.pinned && url.endsWith("/1")));
    await page.close();
  });
}
