/** Files of every format and encoding become the same feed, and what is none is told as what it is. */
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Feed } from "../../../src/intake/feeds/feed.ts";
import { readFeed, type FeedReading } from "../../../src/intake/feeds/read-feed.ts";
import { encodeIn, samples } from "./feed-samples.ts";

const now = Date.parse("2024-02-12T12:00:00Z");
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (body: string | Uint8Array, contentType = "application/xml"): Promise<FeedReading> =>
  readFeed({ bytes: typeof body === "string" ? bytesOf(body) : body, contentType, url: "https://post.example/feed" }, now);
const feedOf = async (body: string | Uint8Array, contentType?: string): Promise<Feed> => {
  const reading = await read(body, contentType);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.feed;
};

const text = "No ferry will run before May, the minister told Harbour Post.\n“We wait for the ice,” she said.";

describe("a feed is read the same from", () => {
  test.each(["rss", "atom", "rdf", "json", "sitemap"] as const)("%s", async (kind) => {
    const feed = await feedOf(samples[kind]);
    expect(feed).toMatchObject({ kind, title: "Harbour Post & Mail", cut: false });
    const [ferry, speaker] = feed.items;
    expect(feed.items).toHaveLength(2);
    expect(ferry).toMatchObject({ url: "https://post.example/news/ferry?utm_source=rss", title: "Minister: “No ferry before May”", publishedAt: "2024-02-12T10:05:14+01:00" });
    expect(speaker).toMatchObject({ url: "https://post.example/news/speaker", title: "Council elects speaker" });
    expect(speaker?.publishedAt).toMatch(/^2024-02-11/);
    expect([ferry?.text, speaker?.text]).toEqual(kind === "sitemap" ? ["", ""] : [text, "The council has elected a speaker."]);
    expect(feed.lang ?? ferry?.lang).toMatch(/^en/);
    if (kind !== "sitemap") expect(feed.home).toBe("https://post.example/");
  });

  test("a sitemap index: its parts, the newest first", async () => {
    const feed = await feedOf(`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://post.example/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap><sitemap><loc>/news.xml</loc><lastmod>2024-02-12</lastmod></sitemap></sitemapindex>`);
    expect(feed.parts).toEqual(["https://post.example/news.xml", "https://post.example/old.xml"]);
  });

  test.each([["rss", 45], ["rdf", 30], ["atom", undefined]] as const)("%s with the pace that its publisher asks for", async (kind, minutes) => {
    expect((await feedOf(samples[kind])).everyMinutes).toBe(minutes);
  });
});

describe("an encoding is told by", () => {
  const swiss = (encoding: string): string => `<?xml version="1.0"${encoding}?><rss><channel><title>Zürcher Börse</title><item><link>https://post.example/1</link><title>Größere Pläne für Genf</title></item></channel></rss>`;
  const russian = (encoding: string): string => swiss(encoding).replace("Größere Pläne für Genf", "Совбез о переговорах").replace("Zürcher Börse", "Вести");
  test.each<[how: string, body: Uint8Array, contentType: string, title: string]>([
    ["its XML declaration, ISO-8859-1", encodeIn("iso-8859-1", swiss(' encoding="ISO-8859-1"')), "text/xml", "Größere Pläne für Genf"],
    ["its XML declaration, windows-1251", encodeIn("windows-1251", russian(' encoding="windows-1251"')), "application/rss+xml", "Совбез о переговорах"],
    ["its XML declaration against the server", encodeIn("windows-1251", russian(' encoding="windows-1251"')), "text/xml; charset=ISO-8859-1", "Совбез о переговорах"],
    ["the server alone", encodeIn("windows-1251", russian("")), "text/xml; charset=windows-1251", "Совбез о переговорах"],
    ["nobody, in ISO-8859-1", encodeIn("iso-8859-1", swiss("")), "text/xml", "Größere Pläne für Genf"],
    ["a declaration that is wrong, for the text is UTF-8", bytesOf(russian(' encoding="ISO-8859-1"')), "text/xml; charset=ISO-8859-1", "Совбез о переговорах"],
    ["a byte order mark", bytesOf(`\uFEFF${russian("")}`), "text/xml", "Совбез о переговорах"],
    ["KOI8-R", encodeIn("koi8-r", russian(' encoding="KOI8-R"')), "", "Совбез о переговорах"],
    ["UTF-8 in gzip", gzipSync(russian(' encoding="UTF-8"')), "application/gzip", "Совбез о переговорах"],
    ["windows-1251 in gzip", gzipSync(encodeIn("windows-1251", russian(' encoding="windows-1251"'))), "application/octet-stream", "Совбез о переговорах"],
  ])("%s", async (_, body, contentType, title) => {
    expect((await feedOf(body, contentType)).items.map((item) => item.title)).toEqual([title]);
  });
});

const rss = (item: string): string => `<rss><channel><title>x</title><link>https://post.example/</link><item>${item}</item></channel></rss>`;

describe("what publishers get wrong is read all the same:", () => {
  test.each<[fault: string, body: string, expected: { title?: string; text?: string; url?: string; publishedAt?: string | undefined }]>([
    ["an ampersand that nobody escaped", rss("<link>https://post.example/?a=1&b=2</link><title>Marks & Spencer</title>"), { url: "https://post.example/?a=1&b=2", title: "Marks & Spencer" }],
    ["HTML's own entities", rss("<link>/1</link><title>Caf&eacute; d&rsquo;Europe</title>"), { title: "Café d’Europe" }],
    ["entities escaped twice", rss("<link>/1</link><title>R&amp;amp;D</title><description>&lt;p&gt;It &amp;amp; they&lt;/p&gt;</description>"), { title: "R&D", text: "It & they" }],
    ["markup that nobody escaped", rss("<link>/1</link><title>T</title><description><p>One.</p><p>Two.</p></description>"), { text: "One.\nTwo." }],
    ["capital letters", rss("<LINK>/1</LINK><Title>T</Title><PUBDATE>2024-02-12</PUBDATE>"), { title: "T", publishedAt: "2024-02-12" }],
    ["a prefix of the publisher's own for a namespace", rss('<link>/1</link><title>T</title><body:encoded xmlns:body="http://purl.org/rss/1.0/modules/content/">Whole text.</body:encoded>'), { text: "Whole text." }],
    ["a prefix without a namespace", rss("<link>/1</link><title>T</title><content:encoded>Whole text.</content:encoded>"), { text: "Whole text." }],
    ["control characters", rss("<link>/1</link><title>A\u0001B\u0008C</title>"), { title: "A B C" }],
    ["a date in the future", rss("<link>/1</link><title>T</title><pubDate>Mon, 12 Feb 2034 10:00:00 GMT</pubDate>"), { title: "T", publishedAt: undefined }],
    ["a full text in Yandex's field", rss('<link>/1</link><title>T</title><description>Short.</description><yandex:full-text xmlns:yandex="http://news.yandex.ru">Short, and then long.</yandex:full-text>'), { text: "Short, and then long." }],
    ["an element closed by its parent", rss("<link>/1</link><title>T</title><description>It <b>said.</description>"), { text: "It said." }],
    ["words before the declaration", `\n\n  <?xml version="1.0"?>${rss("<link>/1</link><title>T</title>")}`, { title: "T" }],
    ["Atom without its namespace", `<feed><entry><title>T</title><link href="https://post.example/1"/><content type="html">&lt;p&gt;One.&lt;/p&gt;</content></entry></feed>`, { title: "T", text: "One." }],
    ["XHTML under a prefix", `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><entry><title>T</title><link href="https://post.example/1"/><content type="xhtml"><h:div><h:p>One.</h:p><h:p>Two.</h:p></h:div></content></entry></feed>`, { text: "One.\nTwo." }],
  ])("%s", async (_, body, expected) => {
    const [item] = (await feedOf(body)).items;
    expect(item).toMatchObject(expected);
  });

  test("a file cut off in the middle keeps its whole items and says so", async () => {
    const feed = await feedOf(samples.rss.slice(0, samples.rss.indexOf("The council has")));
    expect(feed.cut).toBe(true);
    expect(feed.items.map(({ url }) => url)).toEqual(["https://post.example/news/ferry?utm_source=rss"]);
  });

  test("items without an address, or with one of another kind, are left out", async () => {
    const item = (link: string): string => `<item><title>T</title><link>${link}</link></item>`;
    const feed = await feedOf(`<rss><channel>${["javascript:alert(1)", "data:text/html,x", "", "mailto:a@b.example", "https://post.example/1"].map(item).join("")}</channel></rss>`);
    expect(feed.items.map(({ url }) => url)).toEqual(["https://post.example/1"]);
  });
});

describe("what is no feed is told as", () => {
  test.each<[reason: string, body: string | Uint8Array]>([
    ["empty", ""],
    ["empty", " \n\t"],
    ["page", "<!DOCTYPE html><html><head><title>Sign in</title></head></html>"],
    ["page", "<html><body>404</body></html>"],
    ["page", '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"></html>'],
    ["outlines", '<opml version="2.0"><body/></opml>'],
    ["foreign", "Service Unavailable"],
    ["foreign", '{"error": 403}'],
    ["foreign", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
    ["foreign", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1)],
    ["foreign", bytesOf("%PDF-1.7")],
    ["foreign", Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3)],
    ["broken", '{"version": "https://jsonfeed.org/version/1.1", "items": ['],
    ["broken", '<?xml version="1.0"?><rss><channel><title>cut'],
  ])("%s: %j", async (reason, body) => {
    expect(await read(body)).toEqual({ ok: false, reason });
  });
});

describe("hostile files end quickly and grow nothing:", () => {
  const laughs = `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? "" : i - 1};`.repeat(10)}">`).join("")}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
  test.each<[attack: string, body: () => string | Uint8Array, check: (reading: FeedReading) => void]>([
    ["a bomb of entities, and one that names a file", () => laughs + rss("<link>/1</link><title>&a11; &file;</title>"), (reading) => expect(reading.ok && reading.feed.items[0]?.title).toBe("&a11; &file;")],
    ["a million open elements", () => `<rss><channel>${"<a>".repeat(1_000_000)}`, (reading) => expect(reading.ok).toBe(false)],
    ["a million open tags inside a text", () => rss(`<link>/1</link><title>T</title><description>${"&lt;b&gt;".repeat(500_000)}</description>`), (reading) => expect(reading.ok).toBe(true)],
    ["a million empty elements", () => `<rss><channel>${"<a/>".repeat(1_000_000)}</channel></rss>`, (reading) => expect(reading.ok).toBe(false)],
    ["a hundred thousand namespaces", () => `<rss ${Array.from({ length: 100_000 }, (_, i) => `xmlns:n${i}="http://purl.org/dc/elements/1.1/"`).join(" ")}><channel/></rss>`, (reading) => expect(reading.ok).toBe(true)],
    ["a name that means something to JavaScript", () => rss('<link>/1</link><__proto__:title xmlns:__proto__="http://purl.org/dc/elements/1.1/">P</__proto__:title><constructor>x</constructor><title __proto__="1">T</title>'), (reading) => expect(reading.ok && reading.feed.items[0]?.title).toBe("T")],
    ["a hundred thousand items", () => `<rss><channel>${"<item><link>https://post.example/1</link></item>".repeat(100_000)}</channel></rss>`, (reading) => expect(reading.ok && reading.feed.items.length).toBe(1_000)],
    ["gzip that unpacks to 200 MB", () => gzipSync(new Uint8Array(200_000_000)), (reading) => expect(reading).toEqual({ ok: false, reason: "foreign" })],
    ["JSON nested a hundred thousand deep", () => `{"version":"https://jsonfeed.org/version/1","items":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, (reading) => expect(reading.ok && reading.feed.items).toEqual([])],
    ["ten megabytes of one unclosed comment", () => `<rss><channel><!--${"-".repeat(10_000_000)}`, (reading) => expect(reading.ok).toBe(false)],
    ["ten megabytes of ampersands", () => rss(`<link>/1</link><title>T</title><description>${"&".repeat(10_000_000)}</description>`), (reading) => expect(reading.ok).toBe(true)],
  ])("%s", { timeout: 20_000 }, async (_, body, check) => {
    const bytes = body();
    const started = performance.now();
    const reading = await read(bytes);
    // Far above what is measured here, far below what a worker is given.
    expect(performance.now() - started).toBeLessThan(6_000);
    check(reading);
  });
});

describe("whatever the bytes, reading", () => {
  const pieces = [...Object.values(samples).flatMap((sample) => sample.split(/(?<=[>}])/)), "<![CDATA[", "]]>", "<!--", "&#x0;", "&#1114112;", "<!DOCTYPE", "\u0000", "\uD800", "xmlns:a='b'", "{", "\"items\":"];
  const soup = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" })), { maxLength: 60 }).map((parts) => parts.join(""));
  test("never throws, gives web addresses only, and the same answer twice", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(soup.map(bytesOf), fc.uint8Array({ maxLength: 400 })), fc.string(), async (bytes, contentType) => {
        const once = await read(bytes, contentType);
        expect(await read(bytes, contentType)).toEqual(once);
        for (const item of once.ok ? once.feed.items : []) {
          expect(item.url).toMatch(/^https?:\/\//);
          expect(Date.parse(item.publishedAt ?? "2024-01-01")).not.toBeNaN();
        }
      }),
      { numRuns: 300 },
    );
  });

  test("survives any cut of any sample", async () => {
    for (const sample of Object.values(samples)) for (let end = 0; end < sample.length; end += 7) await read(sample.slice(0, end));
  });
});
