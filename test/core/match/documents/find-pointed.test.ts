import { describe, expect, test } from "vitest";
import { findPointed } from "../../../../src/core/match/documents/find-pointed.ts";
import { openLibrary } from "../../../../src/core/match/library.ts";
import { matchAttributions } from "../../../../src/core/match/match-page.ts";
import type { Attribution, SourceDocument } from "../../../../src/core/model.ts";
import { createMemoryReader } from "../memory-reader.ts";

const original: SourceDocument = {
  url: "https://herald.example/chuyen-den-cang-286239.html",
  title: "Chuyến tàu đến cảng",
  text: "Chuyến tàu chở lúa mì đã đến cảng vào thứ Ba. Thuyền trưởng nói gió rất nhẹ.",
  lang: "vi",
  publisher: "herald.example",
};
const twin: SourceDocument = { ...original, url: "https://herald.example/der-zug-im-hafen-286240.html", title: "Der Zug", text: "Der Zug kam am Dienstag an, ohne dass jemand wartete.", lang: "de" };
const reader = createMemoryReader([original, twin]);

const attribution = (fields: Partial<Attribution>): Attribution => ({
  id: "a1",
  kind: "republication",
  content: [],
  quoted: [],
  cue: null,
  evidence: [0, 0],
  path: [{ class: "site", id: null, name: "herald.example", host: "herald.example", span: null }],
  stance: "asserts",
  links: [],
  stated: "explicit",
  rule: "test",
  confidence: 1,
  ...fields,
});
const link = (href: string): Pick<Attribution, "links"> => ({ links: [{ href, span: [0, 6] }] });

describe("addresses that an attribution gives", () => {
  test.each<[what: string, text: string, fields: Partial<Attribution>, urls: string[]]>([
    ["its own address", "Quelle", link(original.url), [original.url]],
    ["the same article under a translated slug", "Quelle", link("http://www.herald.example/ein-schiff-im-hafen-286239.html?utm_source=x#top"), [original.url]],
    ["an address printed at a sentence's end", "Quelle: https://herald.example/ein-schiff-im-hafen-286239.html.", {}, [original.url]],
    ["an address in brackets", "(Quelle: https://herald.example/ship-286239.html)", {}, [original.url]],
    ["another article of the host", "Quelle", link("https://herald.example/anderes-111111.html"), []],
    ["the same number elsewhere", "Quelle", link("https://other.example/ein-schiff-286239.html"), []],
    ["the front page", "Quelle: https://herald.example/", {}, []],
    ["an address outside the evidence", "Quelle. https://herald.example/ship-286239.html", { evidence: [0, 7] }, []],
    ["what is no web address", "Quelle", link("mailto:desk@herald.example"), []],
  ])("%s leads to its documents", async (_, text, fields, urls) => {
    const library = await openLibrary(reader);
    const found = await findPointed([attribution({ evidence: [0, text.length], ...fields })], text, library);
    expect((found.get("a1") ?? []).map((number) => library.known(number)?.document.url)).toEqual(urls);
  });

  const page = { text: "Ein Schiff mit Weizen lief am Dienstag ein. Quelle: hier", lang: "de", publishedAt: null, url: "https://mirror.example/1", publisher: null };
  const matches = async (fields: Partial<Attribution>, asking = page) =>
    (await matchAttributions(await openLibrary(reader), asking, [attribution({ evidence: [44, page.text.length], ...fields })])).get("a1")?.map(({ document, relation, quote, reasons }) => [document, relation, quote, reasons[0]?.code]);

  test("a republication has the text in another language at its address as what it was taken from", async () => {
    expect(await matches(link("https://herald.example/ein-schiff-286239.html"))).toEqual([[original.url, "translated", null, "gives-address"]]);
  });

  test("a text in the page's own language is left to the comparison of passages", async () => {
    expect(await matches(link(twin.url))).toEqual([]);
  });

  test("a page's own article is no source of it", async () => {
    expect(await matches(link(original.url), { ...page, url: "https://herald.example/schiff-286239.html" })).toEqual([]);
  });

  test("a short quote is looked for where its link leads, whoever is named", async () => {
    const text = "„Jemand wartete“, hieß es.";
    const quoted = { kind: "quote" as const, content: [[0, 16]] as [number, number][], quoted: [[1, 15]] as [number, number][], path: [{ class: "unnamed" as const, id: null, name: "it", host: null, span: null }], evidence: [0, 0] as [number, number] };
    const asking = { ...page, text };
    expect(await matches(quoted, asking)).toEqual([]);
    expect(await matches({ ...quoted, ...link(twin.url) }, asking)).toEqual([[twin.url, "exact", [38, 52], "gives-address"]]);
  });
});
