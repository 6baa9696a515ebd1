/** The main job: a page is traced, its passages open cards, the index answers, and a dead worker changes nothing. */
import assert from "node:assert/strict";
import { until } from "./checks.ts";
import { demoArticle, demoDocuments, riaWords } from "./demo.ts";
import { highlightNames } from "../../src/content/highlights.ts";
import { passagesOn, passageWith } from "./page-view.ts";
import type { Suite } from "./suite.ts";

const address = "http://news.example/story/ulan-bator";

export async function checkTracing({ browser, control, server, check }: Suite): Promise<void> {
  server.serve(address, demoArticle());
  await control.ask("index/add", { documents: demoDocuments() });
  const page = await browser.openPage(address);
  let tabId = -1;

  await check("an article on a granted site is traced without a click", async () => {
    const passages = await until("passages are painted", async () => {
      const found = await passagesOn(page);
      return found.length > 0 && found;
    });
    assert.ok(passages.some(({ text }) => text.includes(riaWords)), "the RIA quotation is painted");
    tabId = await control.tabId(address);
    const line = await page.evaluate((name) => getComputedStyle(document.querySelector("article p") ?? document.body, `::highlight(${name})`).textDecorationLine, highlightNames.passage);
    assert.equal(line, "underline", "the marks have a style");
  });

  await check("the badge counts the sure citations", async () => {
    const badge = await until("a number on the icon", async () => /^\d+$/.exec(await control.badge(tabId))?.[0]);
    const state = await control.ask("trace/last", { tabId });
    assert.equal(state.state, "traced");
    const sure = state.state === "traced" ? state.trace.attributions.filter(({ confidence }) => confidence >= 0.8).length : -1;
    assert.equal(badge, String(sure));
  });

  await check("the index answers: the quotation in the Russian dispatch, and an uncredited twin of the page", async () => {
    const state = await control.ask("trace/last", { tabId });
    assert.equal(state.state, "traced");
    if (state.state !== "traced") return;
    const { attributions, text, reuse, chain } = state.trace;
    const ria = attributions.find(({ content }) => content.some(([start, end]) => text.slice(start, end).includes(riaWords)));
    const dispatch = ria?.matches.find(({ document }) => document.startsWith("https://ria.ru/"));
    assert.equal(dispatch?.relation, "translated", "the Russian dispatch is among the matches");
    assert.match(dispatch.excerpt ?? "", /[А-я]{5}/, "its sentence is shown");
    assert.ok(dispatch.reasons.length > 0, "the reasons are listed");
    assert.ok(reuse.length > 0 && chain.edges.some(({ uncredited }) => uncredited), "reused passages without a credit are found");
  });

  await check("the document itself is not changed", async () => {
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const plain = await (await browser.browser.newPage()).evaluate((source) => new DOMParser().parseFromString(source, "text/html").documentElement.outerHTML, demoArticle());
    assert.ok(html === plain, "the page's own DOM differs from its source");
  });

  await check("hovering the RIA quotation opens the card: RIA Novosti, Security Council of Russia", async () => {
    await page.bringToFront();
    const { x, y, box } = await passageWith(page, riaWords);
    await page.mouse.move(5, 5);
    await page.mouse.move(x, y, { steps: 4 });
    const card = await until("the card is open", () => control.card(tabId));
    assert.match(card.text, /RIA Novosti/);
    assert.match(card.text, /Security Council of (?:the )?Russia/);
    const covers = card.box.left < box.right && card.box.right > box.left && card.box.top < box.bottom && card.box.bottom > box.top;
    assert.equal(covers, false, `the card ${JSON.stringify(card.box)} covers the words ${JSON.stringify(box)}`);
  });

  await check("the pointer may enter the card; leaving it closes it", async () => {
    const open = await control.card(tabId);
    assert.ok(open, "the card is open");
    const inside = { x: (open.box.left + open.box.right) / 2, y: (open.box.top + open.box.bottom) / 2 };
    await page.mouse.move(inside.x, inside.y, { steps: 12 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.ok(await control.card(tabId), "the card stays while the pointer is in it");
    await page.mouse.move(2, 2, { steps: 3 });
    await until("the card is gone", async () => (await control.card(tabId)) === undefined);
  });

  await check("the keyboard way: the card takes the focus, Escape closes it and gives the focus back", async () => {
    await page.bringToFront();
    await page.evaluate(() => document.querySelector<HTMLElement>("nav a")?.focus());
    const state = await control.ask("trace/last", { tabId });
    const ria = state.state === "traced" ? state.trace.attributions.find(({ content }) => content.some(([start, end]) => state.trace.text.slice(start, end).includes(riaWords))) : undefined;
    assert.ok(ria, "the trace holds the quotation");
    assert.deepEqual(await control.ask("page/show", { tabId, attribution: ria.id }), { shown: true });
    const card = await until("the card is open", () => control.card(tabId));
    assert.equal(card.focused, true, "the focus is in the card");
    await page.keyboard.press("Escape");
    await until("the card is gone", async () => (await control.card(tabId)) === undefined);
    await until("the focus is back", () => page.evaluate(() => document.activeElement?.textContent === "Startseite"));
  });

  await check("the popup lists the sources and adds the page to the index", async () => {
    const before = (await control.ask("index/status", {})).documents;
    const popup = await browser.openOwnPage(`src/pages/popup/index.html?tab=${tabId}`, ".trace");
    assert.match(await popup.evaluate(() => document.body.textContent ?? ""), /RIA Novosti/);
    await popup.click(".add button");
    await until("the page is stored", async () => (await control.ask("index/status", {})).documents === before + 1);
    await popup.close();
  });

  await check("a killed worker changes nothing: trace, documents and card are still there", async () => {
    const documents = (await control.ask("index/status", {})).documents;
    await browser.killWorker();
    const state = await control.ask("trace/last", { tabId });
    assert.equal(state.state, "traced");
    assert.equal((await control.ask("index/status", {})).documents, documents);
    await browser.killWorker();
    await page.bringToFront();
    const { x, y } = await passageWith(page, riaWords);
    await page.mouse.move(x, y, { steps: 4 });
    assert.match((await until("the card is open", () => control.card(tabId))).text, /RIA Novosti/);
    await page.keyboard.press("Escape");
  });

  await check("going back to a traced page brings its trace back", async () => {
    server.serve("http://news.example/elsewhere", "<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>");
    await page.goto("http://news.example/elsewhere");
    assert.notEqual((await control.ask("trace/last", { tabId })).state, "traced", "another page is not the traced one");
    // By the page itself: WebDriver waits for a load that a page from the cache does not have.
    await page.evaluate(() => setTimeout(() => history.back(), 0));
    await until("traced again", async () => (await control.ask("trace/last", { tabId })).state === "traced");
    await until("a number on the icon", async () => /^\d+$/.test(await control.badge(tabId)));
  });
  await page.close();
}
