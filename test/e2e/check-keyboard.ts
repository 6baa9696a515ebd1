/** The whole job without a pointer, and what WCAG 1.4.13 asks of content that hovering shows. */
import assert from "node:assert/strict";
import { until } from "./checks.ts";
import { demoArticle, riaWords } from "./demo.ts";
import { paragraphs, quotes } from "./dynamic-pages.ts";
import { passagesOn, passageWith } from "./page-view.ts";
import type { Suite } from "./suite.ts";
import { tabToFirst } from "./tab-to.ts";

export async function checkKeyboard({ browser, control, server, check }: Suite): Promise<void> {
  const url = "http://keys.example/story";
  server.serve(url, `<!doctype html><html lang="de"><title>Brücke</title><a href="#top">Anfang</a><article><h1>Die Brücke</h1>${paragraphs("bridge")}</article></html>`);
  const page = await browser.openPage(url);
  await until("passages are painted", async () => (await passagesOn(page)).length > 0);
  const tabId = await control.tabId(url);
  /** What the browser does for the keyboard command, whose keys no test can press. */
  const nextSource = () => control.page.evaluate((id) => chrome.tabs.sendMessage(id, { wiretrace: 1, name: "card/next", payload: {} }, { frameId: 0 }), tabId);

  await check("by keyboard alone: to the passage, through its card, and back to where the reader was", async () => {
    await page.bringToFront();
    await page.focus("a");
    await nextSource();
    const card = await until("the card is open", () => control.card(tabId));
    assert.equal(card.focused, true);
    // Every control of the card in turn; the card never keeps the focus for good.
    const seen: string[] = [];
    for (let press = 0; press <= card.controls.length + 1; press++) {
      seen.push((await control.card(tabId))?.focusedName ?? "(page)");
      await page.keyboard.press("Tab");
    }
    for (const { name } of card.controls) assert.ok(seen.includes(name), `${name} is reached: ${seen.join(" | ")}`);
    await nextSource();
    await page.keyboard.press("Escape");
    await until("the card is gone", async () => (await control.card(tabId)) === undefined);
  });

  await check("by keyboard alone in the popup: proof, the search for the original, attaching it, saving, marking and taking back", async () => {
    const popup = await browser.openOwnPage(`src/pages/popup/index.html?tab=${tabId}`, ".trace");
    await popup.bringToFront();
    await tabToFirst(popup, ".item .proof > summary");
    await popup.keyboard.press("Enter");
    await tabToFirst(popup, ".item-actions button");
    await tabToFirst(popup, ".find > summary");
    await popup.keyboard.press("Enter");
    await popup.waitForSelector(".find form");
    await tabToFirst(popup, ".find a");
    await tabToFirst(popup, ".find input[name=url]");
    await popup.keyboard.type("https://www.reuters.com/de/bruecke");
    await tabToFirst(popup, ".find textarea");
    await popup.keyboard.type(`Berlin (Reuters) - ${quotes.bridge}. Die Stadt hat sie ausgeschrieben, und im Mai soll der Zuschlag folgen.`);
    await tabToFirst(popup, ".find button[type=submit]");
    await popup.keyboard.press("Enter");
    // The match is shown at once: its passage has the focus, with the proof open.
    await until("the match is shown", () => popup.evaluate(() => /Same words|Part of the words|Wording differs/.test(document.activeElement?.querySelector(".proof[open] .match-head")?.textContent ?? "")));
    await tabToFirst(popup, ".item-actions button:last-of-type");
    await popup.keyboard.press("Enter");
    // The passage took the focus along; it is at the way back, and not lost.
    await until("the focus is on undo", () => popup.evaluate(() => document.activeElement?.matches(".undo button")));
    await popup.keyboard.press("Enter");
    await until("the passage is back", async () => (await popup.$(".item .proof > summary")) !== null);
    await tabToFirst(popup, ".trace > .folded:last-child > summary");
    await popup.keyboard.press("Enter");
    await popup.waitForSelector(".exports button");
    await tabToFirst(popup, ".exports button");
    await tabToFirst(popup, ".add button");
    await popup.keyboard.press("Enter");
    await until("the page is stored", () => popup.evaluate(() => /The page is in your index|brought up to date/.test(document.querySelector(".add")?.textContent ?? "")));
    await tabToFirst(popup, ".bar button:last-child");
    await popup.close();
  });

  await check("what is reached by keyboard is seen: every stop has an outline and stands in the window", async () => {
    const popup = await browser.openOwnPage(`src/pages/popup/index.html?tab=${tabId}`, ".trace");
    await popup.bringToFront();
    for (let stop = 0; stop < 40; stop++) {
      await popup.keyboard.press("Tab");
      const state = await popup.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { top, bottom } = element.getBoundingClientRect();
        return { name: element.textContent?.slice(0, 40) ?? "", outline: outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0, inside: bottom > 0 && top < innerHeight };
      });
      if (state === undefined) break;
      assert.ok(state.outline && state.inside, JSON.stringify(state));
    }
    await popup.close();
  });
  await page.close();

  await check("WCAG 1.4.13: what hovering shows can be dismissed, entered, and stays", async () => {
    const hovered = "http://hover.example/story";
    server.serve(hovered, demoArticle());
    const page = await browser.openPage(hovered);
    await until("passages are painted", async () => (await passagesOn(page)).length > 0);
    const tab = await control.tabId(hovered);
    await page.bringToFront();
    const { x, y } = await passageWith(page, riaWords);
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y, { steps: 4 });
    // Persistent: as long as the pointer rests on the words.
    const card = await until("the card is open", () => control.card(tab));
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    assert.ok(await control.card(tab), "it stays");
    // Hoverable: the pointer may go into it.
    await page.mouse.move((card.box.left + card.box.right) / 2, (card.box.top + card.box.bottom) / 2, { steps: 12 });
    await new Promise((resolve) => setTimeout(resolve, 800));
    assert.ok(await control.card(tab), "it stays under the pointer");
    // Dismissible: Escape, without moving the pointer; it does not come back by a tremble of the hand.
    await page.mouse.move(x, y, { steps: 12 });
    await page.keyboard.press("Escape");
    await until("the card is gone", async () => (await control.card(tab)) === undefined);
    await page.mouse.move(x + 2, y, { steps: 2 });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    assert.equal(await control.card(tab), undefined, "dismissed is dismissed until the pointer leaves the words");
    await page.mouse.move(2, 2, { steps: 2 });
    await page.mouse.move(x, y, { steps: 4 });
    await until("the card is open again", () => control.card(tab));
    await page.close();
  });
}
