import fc from "fast-check";
import { expect, test } from "vitest";
import { readOpml } from "../../../src/intake/feeds/read-opml.ts";
import { writeOpml } from "../../../src/intake/feeds/write-opml.ts";

const read = (text: string) => readOpml(new TextEncoder().encode(text));

test("folders are flattened, addresses come once, what cannot be followed is counted", async () => {
  const file = `<?xml version="1.0"?><opml version="1.1"><head><title>Mine</title></head><body>
    <outline text="News"><outline text="Harbour &amp; Post" type="rss" xmlUrl="https://post.example/feed" htmlUrl="https://post.example/" language="en"/>
      <outline text="deep"><OUTLINE title="Council" xmlURL="feed:https://council.example/atom"/></outline></outline>
    <outline text="again" xmlUrl="https://post.example/feed"/>
    <outline text="old" xmlUrl="feed://old.example/rss"/>
    <outline text="script" xmlUrl="javascript:alert(1)"/><outline text="file" xmlUrl="file:///etc/passwd"/><outline text="none" xmlUrl=""/>
    <outline text="a folder without feeds"/></body></opml>`;
  expect(await read(file)).toEqual({
    ok: true,
    outlines: [
      { url: "https://post.example/feed", title: "Harbour & Post", lang: "en" },
      { url: "https://council.example/atom", title: "Council", lang: undefined },
      { url: "http://old.example/rss", title: "old", lang: undefined },
    ],
    skipped: 3,
  });
});

test.each(["", "<html></html>", "<rss/>", "not XML", '{"opml": 1}'])("%j is no list of feeds", async (text) => {
  expect(await read(text)).toEqual({ ok: false });
});

test("what is written is read back, whatever the titles hold", async () => {
  const outline = fc.record({ url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href), title: fc.string({ unit: "binary" }), lang: fc.constantFrom(undefined, "de", "zh-Hant") });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(outline, { selector: ({ url }) => url, maxLength: 20 }), async (outlines) => {
      const back = await read(writeOpml(outlines, "Wiretrace <feeds>", new Date(0)));
      expect(back.ok && back.outlines.map(({ url, lang }) => ({ url, lang }))).toEqual(outlines.map(({ url, lang }) => ({ url, lang })));
    }),
  );
});
