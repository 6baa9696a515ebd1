/** Pages that forbid, clear, rebuild and overflow. */
import assert from "node:assert/strict";
import { until } from "./checks.ts";
import { demoArticle, riaWords } from "./demo.ts";
import { passagesOn, passageWith } from "./page-view.ts";
import type { Suite } from "./suite.ts";

const painted = "passages are painted";

export async function checkHostilePages({ browser, control, server, check }: Suite): Promise<void> {
  await check("a page under the strictest content policy is traced and shows its card", async () => {
    const url = "http://strict.example/story";
    const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin";
    server.serve(url, { body: demoArticle(), headers: { "content-security-policy": policy } });
    const page = await browser.openPage(url);
    await until(painted, async () => (await passagesOn(page)).length > 0);
    const { x, y } = await passageWith(page, riaWords);
    await page.mouse.move(x, y, { steps: 4 });
    const tabId = await control.tabId(url);
    const card = await until("the card is open", () => control.card(tabId));
    assert.match(card.text, /RIA Novosti/);
    assert.ok(card.box.right - card.box.left > 200 && card.box.bottom - card.box.top > 80, `the card has its style and size: ${JSON.stringify(card.box)}`);
    await page.close();
  });

  await check("marks that the page's script clears are set again", async () => {
    const url = "http://clear.example/story";
    server.serve(url, demoArticle());
    const page = await browser.openPage(url);
    await until(painted, async () => (await passagesOn(page)).length > 0);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.body.append(document.createElement("p"));
      document.body.lastElementChild?.append("A line that came later.");
    });
    await until(painted, async () => (await passagesOn(page)).length > 0);
    await page.close();
  });

  await check("a page that rebuilds its text under the same words keeps its marks", async () => {
    const url = "http://hydrate.example/story";
    server.serve(url, demoArticle());
    const page = await browser.openPage(url);
    await until(painted, async () => (await passagesOn(page)).length > 0);
    await page.evaluate(() => {
      const main = document.querySelector("main");
      main?.replaceWith(main.cloneNode(true));
    });
    await until("the marks are on the new nodes", async () => (await passagesOn(page)).some(({ text, box }) => text.includes(riaWords) && box.bottom > box.top));
    await page.close();
  });

  await check("another page under the same document: old marks go, the new article is traced", async () => {
    const url = "http://app.example/story/1";
    server.serve(url, demoArticle());
    const page = await browser.openPage(url);
    await until(painted, async () => (await passagesOn(page)).length > 0);
    const tabId = await control.tabId(url);
    await page.evaluate(() => {
      history.pushState(null, "", "/story/2");
      const article = document.querySelector("article");
      article?.replaceChildren(...Array.from({ length: 6 }, () => {
        const paragraph = document.createElement("p");
        paragraph.textContent = "Die Brücke über den Fluss wird im Herbst gesperrt, weil die Lager erneuert werden müssen und das Geländer rostet.";
        return paragraph;
      }));
    });
    await until("the old marks are gone", async () => (await passagesOn(page)).every(({ text }) => !text.includes(riaWords)));
    const state = await until("the new page is traced", async () => {
      const last = await control.ask("trace/last", { tabId });
      return last.state === "traced" && last.trace.page.url.endsWith("/story/2") && last;
    });
    assert.ok(state.trace.text.includes("Brücke"));
    await page.close();
  });

  await check("a page of 10 MB is answered, and no script of ours blocks it for long", async () => {
    const url = "http://long.example/story";
    const paragraph = "<p>Der Hafen meldete am Montag, dass die erste Fähre des Jahres eine Woche später ablegt als in anderen Jahren, weil das Eis noch steht.</p>\n";
    server.serve(url, `<!doctype html><html lang="de"><title>Lang</title><article><h1>Die Fähre</h1>${paragraph.repeat(Math.ceil(10_000_000 / paragraph.length))}</article></html>`);
    const page = await browser.openPage(url);
    const tabId = await control.tabId(url);
    await until("the page's own bootstrap is done", async () => (await control.ask("trace/last", { tabId })).state !== "checking", 30_000);
    const asked = Date.now();
    assert.deepEqual(await control.ask("trace/tab", { tabId }), { state: "unreadable", reason: "too-large" });
    // Generous: the machine may be busy. Reading the whole page and looking for its sources takes several times as long.
    assert.ok(Date.now() - asked < 4_000, `answered after ${Date.now() - asked} ms`);
    await page.close();
  });

  await check("front pages and apps get nothing", async () => {
    const url = "http://front.example/";
    server.serve(url, demoArticle());
    const page = await browser.openPage(url);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    assert.deepEqual(await passagesOn(page), []);
    const tabId = await control.tabId(url);
    assert.deepEqual(await control.ask("trace/last", { tabId }), { state: "unchecked" });
    await page.close();
  });
}
