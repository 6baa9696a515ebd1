import { deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gzipped, response, warcRecord, zip } from "./make-archives.ts";
import { article, firstParagraph } from "./pages.ts";
import { joined, outline } from "./read-records.ts";

const info = warcRecord("warcinfo", "software: test\r\n");
const page = (n: number) => response({ url: `https://a.example/${n}`, body: article({ title: `Story ${n}` }) });
const picture = response({ url: "https://a.example/p.png", body: new Uint8Array(500), type: "image/png" });
const read = (bytes: Uint8Array, chunk = 65_536) => outline(bytes, { name: "crawl", chunk });

describe("web archives", () => {
  test.each([
    ["plain", joined(info, page(1), picture, page(2))],
    ["each record packed", gzipped(info, page(1), picture, page(2))],
    ["packed as a whole", new Uint8Array(gzipSync(joined(info, page(1), picture, page(2))))],
  ])("give the pages of their answers (%s) and pass over the rest", async (_, bytes) => {
    for (const chunk of [17, 1_000, 65_536]) {
      const { documents, problems, passed } = await read(bytes, chunk);
      expect(documents.map(({ url, title, lang }) => [url, title, lang])).toEqual([["https://a.example/1", "Story 1", "en"], ["https://a.example/2", "Story 2", "en"]]);
      expect(documents[0]?.text).toContain(firstParagraph);
      expect({ problems, passed }).toEqual({ problems: [], passed: 2 });
    }
  });

  test.each([
    ["not found", response({ url: "https://a.example/1", body: article(), status: "404 Not Found" })],
    ["a redirect", response({ url: "https://a.example/1", body: article(), status: "301 Moved" })],
    ["JSON", response({ url: "https://a.example/1", body: "{}", type: "application/json" })],
    ["a request", warcRecord("request", "GET / HTTP/1.1\r\n\r\n", { uri: "https://a.example/", type: "application/http; msgtype=request" })],
    ["a revisit", warcRecord("revisit", "", { uri: "https://a.example/", type: "application/http; msgtype=response" })],
    ["DNS", warcRecord("response", "a.example 1", { uri: "dns:a.example", type: "text/dns" })],
  ])("pass over %s", async (_, record) => {
    expect(await read(record)).toEqual({ documents: [], problems: [], passed: 1 });
  });

  const chunked = (body: string) => joined(...(body.match(/[^]{1,100}/g) ?? []).map((part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`), "0\r\n\r\n");
  test.each([
    ["gzip", { body: gzipSync(article()), headers: ["Content-Encoding: gzip"] }],
    ["deflate", { body: deflateSync(article()), headers: ["Content-Encoding: deflate"] }],
    ["chunks", { body: chunked(article()), headers: ["Transfer-Encoding: chunked"] }],
    ["a header that says gzip over a body unpacked by the crawler", { body: article(), headers: ["Content-Encoding: gzip"] }],
    ["a header that says chunked over a body joined by the crawler", { body: article(), headers: ["Transfer-Encoding: chunked"] }],
    ["XHTML", { body: article(), type: "application/xhtml+xml" }],
  ])("read an answer sent with %s", async (_, answer) => {
    expect((await read(response({ url: "https://a.example/1", ...answer }))).documents).toMatchObject([{ text: expect.stringContaining(firstParagraph) }]);
  });

  test("an answer is read in the encoding that its header names", async () => {
    const text = "В порту города после шторма снова тихо, сообщила администрация порта в понедельник утром. Паромы пока уходят из соседнего города, автобусы возят пассажиров бесплатно.";
    const cp1251 = Uint8Array.from(Array.from(article({ lang: "ru", text: [text] }), (sign) => ((sign.codePointAt(0) ?? 0) > 0x400 ? (sign.codePointAt(0) ?? 0) - 0x350 : (sign.codePointAt(0) ?? 0))));
    expect((await read(response({ url: "https://a.example/1", body: cp1251, type: "text/html; charset=windows-1251" }))).documents).toMatchObject([{ text: expect.stringContaining("В порту города") }]);
  });

  test("pages stored as resources and texts that were made of pages are documents", async () => {
    const { documents } = await read(joined(warcRecord("resource", article(), { uri: "https://a.example/1", type: "text/html" }), warcRecord("conversion", `A title\n${firstParagraph}`, { uri: "https://a.example/2", type: "text/plain" })));
    expect(documents).toMatchObject([{ url: "https://a.example/1" }, { url: "https://a.example/2", title: "A title" }]);
  });

  test.each([
    ["cut inside a record", joined(page(1), page(2)).subarray(0, page(1).length + 400), ["2: cut-off"], 1],
    ["cut inside a picture nobody wants", joined(page(1), picture).subarray(0, page(1).length + 500), ["2: cut-off"], 1],
    ["cut inside a packed record", gzipped(page(1), page(2)).subarray(0, gzipped(page(1)).length + 200), ["1: cut-off"], 1],
    ["damaged in a packed record", flipped(gzipped(page(1), page(2), page(3)), gzipped(page(1)).length + 100), ["1: damaged"], 1],
    ["with a length that is too small", joined(warcRecord("response", "HTTP/1.1 404\r\n\r\nabcdef", { uri: "https://a.example/", type: "application/http", length: 10 }), page(2)), ["2: bad-record"], 1],
    ["with a record without length", joined("WARC/1.0\r\nWARC-Type: response\r\n\r\n", page(2)), ["1: bad-record"], 1],
    ["with a header that does not end", joined(`WARC/1.0\r\n${"X-Long: x\r\n".repeat(20_000)}\r\n`, page(2)), ["1: bad-record", "2: bad-record"], 1],
    ["cut inside a header", joined(page(1), "WARC/1.0\r\nWARC-Type: response\r\n"), ["2: cut-off"], 1],
    ["that turns into something else", joined(page(1), "garbage ".repeat(1_000)), ["2: bad-record"], 1],
    ["with a page of 40 MB", joined(response({ url: "https://a.example/1", body: `<p>${"x ".repeat(20_000_000)}` }), page(2)), ["1: too-large 16"], 1],
    ["with an answer packed by a way that is not read", joined(response({ url: "https://a.example/1", body: Uint8Array.of(0x8b, 1, 2, 3), headers: ["Content-Encoding: br"] }), page(2)), ["1: compressed-otherwise br"], 1],
    ["with an answer that is a bomb", joined(response({ url: "https://a.example/1", body: gzipSync(Buffer.alloc(100_000_000, "<p>")), headers: ["Content-Encoding: gzip"] }), page(2)), ["1: too-large 16"], 1],
  ])("%s keep what stands before and name the record", async (_, bytes, problems, documents) => {
    const found = await read(bytes);
    expect(found.problems).toEqual(problems);
    expect(found.documents).toHaveLength(documents);
  });

  test("any damage is told or harmless: reading ends and never throws", async () => {
    const good = joined(info, page(1), picture, page(2));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: good.length - 1 }), fc.uint8Array({ minLength: 1, maxLength: 6 }), fc.boolean(), async (at, noise, packed) => {
        const bytes = Uint8Array.from(packed ? gzipped(good) : good);
        bytes.set(noise.subarray(0, Math.max(0, bytes.length - (at % bytes.length))), at % bytes.length);
        const found = await read(bytes);
        expect(found.documents.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 40 },
    );
  });
});

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 255;
  return copy;
}

describe("archives of files", () => {
  test("of a WACZ file the web archives are read and its other parts are not", async () => {
    const bytes = zip({ "datapackage.json": "{}", "pages/pages.jsonl": '{"format":"json-pages-1.0"}\n', "archive/one.warc.gz": gzipped(info, page(1)), "archive/two.warc": page(2) });
    expect(await read(bytes)).toMatchObject({ documents: [{ title: "Story 1" }, { title: "Story 2" }], problems: [], passed: 1 });
  });

  test("of another zip every file that can be imported is read", async () => {
    const bytes = zip({ "a/one.html": article({ title: "One" }), "a/p.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47), "two.jsonl": `{"url":"https://a.example/2","text":"${firstParagraph}"}\n`, "__MACOSX/x": "x", "notes.txt": "only words" });
    expect(await read(bytes, 50)).toMatchObject({ documents: [{ title: "One", url: "file:///a/one.html" }, { url: "https://a.example/2" }], problems: ["4: unknown-format text"], passed: 1 });
  });

  test.each([
    ["encrypted", zip({ "a.html": article() }, { flags: 1 }), ["1: encrypted"]],
    ["cut", zip({ "a.html": article() }).subarray(0, 300), ["cut-off"]],
    ["empty", zip({}), ["empty-archive"]],
    ["an office document", zip({ "[Content_Types].xml": "<x/>", "word/document.xml": "<w/>" }), ["unknown-format office"]],
    ["archives in archives in archives", zip({ "a.zip": zip({ "b.zip": zip({ "c.html": article() }) }) }), ["1: unknown-format other-archive"]],
    ["a bomb", zip({ "a.jsonl": Buffer.alloc(100_000_000, "x") }), [expect.stringMatching(/: unpacks-too-far 67$/)]],
    ["damaged inside", flipped(zip({ "a.html": article() }), 60), [expect.stringMatching(/^1: (?:damaged|cut-off|unknown-format)/)]],
  ])("say why nothing came of one that is %s", async (_, bytes, problems) => {
    const found = await read(bytes);
    expect(found.documents).toEqual([]);
    expect(found.problems.slice(-1)).toEqual(problems);
  });
});
