/** Pages that change while they are read: highlights follow or go, and the popup is about what is on screen. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { until } from "./checks.ts";
import { demoArticle, riaWords } from "./demo.ts";
import { framedPage, frameContent, infiniteList, layeredPage, liveBlog, quotes, singlePageApp, translatePage, type Story } from "./dynamic-pages.ts";
import { passagesOn, passageWith } from "./page-view.ts";
import type { Suite } from "./suite.ts";

export async function checkDynamicPages({ browser, control, server, check }: Suite): Promise<void> {
  const open = async (url: string, html: string): Promise<{ page: Page; tabId: number }> => {
    server.serve(url, html);
    const page = await browser.openPage(url);
    return { page, tabId: await control.tabId(url) };
  };
  const shows = (page: Page, story: Story) => async () => (await passagesOn(page)).some(({ text, box }) => text.includes(quotes[story]) && box.bottom > box.top);
  const lacks = (page: Page, story: Story) => async () => (await passagesOn(page)).every(({ text }) => !text.includes(quotes[story]));
  const hover = async (page: Page, words: string): Promise<void> => {
    await page.bringToFront();
    const { x, y } = await passageWith(page, words);
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y, { steps: 4 });
  };
  /** What a reader sees who opens the popup now. */
  const popupText = async (tabId: number, expected: RegExp): Promise<string> => {
    const popup = await browser.openOwnPage(`src/pages/popup/index.html?tab=${tabId}`, "main h1");
    try {
      return await until(`the popup says ${String(expected)}`, async () => {
        const text = await popup.evaluate(() => document.body.textContent ?? "");
        return expected.test(text) && text;
      });
    } finally {
      await popup.close();
    }
  };

  await check("a single-page app with history: each story's marks come and go with it, forth and back", async () => {
    const { page, tabId } = await open("http://spa.example/story/bridge", singlePageApp());
    await until("the first story is painted", shows(page, "bridge"));
    await page.click('nav a[href$="harbour"]');
    await until("the second story is painted", shows(page, "harbour"), 15_000);
    await until("the first story's marks are gone", lacks(page, "bridge"));
    assert.ok(!(await popupText(tabId, new RegExp(quotes.harbour))).includes(quotes.bridge), "the popup is about the second story only");
    await page.evaluate(() => setTimeout(() => history.back(), 0));
    await until("the first story is painted again", shows(page, "bridge"), 15_000);
    await until("the second story's marks are gone", lacks(page, "harbour"));
    assert.ok(!(await popupText(tabId, new RegExp(quotes.bridge))).includes(quotes.harbour), "the popup is about the first story only");
    await page.close();
  });

  await check("a popup that stays open follows a single-page app, a live blog and the tab to another page", async () => {
    const { page, tabId } = await open("http://open.example/story/bridge", singlePageApp());
    await until("the first story is painted", shows(page, "bridge"));
    const popup = await browser.openOwnPage(`src/pages/popup/index.html?tab=${tabId}`, "main h1");
    const says = (words: RegExp, not: RegExp) =>
      until(`the open popup says ${String(words)} and not ${String(not)}`, async () => {
        const text = await popup.evaluate(() => document.querySelector("main")?.textContent ?? "");
        return words.test(text) && !not.test(text);
      }, 30_000);
    const [bridge, harbour] = [new RegExp(quotes.bridge), new RegExp(quotes.harbour)];
    await says(bridge, harbour);
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a[href$="harbour"]')?.click());
    await says(harbour, bridge);
    server.serve("http://open.example/blog", liveBlog());
    await page.goto("http://open.example/blog", { waitUntil: "load" });
    await says(new RegExp(`${quotes.harbour}[^]*${quotes.bridge}|${quotes.bridge}[^]*${quotes.harbour}`), /Failed/);
    server.serve("http://next.example/article", demoArticle());
    await page.goto("http://next.example/article", { waitUntil: "load" });
    await says(new RegExp(riaWords), bridge);
    await until("its switches are about the site on screen", async () => (await popup.evaluate(() => document.body.textContent ?? "")).includes("next.example"));
    await popup.close();
    await page.close();
  });

  await check("a live blog: a new entry's citation is painted, the older one stays", async () => {
    const { page, tabId } = await open("http://live.example/blog", liveBlog());
    await until("the entry that came later is painted", shows(page, "harbour"), 20_000);
    assert.ok(await shows(page, "bridge")(), "the first entry's mark stays");
    await popupText(tabId, new RegExp(quotes.harbour));
    await page.close();
  });

  await check("an infinite list: what is added is read under its own address", async () => {
    const { page, tabId } = await open("http://endless.example/list/bridge", infiniteList());
    await until("the first article is painted", shows(page, "bridge"));
    await page.evaluate(() => scrollBy(0, 50));
    await until("an article of the list is painted under the new address", async () => {
      const state = await control.ask("trace/last", { tabId });
      return state.state === "traced" && state.trace.page.url.endsWith("/list/harbour") && (await passagesOn(page)).length > 0;
    }, 20_000);
    const words = (await passagesOn(page)).map(({ text }) => text).join("\n");
    const state = await control.ask("trace/last", { tabId });
    assert.ok(state.state === "traced" && state.trace.attributions.every(({ content }) => content.every(([start, end]) => words.includes(state.trace.text.slice(start, end).slice(1, 30)))), "the marks are those of the trace");
    await page.close();
  });

  await check("a page that clears every highlight again and again: the marks are back when the pointer comes", async () => {
    const { page, tabId } = await open("http://clearing.example/story", demoArticle());
    await until("passages are painted", async () => (await passagesOn(page)).length > 0);
    await page.evaluate(() => {
      CSS.highlights.clear();
    });
    assert.deepEqual(await passagesOn(page), []);
    await page.bringToFront();
    await page.mouse.move(20, 20, { steps: 2 });
    await until("passages are painted", async () => (await passagesOn(page)).length > 0);
    await hover(page, riaWords);
    await until("the card is open", () => control.card(tabId));
    await page.close();
  });

  await check("a page at war over the z-index does not cover, hide or move the card", async () => {
    const { page, tabId } = await open("http://layers.example/story", layeredPage());
    await until("passages are painted", shows(page, "bridge"));
    await hover(page, quotes.bridge);
    const card = await until("the card is open", () => control.card(tabId));
    assert.equal(card.onTop, true, `the card is on top: ${JSON.stringify(card.box)}`);
    assert.ok(card.box.bottom - card.box.top > 80, "the card has its size");
    await page.close();
  });

  await check("a page in Arabic: marks, a card inside the window, a popup about it", async () => {
    const html = readFileSync(path.resolve(import.meta.dirname, "../fixtures/pages/mirror-arabic/source.html"), "utf8");
    const { page, tabId } = await open("http://arabic.example/news/1", html);
    const [first] = await until("passages are painted", async () => {
      const found = await passagesOn(page);
      return found.length > 0 && found;
    });
    assert.ok(first && /[\u0600-\u06ff]/.test(first.text));
    await hover(page, first.text.slice(0, 12));
    const card = await until("the card is open", () => control.card(tabId));
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    assert.ok(card.box.left >= 0 && card.box.right <= width && card.box.top >= 0 && card.box.bottom <= height, JSON.stringify(card.box));
    await popupText(tabId, /[\u0600-\u06ff]{4}/);
    await page.close();
  });

  await check("frames around an article are no part of it", async () => {
    server.serve("http://frames.example/frame", frameContent());
    const { page, tabId } = await open("http://frames.example/story", framedPage());
    await until("passages are painted", shows(page, "bridge"));
    const text = await popupText(tabId, new RegExp(quotes.bridge));
    assert.ok(!text.includes(quotes.harbour) && !text.includes(quotes.tunnel));
    await page.close();
  });

  await check("a page that is edited: the mark moves with the words, and goes with them", async () => {
    const { page, tabId } = await open("http://edited.example/story", singlePageApp().replace('"/story/bridge"', '"/x"').replace('location.pathname.split("/").pop()', '"bridge"'));
    await until("passages are painted", shows(page, "bridge"));
    await page.evaluate((words) => {
      const quote = [...document.querySelectorAll("article p")].find(({ textContent }) => textContent?.includes(words));
      quote?.before(Object.assign(document.createElement("p"), { textContent: "Nachtrag der Redaktion: Der Fährplan wurde am Nachmittag berichtigt." }));
      if (quote?.firstChild) quote.firstChild.textContent = "Der Absatz wurde zurückgezogen.";
    }, quotes.bridge);
    await until("the mark of the words that went is gone", lacks(page, "bridge"), 15_000);
    await until("the trace knows the page as it stands", async () => {
      const state = await control.ask("trace/last", { tabId });
      return state.state === "traced" && state.trace.text.includes("Nachtrag") && !state.trace.text.includes(quotes.bridge);
    });
    await page.close();
  });

  await check("a page from the back-forward cache has its marks and its number", async () => {
    const { page, tabId } = await open("http://cache.example/story", demoArticle());
    await until("passages are painted", async () => (await passagesOn(page)).length > 0);
    server.serve("http://cache.example/next", "<!doctype html><title>Next</title><h1>Next</h1>");
    await page.goto("http://cache.example/next");
    await page.evaluate(() => setTimeout(() => history.back(), 0));
    await until("passages are painted", async () => (await passagesOn(page)).some(({ text, box }) => text.includes(riaWords) && box.bottom > box.top), 15_000);
    await until("a number on the icon", async () => /^\d+$/.test(await control.badge(tabId)));
    await page.close();
  });

  await check("a page that the browser translates is read anew in its new language", async () => {
    const { page, tabId } = await open("http://translated.example/story", singlePageApp().replace('location.pathname.split("/").pop()', '"bridge"'));
    await until("passages are painted", shows(page, "bridge"));
    await page.evaluate(translatePage);
    await until("the old words' marks are gone", lacks(page, "bridge"), 15_000);
    const state = await until("the page is traced in English", async () => {
      const last = await control.ask("trace/last", { tabId });
      return last.state === "traced" && last.trace.page.lang === "en" && last;
    }, 20_000);
    assert.ok(state.trace.attributions.some(({ path: [source] }) => source?.id === "reuters"), "Reuters is found by the English pack");
    await until("the English words are painted", async () => (await passagesOn(page)).some(({ text }) => text.includes("The bridge will be closed")));
    await page.close();
  });

  await check("a traced page does not shift", async () => {
    const url = "http://still.example/story";
    server.serve(url, demoArticle());
    const page = await browser.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value))).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(url, { waitUntil: "load" });
    const places = () => page.evaluate(() => [...document.querySelectorAll("body *")].map((element) => Object.values(element.getBoundingClientRect().toJSON() as Record<string, number>).join(" ")).join("\n"));
    const before = await places();
    await until("passages are painted", async () => (await passagesOn(page)).length > 0);
    const top = await page.evaluate(() => scrollY);
    await hover(page, riaWords);
    await until("the card is open", async () => control.card(await control.tabId(url)));
    await page.evaluate((y) => scrollTo(0, y), top);
    assert.equal(await places(), before, "every element stands where it stood");
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    assert.deepEqual(shifts, []);
    await page.close();
  });
}
