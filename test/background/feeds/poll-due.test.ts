/** Feeds are followed as promised: politely, without loss, one broken feed stopping no other, whenever the worker dies. */
import { describe, expect, test } from "vitest";
import { pollDue } from "../../../src/background/feeds/poll-due.ts";
import { Refusal } from "../../../src/messages/failure.ts";
import type { FeedFault } from "../../../src/messages/feeds.ts";
import { Died, followed, rssOf, startWorld, type Served, type TestWorld } from "./feed-test-world.ts";

const url = "https://post.example/feed";
const minute = 60_000;

async function follow(world: TestWorld, ...feeds: Parameters<typeof followed>[]): Promise<void> {
  await world.records.follow(feeds.map((feed) => followed(...feed)));
}
const feedOf = async (world: TestWorld, id = url) => {
  const feed = await world.records.read(id);
  if (feed === undefined) throw new Error(`${id} is not followed`);
  return feed;
};
const indexed = (world: TestWorld): string[] => [...world.disk.index.keys()].map((address) => address.split("/").at(-1) ?? "").toSorted();

describe("a followed feed", () => {
  test("is read, its items become documents that name it", async () => {
    const world = startWorld();
    world.web.set(url, { body: rssOf(["one", "two"]), etag: '"1"' });
    await follow(world, [url, { source: "post" }]);
    expect(await pollDue(world)).toEqual([]);
    expect(world.disk.index.get("https://post.example/one")).toEqual({
      url: "https://post.example/one",
      title: "Title of one",
      text: "Title of one\nThe words of one in this feed.",
      lang: "en",
      publisher: "post",
      kept: { way: "feed", of: url, at: "2024-02-12T12:00:00.000Z" },
    });
    expect(await feedOf(world)).toMatchObject({ title: "Post", kind: "rss", etag: '"1"', attempts: 0, failure: null, articleHosts: ["post.example"], counts: { polls: 1, added: 2, failed: 0 } });
  });

  test("gives a title of a megabyte as a title: a backup takes no longer one, and the words are in the text", async () => {
    const world = startWorld();
    const long = "word ".repeat(200_000).trim();
    world.web.set(url, { body: rssOf(["one"]).replace("Title of one", long) });
    await follow(world, [url]);
    await pollDue(world);
    const document = world.disk.index.get("https://post.example/one");
    expect(document?.title).toHaveLength(1_000);
    expect(document?.text.startsWith(long)).toBe(true);
  });

  test("is not asked again before its time, and then with what the server gave", async () => {
    const world = startWorld();
    world.web.set(url, { body: rssOf(["one"]), etag: '"1"' });
    await follow(world, [url]);
    await pollDue(world);
    world.clock.now += 20 * minute;
    await pollDue(world);
    expect(world.asked).toHaveLength(1);
    world.clock.now += 20 * minute;
    await pollDue(world);
    expect(world.asked.at(-1)).toMatchObject({ etag: '"1"' });
    expect(await feedOf(world)).toMatchObject({ quiet: 1, counts: { polls: 2, unmodified: 1, added: 1 } });
  });

  test("brings only what is new; words that changed replace; what a person removed stays removed", async () => {
    const world = startWorld();
    world.web.set(url, { body: rssOf(["one", "two"]) });
    await follow(world, [url]);
    await pollDue(world);
    world.disk.index.delete("https://post.example/one");
    world.web.set(url, { body: rssOf(["one", "two", "three"]).replace("words of two", "better words of two") });
    world.clock.now += 60 * minute;
    await pollDue(world);
    expect(indexed(world)).toEqual(["three", "two"]);
    expect((await feedOf(world)).counts).toMatchObject({ added: 3, replaced: 1 });
  });

  test("that is paused, or not followed any more, is not asked; undo brings it back as it was", async () => {
    const world = startWorld();
    world.web.set(url, { body: rssOf(["one"]), etag: '"1"' });
    await follow(world, [url]);
    await pollDue(world);
    await world.records.change(url, (feed) => ({ ...feed, paused: true }));
    world.clock.now += 600 * minute;
    await pollDue(world);
    await world.records.unfollow([url]);
    await pollDue(world);
    expect(world.asked).toHaveLength(1);
    expect(await world.records.read(url)).toBeUndefined();
    await world.records.restore([url]);
    expect(await feedOf(world)).toMatchObject({ paused: true, etag: '"1"', counts: { added: 1 } });
    expect((await world.records.memory(url)).seen).toHaveLength(1);
  });

  test("that is unfollowed while it is read stays unfollowed", async () => {
    const world = startWorld();
    world.web.set(url, { body: rssOf(["one"]) });
    await follow(world, [url]);
    const fetch = world.fetch;
    world.fetch = async (...args) => {
      await world.records.unfollow([url]);
      return fetch(...args);
    };
    expect(await pollDue(world)).toEqual([]);
    expect(await world.records.all()).toEqual([]);
  });

  test("that is paused while it waits for its host's turn is not asked", async () => {
    const world = startWorld();
    for (const name of ["a", "b"]) world.web.set(`https://post.example/${name}.xml`, { body: rssOf([name]) });
    await follow(world, ["https://post.example/a.xml"], ["https://post.example/b.xml"]);
    const fetch = world.fetch;
    world.fetch = async (...args) => {
      await world.records.change("https://post.example/b.xml", (feed) => ({ ...feed, paused: true }));
      return fetch(...args);
    };
    await pollDue(world);
    expect(world.asked.map((asked) => asked.url)).toEqual(["https://post.example/a.xml"]);
  });

  test("followed twice, by its id or its address, is one", async () => {
    const world = startWorld();
    await follow(world, [url, { id: "post-all" }]);
    expect(await world.records.follow([followed(url), followed("https://b.example/"), followed("https://b.example/")])).toMatchObject([{ id: "https://b.example/" }]);
    expect((await world.records.all()).map(({ id }) => id)).toEqual(["post-all", "https://b.example/"]);
  });

  test("that was swept away after unfollowing begins anew", async () => {
    const world = startWorld();
    world.web.set(url, { body: rssOf(["one"]) });
    await follow(world, [url]);
    await pollDue(world);
    await world.records.unfollow([url]);
    await world.records.sweep();
    expect(Object.keys(world.disk.storage)).toEqual(["feeds"]);
    await world.records.restore([url]);
    expect(await world.records.all()).toEqual([]);
  });

  test("of a sitemap index is read through its newest sitemaps", async () => {
    const world = startWorld();
    const part = (name: string, day: string): string => `<sitemap><loc>https://post.example/${name}.xml</loc><lastmod>${day}</lastmod></sitemap>`;
    world.web.set(url, { body: `<sitemapindex>${part("a", "2024-02-01")}${part("b", "2024-02-02")}${part("c", "2024-02-12")}${part("d", "2024-02-11")}${part("e", "2023-01-01")}</sitemapindex>`, etag: '"1"' });
    world.web.set("https://post.example/c.xml", { body: `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://post.example/one</loc><news:news><news:title>Council elects speaker</news:title></news:news></url></urlset>` });
    await follow(world, [url]);
    await pollDue(world);
    expect(world.asked.map((asked) => asked.url)).toEqual([url, "https://post.example/c.xml", "https://post.example/d.xml", "https://post.example/b.xml"]);
    expect(world.disk.index.get("https://post.example/one")?.text).toBe("Council elects speaker");
    expect((await feedOf(world)).etag).toBeNull();
  });

  test("whose file ended too early keeps its whole items and is asked for in full again", async () => {
    const world = startWorld();
    const body = rssOf(["one", "two"]);
    world.web.set(url, { body: body.slice(0, body.indexOf("two in this")), etag: '"1"' });
    await follow(world, [url]);
    await pollDue(world);
    expect(indexed(world)).toEqual(["one"]);
    expect((await feedOf(world)).etag).toBeNull();
  });
});

describe("what goes wrong is told by its code, and the next feed is read all the same:", () => {
  const status = (code: FeedFault, number?: number): Served => ({ failed: { state: "failed", code, status: number } });
  test.each<[code: FeedFault, served: Served]>([
    ["server", status("server", 500)],
    ["busy", status("busy", 503)],
    ["gone", status("gone", 410)],
    ["too-slow", status("too-slow")],
    ["too-large", status("too-large")],
    ["redirected", status("redirected")],
    ["unreachable", status("unreachable")],
    ["page", { body: "<!doctype html><title>Sign in</title>" }],
    ["empty", { body: "" }],
    ["foreign", { body: "moved, sorry" }],
    ["broken", { body: "<?xml version='1.0'?><rss><channel>" }],
  ])("%s", async (code, served) => {
    const world = startWorld();
    world.web.set(url, served);
    world.web.set("https://other.example/feed", { body: rssOf(["two"], "other.example") });
    await follow(world, [url, { etag: '"old"' }], ["https://other.example/feed"]);
    expect(await pollDue(world)).toEqual([]);
    expect(indexed(world)).toEqual(["two"]);
    expect(await feedOf(world)).toMatchObject({ failure: { code }, attempts: 1, etag: '"old"', readAt: null, counts: { failed: 1 } });
    world.web.set(url, { body: rssOf(["one"]) });
    world.clock.now += 48 * 60 * minute;
    await pollDue(world);
    expect(await feedOf(world)).toMatchObject({ failure: null, attempts: 0 });
    expect(indexed(world)).toEqual(["one", "two"]);
  });

  test("no access: nothing is asked", async () => {
    const world = startWorld();
    world.denied.add("post.example");
    await follow(world, [url]);
    await pollDue(world);
    expect(world.asked).toEqual([]);
    expect(await feedOf(world)).toMatchObject({ failure: { code: "no-access" } });
  });

  test("access taken away during the request", async () => {
    const world = startWorld();
    await follow(world, [url]);
    world.fetch = async () => {
      world.denied.add("post.example");
      return { state: "failed", code: "unreachable" };
    };
    await pollDue(world);
    expect(await feedOf(world)).toMatchObject({ failure: { code: "no-access" } });
  });

  test.each([["full", new Refusal("full")], ["unsaved", new Refusal("busy")]] as const)("the index is %s: nothing counts as seen, and all of it comes when there is room", async (code, error) => {
    const world = startWorld();
    world.web.set(url, { body: rssOf(["one", "two"]), etag: '"1"' });
    await follow(world, [url]);
    world.refusal.error = error;
    await pollDue(world);
    expect(await feedOf(world)).toMatchObject({ failure: { code }, etag: null, counts: { added: 0 } });
    world.refusal.error = undefined;
    world.clock.now += 60 * minute;
    await pollDue(world);
    expect(indexed(world)).toEqual(["one", "two"]);
  });
});

test("forty feeds of one host are asked one after the other, two seconds apart", async () => {
  const world = startWorld();
  const urls = Array.from({ length: 40 }, (_, index) => `https://post.example/${index}.xml`);
  for (const address of urls) world.web.set(address, { body: rssOf([`item${address.length}`]) });
  await follow(world, ...urls.map((address): [string] => [address]));
  await pollDue(world);
  expect(world.asked).toHaveLength(40);
  const times = world.asked.map(({ at }) => at);
  for (const [index, at] of times.entries()) if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(2_000);
});

test("a pass reads the list of feeds a few times, however many there are, and finds one that is followed meanwhile", async () => {
  const world = startWorld();
  const urls = Array.from({ length: 60 }, (_, n) => `https://post${n}.example/feed`);
  for (const [n, address] of urls.entries()) world.web.set(address, { body: rssOf([`one${n}`]) });
  const late = "https://late.example/feed";
  world.web.set(late, { body: rssOf(["late"]) });
  await follow(world, ...urls.map((address): Parameters<typeof followed> => [address]));
  let reads = 0;
  const { all } = world.records;
  const records = { ...world.records, all: () => {
    reads++;
    return all();
  } };
  const fetch: TestWorld["fetch"] = async (...asked) => {
    if (world.asked.length === 0) await follow(world, [late]);
    return world.fetch(...asked);
  };
  expect(await pollDue({ ...world, records, fetch })).toEqual([]);
  expect(world.asked).toHaveLength(61);
  expect(reads).toBeLessThan(8);
});

test("a pass ends after its time; the next one goes on where it stopped", async () => {
  const world = startWorld();
  const urls = Array.from({ length: 30 }, (_, index) => `https://h${index}.example/feed`);
  for (const address of urls) world.web.set(address, { body: rssOf(["x"], new URL(address).host) });
  await follow(world, ...urls.map((address): [string] => [address]));
  const fetch = world.fetch;
  world.fetch = (...args) => {
    world.clock.now += 15_000;
    return fetch(...args);
  };
  await pollDue(world);
  const first = world.asked.length;
  expect(first).toBeLessThan(30);
  await pollDue(world);
  expect(new Set(world.asked.map((asked) => asked.url)).size).toBe(world.asked.length);
  await pollDue(world);
  expect(world.asked).toHaveLength(30);
});

describe("full texts", () => {
  const article = (text: string) => ({ title: "Page", text, publishedAt: "2024-02-10" });
  const page: Served = { body: "<html><body>page</body></html>" };

  test("are fetched where the person asked for them, patiently; elsewhere the summary stays", async () => {
    const world = startWorld();
    world.web.set(url, { body: rssOf(["one", "two"]).replace("https://post.example/two", "https://other.example/two") });
    for (const address of ["https://post.example/one", "https://other.example/two"]) {
      world.web.set(address, page);
      world.articles.set(address, article("The whole article, much longer than what the feed says of it."));
    }
    world.denied.add("other.example");
    await follow(world, [url, { fullTexts: true }]);
    await pollDue(world);
    expect(world.disk.index.get("https://post.example/one")).toMatchObject({ title: "Title of one", text: expect.stringContaining("whole article"), publishedAt: "2024-02-10" });
    expect(world.disk.index.get("https://other.example/two")?.text).toContain("The words of two");
    expect(world.asked.map((asked) => asked.url)).toEqual([url, "https://post.example/one"]);
    expect((world.asked[1]?.at ?? 0) - (world.asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(3_000);
    expect(await feedOf(world)).toMatchObject({ waiting: 0, counts: { added: 2, articles: 1 } });
  });

  test("that tell less than the summary, or cannot be had, leave the summary", async () => {
    const world = startWorld();
    world.web.set(url, { body: rssOf(["one", "two"]) });
    world.web.set("https://post.example/one", page);
    world.articles.set("https://post.example/one", article("Accept cookies"));
    await follow(world, [url, { fullTexts: true }]);
    await pollDue(world);
    expect([...world.disk.index.values()].map(({ text }) => text)).toEqual([expect.stringContaining("The words of one"), expect.stringContaining("The words of two")]);
  });

  test("are not fetched where nobody asked", async () => {
    const world = startWorld();
    world.web.set(url, { body: rssOf(["one"]) });
    await follow(world, [url]);
    await pollDue(world);
    expect(world.asked).toHaveLength(1);
  });

  test("wait while the index is full, without being fetched again and again", async () => {
    const world = startWorld();
    world.web.set(url, { body: rssOf(["one"]) });
    world.web.set("https://post.example/one", page);
    await follow(world, [url, { fullTexts: true }]);
    world.refusal.error = new Refusal("full");
    for (let pass = 0; pass < 5; pass++) await pollDue(world);
    expect(world.asked).toHaveLength(2);
    expect(await feedOf(world)).toMatchObject({ failure: { code: "full" }, waiting: 1 });
    world.refusal.error = undefined;
    world.clock.now += 120 * minute;
    await pollDue(world);
    expect(indexed(world)).toEqual(["one"]);
  });

  test("of a page that kills the worker are given up after two tries", async () => {
    let world = startWorld();
    world.web.set(url, { body: rssOf(["one"]) });
    world.web.set("https://post.example/one", page);
    await follow(world, [url, { fullTexts: true }]);
    for (let life = 0; life < 5; life++) {
      const { plug } = world;
      world.readArticle = async () => {
        plug.left = 0;
        throw new Died();
      };
      await pollDue(world).catch(() => undefined);
      world = startWorld(world);
      world.clock.now += minute;
    }
    expect(world.asked.filter((asked) => asked.url.endsWith("/one"))).toHaveLength(2);
    expect(indexed(world)).toEqual(["one"]);
  });
});

test("wherever the worker dies, everything is in the index once in the end, and nobody was asked too often", async () => {
  const others = ["https://other.example/feed", "https://third.example/feed"];
  for (let steps = 1; steps < 400; steps++) {
    let world = startWorld();
    world.web.set(url, { body: rssOf(Array.from({ length: 60 }, (_, index) => `item${index}`)), etag: '"1"' });
    for (const address of others) world.web.set(address, { body: rssOf(["x"], new URL(address).host), etag: '"2"' });
    for (const name of ["item1", "item2"]) {
      world.web.set(`https://full.example/${name}`, { body: "<html></html>" });
      world.articles.set(`https://full.example/${name}`, { title: "", text: "A whole article that is longer than its summary in the feed.", publishedAt: null });
    }
    world.web.set("https://full.example/feed", { body: rssOf(["item1", "item2"], "full.example") });
    await follow(world, [url], ...others.map((address): [string] => [address]), ["https://full.example/feed", { fullTexts: true }]);
    const { articles } = world;
    world.plug.left = steps;
    await pollDue(world).catch(() => undefined);
    const died = world.plug.left <= 0;
    for (let life = 0; life < 3; life++) {
      world = startWorld(world);
      for (const [address, article] of articles) world.articles.set(address, article);
      world.clock.now += 6 * minute;
      await pollDue(world);
    }
    expect(world.disk.index.size, `died after ${steps} steps`).toBe(64);
    for (const feed of await world.records.all()) expect(feed).toMatchObject({ failure: null, attempts: 0, waiting: 0 });
    for (const address of [url, ...others]) expect(world.asked.filter((asked) => asked.url === address).length).toBeLessThanOrEqual(2);
    if (!died) return;
  }
  throw new Error("The pass never lived to its end: let it die later.");
}, 60_000);
