/** Following feeds: every format becomes documents, politely and asked for only; a page that cites one is matched with it. */
import assert from "node:assert/strict";
import { until } from "./checks.ts";
import { articleUrl, feedPages, feedUrl, words } from "./feed-pages.ts";
import type { AskedRequest } from "./fixture-server.ts";
import { allowWithoutPrompt } from "./grant-sites.ts";
import type { Suite } from "./suite.ts";

type Name = keyof typeof words;
const names = Object.keys(words) as Name[];
const broken = { server: "http://server.broken.example/feed", page: "http://page.broken.example/feed", silent: "http://silent.broken.example/feed" };

export async function checkFeeds({ browser, control, server, check }: Suite): Promise<void> {
  const began = server.log.length;
  const asked = (): AskedRequest[] => server.log.slice(began).filter(({ url }) => /\/\/[\w.]+\.(?:feeds|broken|secret)\.example/.test(url));
  const feedOf = async (id: string) => (await control.ask("feeds/list", {})).feeds.find((feed) => feed.id === id);
  const hasDocument = async (text: string): Promise<boolean> => (await control.ask("index/search", { words: text, offset: 0, limit: 5 })).total > 0;
  /** As time does it: the feed is due, the worker sleeps, the alarm rings. */
  const ringWhileAsleep = async (id: string): Promise<void> => {
    await control.page.evaluate(async (key) => {
      const stored = await chrome.storage.local.get<Record<string, object>>(key);
      await chrome.storage.local.set({ [key]: { ...stored[key], nextAt: Date.now() - 1_000 } });
    }, `feed:${id}`);
    await browser.killWorker();
    await control.page.evaluate(() => chrome.alarms.create("feeds", { when: Date.now() + 1_000 }));
  };

  for (const name of names) server.serve(feedUrl(name), feedPages[name]);
  let edition = 1;
  server.serve(feedUrl("rss"), ({ headers }) => (headers["if-none-match"] === `"${edition}"` ? { body: "", status: 304 } : { ...feedPages.rss, headers: { etag: `"${edition}"` } }));
  server.serve(broken.server, { body: "no", status: 500 });
  server.serve(broken.page, "<!doctype html><title>Sign in</title>");
  server.serve(broken.silent, () => undefined);

  await check("feeds of every format and encoding become documents; broken ones among them stop none", async () => {
    await control.ask("feeds/follow", { feeds: [broken.silent, broken.server, ...names.map(feedUrl), broken.page].map((url) => ({ url, title: "" })) });
    for (const name of names) await until(`${name} is in the index`, () => hasDocument(words[name]), 20_000);
    const { rows } = await control.ask("index/search", { words: words.cyrillic, offset: 0, limit: 1 });
    assert.deepEqual(rows.map(({ url, lang, publishedAt }) => [url, lang, publishedAt]), [[articleUrl("cyrillic"), "ru", "2025-03-03T10:05:14+01:00"]]);
    assert.equal((await feedOf(broken.server))?.failure?.code, "server");
    await until("the page is told as one", async () => (await feedOf(broken.page))?.failure?.code === "page");
    assert.deepEqual((await control.ask("feeds/list", {})).feeds.filter(({ title }) => title !== "").map(({ title }) => title), names.map((name) => `Feed ${name}`).map((title) => title));
  });

  await check("a server that never answers is given up", async () => {
    await until("the time is over", async () => (await feedOf(broken.silent))?.failure?.code === "too-slow", 30_000);
  });

  await check("the alarm wakes a sleeping worker, which asks with the server's ETag and is told that nothing changed", async () => {
    await until("the feed was read", async () => (await feedOf(feedUrl("rss")))?.etag === '"1"');
    await ringWhileAsleep(feedUrl("rss"));
    const conditional = await until("a conditional request", async () => asked().find(({ url, headers }) => url === feedUrl("rss") && headers["if-none-match"] !== undefined), 20_000);
    assert.equal(conditional.headers["if-none-match"], '"1"');
    const feed = await until("it is counted", async () => {
      const now = await feedOf(feedUrl("rss"));
      return now?.counts.unmodified === 1 && now;
    });
    assert.equal(feed.counts.polls, 2);
    assert.equal(feed.counts.added, 1);
    assert.equal(asked().filter(({ url }) => url === feedUrl("atom")).length, 1, "feeds whose time has not come are left alone");
  });

  await check("a new edition brings its new item", async () => {
    edition = 2;
    const fresh = "Mussels from the inner bay may be sold again after the tests of last week";
    server.serve(feedUrl("rss"), { ...feedPages.rss, body: String(feedPages.rss.body).replace("<item>", `<item><title>rss: 2</title><link>http://rss.feeds.example/articles/2</link><description>${fresh}</description></item><item>`), headers: { etag: '"2"' } });
    await ringWhileAsleep(feedUrl("rss"));
    await until("the item is in the index", () => hasDocument(fresh), 20_000);
    assert.equal((await feedOf(feedUrl("rss")))?.counts.added, 2);
  });

  await check("a page that cites an item is matched with it", async () => {
    const url = "http://news.example/story/harbour-pilots";
    server.serve(url, `<!doctype html><html lang="en"><title>Pilots</title><article><h1>Pilots agree on rota</h1><p>“${words.atom}”, the harbour office said.</p>${"<p>The new rota begins in May. It replaces one that had been in force since the harbour was built, and that nobody had liked.</p>".repeat(6)}</article></html>`);
    const page = await browser.openPage(url);
    const tabId = await control.tabId(url);
    const state = await until("the page is traced", async () => {
      const now = await control.ask("trace/tab", { tabId });
      return now.state === "traced" && now;
    });
    const matches = state.trace.attributions.flatMap(({ matches }) => matches.map(({ document }) => document));
    assert.ok(matches.includes(articleUrl("atom")), `matched with ${matches.join(", ") || "nothing"}`);
    await page.close();
  });

  await check("nothing was asked for but the feeds that were chosen", async () => {
    const chosen = new Set([...names.map(feedUrl), ...Object.values(broken)]);
    assert.deepEqual([...new Set(asked().map(({ url }) => url))].filter((url) => !chosen.has(url)), []);
    for (const { headers } of asked()) assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
  });

  await check("a feed whose site is not permitted is not asked, and says so", async () => {
    const secret = "https://feed.secret.example/news";
    await control.ask("feeds/follow", { feeds: [{ url: secret, title: "" }] });
    await until("it says so", async () => (await feedOf(secret))?.failure?.code === "no-access");
    assert.deepEqual(asked().filter(({ url }) => url.includes("secret")), []);
    await control.ask("feeds/unfollow", { ids: [secret] });
  });

  await check("full texts come from the article's page, where they were asked for", async () => {
    const whole = "The barge with the crane will be met by three tugs at the outer buoy, and the quay stays closed for two days";
    server.serve(articleUrl("json"), `<!doctype html><html lang="en"><title>Crane</title><nav>Home News Weather</nav><article><h1>Crane arrives</h1><p>${words.json}.</p><p>${whole}, said the head of the quay.</p>${"<p>The first crane was built in the year in which the quay was opened, and it has stood there since. It will be kept.</p>".repeat(6)}</article></html>`);
    server.serve(feedUrl("json"), { ...feedPages.json, body: String(feedPages.json.body).replace("json: 1", "json: 1, with a crane") });
    await control.ask("feeds/full-texts", { id: feedUrl("json"), on: true });
    await control.ask("feeds/refresh", { ids: [feedUrl("json")] });
    await until("the whole text is in the index", () => hasDocument(whole));
    const feed = await feedOf(feedUrl("json"));
    assert.deepEqual([feed?.counts.articles, feed?.waiting], [1, 0]);
  });

  await check("an address leads to the feeds that its page names", async () => {
    const url = "http://front.feeds.example/";
    server.serve(url, '<!doctype html><title>Front</title><link rel="alternate" type="application/rss+xml" title="All news" href="/all.xml"><link rel="alternate" hreflang="de" href="/de">');
    assert.deepEqual(await control.ask("feeds/discover", { url }), { found: [{ url: "http://front.feeds.example/all.xml", title: "All news", kind: null, items: null }] });
    assert.deepEqual(await control.ask("feeds/discover", { url: feedUrl("atom") }), { found: [{ url: feedUrl("atom"), title: "Feed atom", kind: "atom", items: 1 }] });
    assert.deepEqual(await control.ask("feeds/discover", { url: broken.server }), { failure: { code: "server", status: 500 } });
  });

  await check("the manage page: an address is looked up and followed, its feed paused, given up and brought back", async () => {
    await allowWithoutPrompt(browser, "https://front.feeds.example/*");
    const page = await browser.openOwnPage("src/pages/manage/index.html#feeds", "#feed-address");
    const press = async (label: string): Promise<void> => {
      await page.bringToFront();
      await (await page.waitForSelector(`::-p-aria([name="${label}"][role="button"])`, { timeout: 8_000 }))?.click();
    };
    const named = "http://front.feeds.example/all.xml";
    server.serve(named, { ...feedPages.rdf, body: String(feedPages.rdf.body).replace("Feed rdf", "Front news") });
    await page.type("#feed-address ~ form input", "http://front.feeds.example/");
    await press("Look for feeds");
    await press("Follow: All news");
    await until("it was read", async () => (await feedOf(named))?.readAt);
    assert.equal((await feedOf(named))?.title, "All news");
    await press("Pause: All news");
    await until("it is paused", async () => (await feedOf(named))?.paused);
    await press("Stop following: All news");
    await until("it is given up", async () => (await feedOf(named)) === undefined);
    await press("Undo");
    await until("it is back as it was", async () => (await feedOf(named))?.paused);
    const listed = await page.evaluate(() => document.querySelector("#feed-list ~ ul")?.children.length);
    assert.ok((listed ?? 0) > 0, "the list of public feeds is there");
    await page.close();
  });

  await check("what is not followed any more is not asked; its documents stay", async () => {
    const before = asked().length;
    const ids = (await control.ask("feeds/list", {})).feeds.map(({ id }) => id);
    await control.ask("feeds/unfollow", { ids });
    assert.deepEqual(await control.ask("feeds/list", {}), { feeds: [] });
    await control.ask("feeds/refresh", { ids });
    await control.ask("feeds/refresh", { ids: [] });
    assert.equal(await control.page.evaluate(async () => (await chrome.alarms.get("feeds")) === undefined), true, "no alarm is left");
    assert.deepEqual(asked().slice(before).map(({ url }) => url), []);
    assert.ok(await hasDocument(words.rss));
  });
}
