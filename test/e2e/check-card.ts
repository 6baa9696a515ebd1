/** The card beyond hovering: its actions, the keyboard, and what the reader marks as wrong. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { until } from "./checks.ts";
import { demoArticle, demoDocuments, riaWords } from "./demo.ts";
import { passagesOn, passageWith } from "./page-view.ts";
import type { Suite } from "./suite.ts";

export async function checkCard({ browser, control, server, check }: Suite): Promise<void> {
  const url = "http://card.example/story";
  server.serve(url, demoArticle());
  await control.ask("index/add", { documents: demoDocuments() });
  const page = await browser.openPage(url);
  await until("passages are painted", async () => (await passagesOn(page)).length > 0);
  const tabId = await control.tabId(url);
  const traced = async () => {
    const state = await control.ask("trace/last", { tabId });
    if (state.state !== "traced") throw new Error(`the tab is ${state.state}`);
    return state;
  };
  const idOf = async (words: string): Promise<string> => {
    const { trace } = await traced();
    return trace.attributions.find(({ content }) => content.some(([start, end]) => trace.text.slice(start, end).includes(words)))?.id ?? "none";
  };

  // Seen from another page of ours: neither WebDriver nor Chromium's protocol lists every popup and panel.
  const focusInFace = () =>
    control.page.evaluate(() => {
      const faces = chrome.extension.getViews().filter(({ location }) => /\/pages\/(?:popup|sidepanel)\//.test(location.pathname));
      return faces.map(({ document }) => document.activeElement?.id).find((id) => id !== "" && id !== undefined);
    });
  const closeFaces = () =>
    control.page.evaluate(() => {
      for (const view of chrome.extension.getViews()) if (/\/pages\/(?:popup|sidepanel)\//.test(view.location.pathname)) view.close();
    });

  await check("the card tells the match in one line and opens the document at the quote by a text fragment", async () => {
    await control.ask("page/show", { tabId, attribution: await idOf("erörterten ausführlich") });
    const card = await until("the card is open", () => control.card(tabId));
    const line = card.controls.find(({ name }) => /Same words|Wording differs|Part of the words/.test(name));
    assert.ok(line && /2025/.test(line.name), `one line with relation and date: ${card.controls.map(({ name }) => name).join(" | ")}`);
    assert.ok(card.controls.some(({ name }) => name === "Open document"));
    await page.keyboard.press("Escape");
    await until("the card is gone", async () => (await control.card(tabId)) === undefined);
  });

  await check("the card leads to the popup or side panel, at its passage", async () => {
    await page.bringToFront();
    const wanted = await idOf(riaWords);
    await control.ask("page/show", { tabId, attribution: wanted });
    const card = await until("the card is open", () => control.card(tabId));
    const button = card.controls.find(({ name }) => name === "Show all sources");
    assert.ok(button, "the card offers all sources");
    await page.mouse.click(button.x, button.y);
    await until("the passage has the focus in the face that opened", async () => (await focusInFace()) === `passage-${wanted}`, 15_000);
    assert.equal(await control.card(tabId), undefined, "the card made way");
    await closeFaces();
  });

  await check("what is marked as wrong goes from the page, the badge and the popup, and comes back by undo", async () => {
    await page.bringToFront();
    const before = Number(await control.badge(tabId));
    const marks = (await passagesOn(page)).length;
    const popup = await browser.openOwnPage(`src/pages/popup/index.html?tab=${tabId}`, ".trace");
    const passage = `#passage-${await idOf(riaWords)}`;
    await pressIn(popup, `${passage} .proof > summary`);
    await pressIn(popup, `${passage} .item-actions button:last-of-type`);
    await until("the badge counts one less", async () => Number(await control.badge(tabId)) === before - 1);
    await until("the passage left the popup", async () => (await popup.$(passage)) === null);
    await until("its highlight is gone", async () => (await passagesOn(page)).every(({ text }) => !text.includes(riaWords)));
    assert.equal((await control.ask("wrong/list", {})).length, 1);
    await control.page.reload({ waitUntil: [] }).catch(() => undefined);
    await pressIn(popup, ".undo button");
    await until("the badge counts it again", async () => Number(await control.badge(tabId)) === before);
    await until("the highlight is back", async () => (await passagesOn(page)).length === marks);
    assert.deepEqual(await control.ask("wrong/list", {}), []);
    await popup.close();
  });

  await check("what was marked stays hidden when the page is loaded again", async () => {
    await control.ask("wrong/mark", { tabId, attribution: await idOf(riaWords), wrong: true });
    await page.reload({ waitUntil: "load" });
    await until("passages are painted", async () => (await passagesOn(page)).length > 0);
    assert.ok((await passagesOn(page)).every(({ text }) => !text.includes(riaWords)));
    const [mark] = await control.ask("wrong/list", {});
    assert.ok(mark);
    await control.ask("wrong/remove", mark);
    await until("the highlight is back", async () => (await passagesOn(page)).some(({ text }) => text.includes(riaWords)));
  });

  if (browser.name === "chromium") {
    await check("a tap opens the card, a tap beside it closes it", async () => {
      await page.bringToFront();
      const { x, y } = await passageWith(page, riaWords);
      await page.touchscreen.tap(x, y);
      const card = await until("the card is open", () => control.card(tabId));
      await page.touchscreen.tap(card.box.left > 40 ? 10 : card.box.right + 20, Math.max(10, card.box.top - 40));
      await until("the card is gone", async () => (await control.card(tabId)) === undefined);
    });

    await check("neither marks nor card are printed", async () => {
      await page.bringToFront();
      const { x, y } = await passageWith(page, riaWords);
      await page.mouse.move(2, 2);
      await page.mouse.move(x, y, { steps: 4 });
      const shown = await until("the card is open", () => control.card(tabId));
      assert.ok(shown.box.bottom > shown.box.top);
      await page.emulateMediaType("print");
      const printed = await control.card(tabId);
      assert.ok(printed === undefined || printed.box.bottom === printed.box.top, `the card takes no room on paper: ${JSON.stringify(printed?.box)}`);
      const line = await page.evaluate(() => getComputedStyle(document.querySelector("article p") ?? document.body, "::highlight(passage-a)").textDecorationLine);
      assert.equal(line, "none");
      await page.emulateMediaType("screen");
      await page.keyboard.press("Escape");
    });
  }
  await page.close();
}

/** A press as the page itself would make it: the face may stand in a tab behind. */
const pressIn = (page: Page, selector: string): Promise<void> => page.$eval(selector, (element) => (element as HTMLElement).click());
