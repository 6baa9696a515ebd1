/** Files go into the index through the manage page, and an import is undone as a whole. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { gzipped, response } from "../intake/make-archives.ts";
import { article } from "../intake/pages.ts";
import { until } from "./checks.ts";
import type { Suite } from "./suite.ts";

const room = "src/pages/manage/index.html#import";
const story = "The ferries between the two shores are cancelled until Wednesday, the port office said.";

export async function checkImports({ browser, control, check }: Suite): Promise<void> {
  const titles = async (words: string) => (await control.ask("index/search", { words, offset: 0, limit: 50 })).rows.map(({ title }) => title).toSorted();
  const documents = async () => (await control.ask("index/status", {})).documents;

  await check("a table, a web archive and a saved page are imported together, and what is wrong is named", async () => {
    const page = await browser.openOwnPage(room, "input[type=file]");
    const before = await documents();
    const csv = `url,title,text\nhttps://kept.example/1,Kept one,"${story}"\nhttps://kept.example/2,No text,\n`;
    const warc = gzipped(response({ url: "https://archive.example/1", body: article({ title: "Archived one" }) }), response({ url: "https://archive.example/p.png", body: "x", type: "image/png" }));
    await choose(page, [["table.csv", csv], ["crawl.warc.gz", warc], ["page.html", article({ title: "Saved one", head: '<link rel="canonical" href="https://saved.example/1">' })]]);
    const report = await reportOn(page);
    assert.match(report, /Import finished.*3 added.*Passed over, no articles: 1.*Left out: 1/s);
    assert.match(report, /table\.csv, line 3: “text” is missing\./);
    assert.equal(await documents(), before + 3);
    assert.deepEqual(await titles("Archived one"), ["Archived one"]);
    await page.close();
  });

  await check("undoing an import removes what it added and brings back what it replaced, after the page was closed", async () => {
    await control.ask("index/add", { documents: [{ url: "https://undo.example/1", title: "Before", text: story }] });
    const before = await documents();
    const first = await browser.openOwnPage(room, "input[type=file]");
    await choose(first, [["second.csv", `url,title,text\nhttps://undo.example/1,After,"${story}"\nhttps://undo.example/2,New,"Another story of the shore, long enough to be kept."\n`]]);
    await reportOn(first);
    await first.close();
    assert.deepEqual(await titles("undo.example"), ["After", "New"]);
    const page = await browser.openOwnPage(room, "#imports");
    await pressUndo(page, "second.csv");
    await until("the undoing has ended", () => historyHas(page, "second.csv", "undone"));
    assert.deepEqual(await titles("undo.example"), ["Before"]);
    assert.equal(await documents(), before);
    await page.close();
  });

  const many = Array.from({ length: 3_000 }, (_, n) => JSON.stringify({ url: `https://many.example/${n}`, title: `Many ${n}`, text: `Ship ${n} left the harbour at noon with ${n * 7} tons of grain on board.` })).join("\n");

  await check("an import whose worker is killed goes on to its end", async () => {
    const page = await browser.openOwnPage(room, "input[type=file]");
    const before = await documents();
    await choose(page, [["many.jsonl", many]]);
    await until("some were added", async () => (await documents()) > before);
    if (browser.name === "chromium") await browser.killWorker();
    assert.match(await reportOn(page), /3,000 added/);
    assert.equal(await documents(), before + 3_000);
    await pressUndo(page, "many.jsonl");
    await until("the undoing has ended", () => historyHas(page, "many.jsonl", "undone"), 30_000);
    assert.equal(await documents(), before);
    await page.close();
  });

  await check("an import whose page is closed is told as interrupted and can be undone; a cancelled one stops within a second", async () => {
    const before = await documents();
    const first = await browser.openOwnPage(room, "input[type=file]");
    await choose(first, [["closed.jsonl", many.replaceAll("many.example", "closed.example")]]);
    await until("some were added", async () => (await documents()) > before);
    await first.close();
    const page = await browser.openOwnPage(room, "#imports");
    await until("it is told as interrupted", () => historyHas(page, "closed.jsonl", "interrupted"));
    await pressUndo(page, "closed.jsonl");
    await until("the undoing has ended", () => historyHas(page, "closed.jsonl", "undone"), 30_000);
    assert.equal(await documents(), before);
    await choose(page, [["cancelled.jsonl", many.replaceAll("many.example", "cancelled.example")]]);
    await until("some were added", async () => (await documents()) > before);
    await page.evaluate(() => document.querySelector<HTMLButtonElement>(".running button")?.click());
    const pressed = Date.now();
    assert.match(await reportOn(page), /Import cancelled/);
    assert.ok(Date.now() - pressed < 1_500, `${Date.now() - pressed} ms`);
    await pressUndo(page, "cancelled.jsonl");
    await until("the undoing has ended", () => historyHas(page, "cancelled.jsonl", "undone"), 30_000);
    assert.equal(await documents(), before);
    await page.close();
  });
}

/** Puts files into the picker as choosing them does. */
async function choose(page: Page, files: [name: string, content: string | Uint8Array][]): Promise<void> {
  const encoded = files.map(([name, content]) => [name, Buffer.from(content).toString("base64")] as const);
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const [name, content] of given) transfer.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name));
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    if (input === null) throw new Error("no picker");
    input.files = transfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, encoded);
}

async function reportOn(page: Page): Promise<string> {
  return until("the import's report", () => page.evaluate(() => document.querySelector<HTMLElement>(".report")?.innerText), 40_000);
}

async function pressUndo(page: Page, name: string): Promise<void> {
  await until("the import is listed", () => page.evaluate((file) => {
    const entry = [...document.querySelectorAll<HTMLElement>("section:has(#imports) li")].find((item) => item.innerText.includes(file));
    const button = entry?.querySelector("button");
    if (!button || button.disabled) return false;
    button.click();
    return true;
  }, name));
}

function historyHas(page: Page, name: string, state: string): Promise<boolean> {
  return page.evaluate((file, word) => [...document.querySelectorAll<HTMLElement>("section:has(#imports) li")].some((item) => item.innerText.includes(file) && item.innerText.includes(`· ${word}`)), name, state);
}
