/** What a reader decides about sites: remembering and forgetting, staying away; selected words; the language of the interface. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { violations } from "./check-accessibility.ts";
import { until } from "./checks.ts";
import { passagesOn } from "./page-view.ts";
import type { Suite } from "./suite.ts";

const daily = "http://daily.example/story/lighthouse";
const weekly = "http://weekly.example/story/mill";
const shy = "http://shy.example/story/bridge";
const lamp = "The lamp of the old lighthouse will burn again from the first night of October";
const wheel = "The wheel of the water mill at Upper Ford has turned for the first time since the flood";
const arch = "The third arch of the long bridge is closed to carts until the frost is over";

const article = (quote: string, more = ""): string =>
  `<!doctype html><html lang="en"><title>Report</title><article><h1>A report from the coast</h1><p>“${quote},” port director Anna Keller told Reuters.</p>${more}${"<p>Nobody in the village had expected that, and the council has not yet said who is going to pay for all of the work.</p>".repeat(6)}</article></html>`;
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function checkReading({ browser, control, server, check }: Suite): Promise<void> {
  const remembered = async (site: string | null = null): Promise<number> => (await control.ask("reading/count", { hours: null, site })).pages;
  const holds = async (words: string): Promise<boolean> => (await control.ask("index/search", { words, offset: 0, limit: 5 })).total > 0;
  /** Opens the page in front and waits until it is traced. */
  const read = async (url: string): Promise<Page> => {
    const page = await browser.openPage(url);
    await page.bringToFront();
    await until("passages are painted", async () => (await passagesOn(page)).length > 0, 15_000);
    return page;
  };
  const wordsOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? "");
  const press = async (page: Page, label: string): Promise<void> => {
    await page.bringToFront();
    await (await page.waitForSelector(`::-p-aria([name="${label}"][role="button"])`, { timeout: 10_000 }))?.click();
  };

  server.serve(daily, article(lamp));
  server.serve(weekly, article(wheel));
  server.serve(shy, article(arch));

  await check("nothing that is read is remembered unasked", async () => {
    const page = await read(daily);
    await wait(6_500);
    assert.equal(await remembered(), 0);
    assert.equal(await holds(lamp), false);
    await page.close();
  });

  await check("on a chosen site a page is remembered after it stood in front for some seconds, not after a glance", async () => {
    for (const host of ["daily.example", "weekly.example"]) await control.ask("sites/remember", { host, wanted: true });
    const glance = await read(weekly);
    await glance.close();
    const page = await read(daily);
    await until("it is remembered", async () => (await remembered()) > 0, 15_000);
    assert.equal(await remembered("daily.example"), 1);
    assert.equal(await remembered("weekly.example"), 0);
    assert.ok(await holds(lamp));
    await page.close();
  });

  await check("a page that was changed shows what it said when it was read", async () => {
    server.serve(daily, article(lamp.replace("October", "November")));
    const page = await read(daily);
    const tabId = await control.tabId(daily);
    const { versions } = await control.ask("page/versions", { tabId });
    assert.deepEqual(versions.map(({ kept, changes }) => [kept?.way, changes.length]), [["read", 1]]);
    const popup = await browser.openOwnPage(`src/pages/popup/index.html?tab=${tabId}`, ".trace");
    await until("the popup tells the earlier version", async () => /As you read it on[\s\S]*1 passage changed since[\s\S]*October/.test(await wordsOf(popup)));
    assert.deepEqual(await violations(popup), []);
    await popup.close();
    await page.close();
  });

  await check("remembered pages are forgotten by site and by hour after a question; what came another way stays", async () => {
    await control.ask("index/add", { documents: [{ url: "http://weekly.example/added", title: "Added", text: `${arch}. That is what the board of the bridge wrote.`, lang: "en" }] });
    const other = await read(weekly);
    await until("the second site's page is remembered", async () => (await remembered("weekly.example")) === 1, 15_000);
    await other.close();
    const page = await browser.openOwnPage("src/pages/manage/index.html#sites", "#forget");
    await page.bringToFront();
    await (await page.waitForSelector('[aria-labelledby="forget"] input'))?.type("weekly.example");
    await page.keyboard.press("Enter");
    await until("it asks first", async () => /1 page goes/.test(await page.$eval("dialog", (dialog) => dialog.textContent ?? "")));
    assert.equal(await remembered("weekly.example"), 1);
    assert.deepEqual(await violations(page), []);
    await press(page, "Forget");
    await until("the site's page is gone", async () => (await remembered("weekly.example")) === 0);
    assert.ok((await remembered("daily.example")) > 0, "other sites' pages stay");
    await press(page, "The last hour…");
    await until("it asks again", () => page.$("dialog"));
    await press(page, "Forget");
    await until("all are gone", async () => (await remembered()) === 0);
    assert.equal(await holds(lamp), false);
    assert.ok(await holds(arch), "a document that was added stays");
    for (const host of ["daily.example", "weekly.example"]) await control.ask("sites/remember", { host, wanted: false });
    await page.close();
  });

  await check("on a site that is left out nothing is read, not even when asked; allowed again, it is", async () => {
    const page = await read(shy);
    const tabId = await control.tabId(shy);
    await control.ask("sites/never", { host: "shy.example", wanted: true });
    await until("its highlights go", async () => (await passagesOn(page)).length === 0);
    await page.reload();
    assert.equal((await control.ask("trace/tab", { tabId })).state, "never");
    assert.deepEqual(await passagesOn(page), []);
    const popup = await browser.openOwnPage(`src/pages/popup/index.html?tab=${tabId}`, "main");
    await until("the popup says so", async () => (await wordsOf(popup)).includes("Wiretrace stays away from shy.example"));
    assert.deepEqual(await violations(popup), []);
    await press(popup, "Allow again on shy.example");
    await until("the rule is gone", async () => (await control.ask("sites/rules", {})).never.length === 0);
    await page.bringToFront();
    await until("it is read again", async () => (await passagesOn(page)).length > 0, 15_000);
    await popup.close();
    await page.close();
  });

  await check("selected words are looked up and traced on a page of their own, and both menu entries stand", async () => {
    const open = async (task: "look-up" | "trace", text: string): Promise<Page> => {
      // As the menu's click leaves them: browsers' own menus are out of a test's reach.
      const id = `${task}-test`;
      await control.page.evaluate((key, kept) => chrome.storage.session.set({ [key]: kept }), `selection:${id}`, { task, text, url: shy, tooLong: false, at: Date.now() });
      return browser.openOwnPage(`src/pages/lookup/index.html?selection=${id}`, "textarea");
    };
    await control.page.evaluate(async () => {
      for (const id of ["look-up", "trace"]) await chrome.contextMenus.update(id, { enabled: true });
    });
    const found = await open("look-up", arch);
    await until("the document is found", async () => /Found in 1 document/.test(await wordsOf(found)), 15_000);
    assert.match(await wordsOf(found), /Selected on shy\.example/);
    assert.deepEqual(await violations(found), []);
    await found.close();
    const traced = await open("trace", `“${wheel},” mayor Ann Reed told Reuters.`);
    await until("the trace is shown", async () => /Reuters/.test(await traced.$$eval("main h2, main li", (nodes) => nodes.map(({ textContent }) => textContent).join(" "))), 15_000);
    assert.deepEqual(await violations(traced), []);
    await traced.close();
    const gone = await browser.openOwnPage("src/pages/lookup/index.html?selection=none", '[role="alert"]');
    assert.match(await wordsOf(gone), /The selection is gone/);
    await gone.close();
  });

  await check("another language of the interface is spoken at once, by every face, from the right where it is written so", async () => {
    const room = await browser.openOwnPage("src/pages/manage/index.html#language", '[aria-labelledby="language"] select');
    const lookup = await browser.openOwnPage("src/pages/lookup/index.html", "h1");
    const heading = (): Promise<string> => lookup.$eval("h1", ({ textContent }) => textContent ?? "");
    const english = await heading();
    await room.bringToFront();
    await room.select('[aria-labelledby="language"] select', "ar");
    await until("an open page speaks it", async () => (await heading()) !== english);
    assert.deepEqual(await lookup.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ["ar", "rtl"]);
    await until("the page with the choice too", async () => (await room.evaluate(() => document.documentElement.lang)) === "ar");
    assert.deepEqual(await violations(room), []);
    await room.select('[aria-labelledby="language"] select', "");
    await until("the browser's language is back", async () => (await heading()) === english);
    await room.close();
    await lookup.close();
  });

  await control.ask("index/remove", { urls: ["http://weekly.example/added"] });
}
