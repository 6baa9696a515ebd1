/** The list of documents, by keyboard alone. */
import { until } from "./checks.ts";
import type { Suite } from "./suite.ts";
import { tabTo } from "./tab-to.ts";

const title = "Pilots agree on a rota";

export async function checkDocuments({ browser, control, check }: Suite): Promise<void> {
  const found = async () => (await control.ask("index/search", { words: "rota.example", offset: 0, limit: 5 })).rows;

  await check("by keyboard alone a document is searched and pinned, and its facts are opened; the focus goes with its line", async () => {
    const story = (n: number) => ({ url: `https://rota.example/${n}`, title: n === 1 ? title : `Another story ${n}`, text: `Story ${n} of the harbour office about its pilots.`, lang: "en", publishedAt: "2026-03-04" });
    await control.ask("index/add", { documents: [story(1), story(2)] });
    const page = await browser.openOwnPage("src/pages/manage/index.html#documents", "#documents");
    await page.bringToFront();
    await tabTo(page, "Search title, text or address");
    await page.keyboard.type("rota.example");
    await until("they are listed", () => page.evaluate(() => document.querySelectorAll("section:has(#documents) li").length === 2));
    await tabTo(page, `Pin “${title}”`);
    await page.keyboard.press("Enter");
    await until("it is pinned", async () => (await found()).some(({ kept }) => kept?.pinned));
    const focusIsOn = (label: string) => until(`the focus is on “${label}”`, () => page.evaluate((start) => document.activeElement?.getAttribute("aria-label")?.startsWith(start) && document.querySelector('.list-actions [aria-pressed="true"]') !== null, label));
    await focusIsOn("Pin “");
    await tabTo(page, `Edit “${title}”`);
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Escape");
    await until("the dialog is closed", async () => (await page.$("dialog[open]")) === null);
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Escape");
    await page.close();
  });
}
