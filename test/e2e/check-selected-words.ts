/** Words that are no page: those selected on one, handed over by the menu, and those that somebody pastes. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { violations } from "./check-accessibility.ts";
import { until } from "./checks.ts";
import { pressSelectionMenu } from "./selection-menu.ts";
import type { Suite } from "./suite.ts";
import { tabTo } from "./tab-to.ts";

const url = "http://select.example/story";
const said = "The lock keepers of the canal have asked for a second boat since the flood of March";
const cited = "“The tunnel will stay closed until summer”, the news agency Reuters reported";
const pageOfWords = "src/pages/lookup/index.html";

export async function checkSelectedWords({ browser, control, server, check }: Suite): Promise<void> {
  server.serve(url, `<!doctype html><html lang="en"><title>Canal</title><p id="known">${said}</p><div id="cited"><p>What nobody had hoped for:</p><p>${cited}.</p></div>`);
  await control.ask("index/add", { documents: [{ url: "https://wire.example/canal", title: "A second boat", text: `LOCKTON (WIRE) - ${said}, and the council will vote on it.`, lang: "en", publishedAt: "2026-03-30", publisher: "reuters" }] });
  const page = await browser.openPage(url);
  const main = (own: Page): Promise<string> => own.evaluate(() => document.querySelector("main")?.innerText ?? "");
  const shows = (own: Page, words: RegExp) => until(`the page shows ${String(words)}`, async () => words.test(await main(own)));
  const typed = (own: Page): Promise<string> => own.$eval("textarea", (field) => field.value);

  await check("the menu of selected words looks them up: a page beside the tab shows where they stand in the index", async () => {
    await pressSelectionMenu({ browser, control }, page, { task: "look-up", within: "#known", label: /^Look up “The lock keepers.*” in your index$/ });
    const answer = await browser.openedPage(pageOfWords);
    await shows(answer, /Found in 1 document/);
    assert.match(await main(answer), /A second boat/);
    assert.equal((await typed(answer)).trim(), said);
    assert.match(await main(answer), /Selected on select\.example/);
    const places = await control.page.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      const [of, beside] = [tabs.find((tab) => tab.url === address), tabs.find((tab) => tab.url?.includes("/pages/lookup/"))];
      return beside && of && [beside.windowId === of.windowId, beside.index - of.index];
    }, url);
    assert.deepEqual(places, [true, 1]);
    assert.deepEqual(await violations(answer), []);
    await answer.close();
  });

  await check("the menu of selected words traces whom they cite, with the lines they stand in", async () => {
    await pressSelectionMenu({ browser, control }, page, { task: "trace", within: "#cited", label: /^Trace the sources in the selected text$/ });
    const answer = await browser.openedPage(pageOfWords);
    await shows(answer, /Reuters/);
    assert.match(await typed(answer), /What nobody had hoped for:\s*\n\s*“The tunnel/);
    assert.deepEqual(await violations(answer), []);
    await answer.close();
  });

  await check("a selection that is gone with the last session is told, and words can be pasted in its place", async () => {
    const answer = await browser.openOwnPage(`${pageOfWords}?selection=of-yesterday`);
    await shows(answer, /The selection is gone/);
    await answer.close();
  });

  await check("on the manage page, by keyboard: a pasted text is traced, and looked up", async () => {
    const room = await browser.openOwnPage("src/pages/manage/index.html#lookup", "textarea");
    await room.bringToFront();
    await tabTo(room, /^textarea/);
    await room.keyboard.type(`${cited}.`);
    await tabTo(room, "Trace its sources");
    await room.keyboard.press("Enter");
    await shows(room, /Reuters/);
    await tabTo(room, /^textarea/, "back");
    await room.keyboard.down("Control");
    await room.keyboard.press("a");
    await room.keyboard.up("Control");
    await room.keyboard.type(said);
    await tabTo(room, "Look up in your index");
    await room.keyboard.press("Enter");
    await shows(room, /Found in 1 document[\s\S]*A second boat/);
    await room.close();
  });
  await page.close();
}
