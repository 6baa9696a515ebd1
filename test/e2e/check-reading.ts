/** Remembering what one reads: off until it is switched on, where it was switched on and nowhere else, never in private windows; and forgetting. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { until } from "./checks.ts";
import { passagesOn } from "./page-view.ts";
import type { Suite } from "./suite.ts";
import { tabTo } from "./tab-to.ts";

const daily = "http://daily.example";
const weekly = "http://weekly.example";
const day = 24 * 3_600_000;
const filler = "<p>The first ferry of the year leaves a week later than usual, as there is still ice on the lake and the piers stay closed until April.</p>".repeat(4);
const story = (said: string): string =>
  `<!doctype html><html lang="en"><head><title>Ferry</title><meta property="og:type" content="article"></head><body><article><h1>The ferry of ${said.split(" ").at(-1) ?? ""}</h1>${filler}<p>“${said}”, the news agency Reuters reported.</p>${filler}</article></body></html>`;

export async function checkReading({ browser, control, server, check }: Suite): Promise<void> {
  const rows = async () => (await control.ask("index/search", { words: "", filter: { way: "read" }, offset: 0, limit: 50 })).rows;
  const remembered = async (): Promise<string[]> => (await rows()).map(({ url }) => url).toSorted();
  /** Opens an article, and answers once it is traced. */
  const read = async (url: string, said = "The ferry will sail again before the feast of Saint Vitus"): Promise<Page> => {
    server.serve(url, story(said));
    const page = await browser.openPage(url);
    await until("the article is traced", async () => (await passagesOn(page)).length > 0);
    return page;
  };
  const openRoom = async (): Promise<Page> => {
    const room = await browser.openOwnPage("src/pages/manage/index.html#sites", "#forget");
    await room.bringToFront();
    return room;
  };
  await control.ask("deletion/delete", { documents: true, parts: [] });

  await check("nothing that is read is remembered until somebody switches it on", async () => {
    const page = await read(`${daily}/unasked`);
    await new Promise((resolve) => setTimeout(resolve, 5_700));
    assert.deepEqual([(await control.ask("sites/rules", {})).remember, await remembered()], [{ all: false, sites: [] }, []]);
    await page.close();
  });

  await check("switched on for a site, by keyboard: the article in front goes into the index after five seconds; one glanced at and one of another site do not", async () => {
    const room = await openRoom();
    await tabTo(room, "Remember articles on a site");
    await room.keyboard.type("daily.example");
    await room.keyboard.press("Enter");
    await until("it is switched on", async () => (await control.ask("sites/rules", {})).remember.sites.includes("daily.example"));
    const others = [room, await read(`${daily}/glance`), await read(`${weekly}/other-site`)];
    const page = await read(`${daily}/one`);
    const began = Date.now();
    assert.deepEqual(await until("it is remembered", async () => (await remembered()).length > 0 && remembered()), [`${daily}/one`]);
    assert.ok(Date.now() - began > 4_000, "not before it was read");
    for (const open of [...others, page]) await open.close();
  });

  await check("switched on everywhere: articles of any site, and none of a private window", async () => {
    await control.ask("sites/remember", { host: null, wanted: true });
    const changed = `${weekly}/changed`;
    // Before the private window: Firefox opens pages in the window that was opened last.
    const page = await read(changed, "The harbour office counted twelve ferries");
    const before = await control.ask("trace/last", { tabId: await control.tabId(changed) });
    assert.equal(before.state, "traced");
    // The version of an earlier visit: what changes within half an hour is one version.
    if (before.state === "traced") await control.ask("index/add", { documents: [{ url: changed, title: "Ferry", text: before.trace.text, lang: "en", publishedAt: null, kept: { way: "read", at: new Date(Date.now() - 2 * 3_600_000).toISOString() } }] });
    const hidden = `${daily}/private`;
    server.serve(hidden, story("The ferry is for sale"));
    const opened = await control.page.evaluate(async (url) => {
      const window = await chrome.windows.create({ url, incognito: true });
      return { windowId: window?.id, tabId: (await chrome.tabs.query({ windowId: window?.id ?? -1 }))[0]?.id };
    }, hidden);
    const { windowId = -1, tabId = -1 } = opened;
    await until("the private page is traced", async () => (await control.ask("trace/last", { tabId })).state === "traced");
    const visible = await control.page.evaluate(async (id) => (await chrome.scripting.executeScript({ target: { tabId: id }, func: () => document.visibilityState }))[0]?.result, tabId);
    assert.equal(visible, "visible", "the private page stands in front of its reader");
    await assert.rejects(control.ask("index/add-page", { tabId }), /private/i);

    server.serve(changed, story("The harbour office counted nineteen ferries"));
    await page.reload();
    await until("the changed page is remembered beside what it was", async () => (await remembered()).filter((url) => url === changed).length === 2, 12_000);
    assert.deepEqual(await remembered(), [`${daily}/one`, changed, changed], "the private page was in front for longer, and is not kept");
    await control.page.evaluate((id) => chrome.windows.remove(id), windowId);

    const popup = await browser.openOwnPage(`src/pages/popup/index.html?tab=${await control.tabId(changed)}`, ".trace");
    const told = await until("the popup tells of the earlier version", () => popup.evaluate(() => document.querySelector(".version")?.closest("details")?.textContent ?? undefined));
    assert.match(told, /1 earlier version in your index differs/);
    assert.match(told, /As you read it on/);
    const drift = await popup.evaluate(() => ["del", "ins"].map((name) => [...document.querySelectorAll(`.version ${name}`)].map((each) => each.textContent?.trim())));
    assert.deepEqual(drift, [["Only in the document: twelve."], ["Only on this page: nineteen."]]);
    await popup.close();
    await page.close();
  });

  await check("forgetting, by keyboard: the last hour, the last day, a site, all; the question says how much goes, and what came another way stays", async () => {
    const long = new Date(Date.now() - 3 * day).toISOString();
    const kept = (url: string, way: "read" | "feed") => ({ url, title: url, text: `A page at ${url} about the harbour.`, lang: "en", publishedAt: null, kept: { way, at: long } });
    await control.ask("index/add", { documents: [kept(`${daily}/long-ago`, "read"), kept(`http://www.weekly.example/long-ago`, "read"), kept(`${weekly}/of-its-feed`, "feed")] });
    const room = await openRoom();
    const forget = async (press: () => Promise<void>, going: string, left: string[]): Promise<void> => {
      await press();
      await until(`the question says ${going}`, () => room.evaluate((words) => document.querySelector("dialog[open]")?.textContent?.includes(words), going));
      await tabTo(room, /^button Forget$/);
      await room.keyboard.press("Enter");
      await until("it is forgotten", async () => (await remembered()).length === left.length);
      assert.deepEqual(await remembered(), left);
      await until("it is told", () => room.evaluate(() => /forgotten/.test(document.querySelector("section:has(#forget) [role=status]")?.textContent ?? "")));
    };
    const button = (name: string, direction?: "back") => async () => {
      await tabTo(room, name, direction);
      await room.keyboard.press("Enter");
    };
    await button("The last hour…")();
    await room.waitForSelector("dialog[open]");
    await room.keyboard.press("Escape");
    await until("the question is closed", async () => (await room.$("dialog[open]")) === null);
    assert.equal((await remembered()).length, 5, "Escape forgets nothing");
    // The focus came back to where the question was asked.
    await forget(() => room.keyboard.press("Enter"), "2 pages go", [`${daily}/long-ago`, `${weekly}/changed`, "http://www.weekly.example/long-ago"].toSorted());
    await forget(button("The last 24 hours…"), "1 page goes", [`${daily}/long-ago`, "http://www.weekly.example/long-ago"]);
    await forget(async () => {
      await tabTo(room, "Those of a site");
      await room.keyboard.type("weekly.example");
      await room.keyboard.press("Enter");
    }, "1 page goes", [`${daily}/long-ago`]);
    await forget(button("All of them…", "back"), "1 page goes", []);
    assert.deepEqual((await control.ask("index/search", { words: "", offset: 0, limit: 9 })).rows.map(({ url }) => url), [`${weekly}/of-its-feed`]);
    await room.close();
  });

  await check("“never on this site” goes before everything: an open page is left, nothing is read or remembered there, and taking it back brings all that back", async () => {
    const url = `${weekly}/left`;
    const page = await read(url);
    const tabId = await control.tabId(url);
    const room = await openRoom();
    await tabTo(room, "Leave out a site");
    await room.keyboard.type("weekly.example");
    await room.keyboard.press("Enter");
    await until("its marks are gone", async () => (await passagesOn(page)).length === 0);
    assert.deepEqual(await control.ask("trace/tab", { tabId }), { state: "never", host: "weekly.example" }, "not even on a click");
    const popup = await browser.openOwnPage(`src/pages/popup/index.html?tab=${tabId}`);
    await until("the popup says so", () => popup.evaluate(() => document.body.textContent?.includes("Wiretrace stays away from weekly.example")));
    await popup.close();
    await page.bringToFront();
    await page.reload();
    // Longer than a trace takes; what is not traced is not remembered either.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    assert.deepEqual([await passagesOn(page), (await control.ask("trace/last", { tabId })).state, await remembered()], [[], "never", []]);
    await room.bringToFront();
    await tabTo(room, "Remove weekly.example", "back");
    await room.keyboard.press("Enter");
    await until("the page is traced again", async () => (await passagesOn(page)).length > 0);
    await room.close();
    await page.close();
  });

  await control.ask("sites/remember", { host: null, wanted: false });
  await control.ask("sites/remember", { host: "daily.example", wanted: false });
}
