import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordsOf, outline } from "./read-records.ts";

const story = "The harbour was closed on Monday.";
const csl = { id: "x", type: "webpage", title: "A title", URL: "https://a.example/1", abstract: story, issued: { "date-parts": [[2024, 3, 5]] }, "container-title": "The Gazette", language: "en-GB" };
const document = { url: "https://a.example/1", title: "A title", text: story, lang: "en", publishedAt: "2024-03-05", publisher: "The Gazette" };

describe("JSON lists", () => {
  test.each([
    ["CSL-JSON, as Zotero saves it", JSON.stringify([csl], undefined, 2)],
    ["CSL-JSON on one line", JSON.stringify([csl])],
    ["one item alone", JSON.stringify(csl, undefined, "\t")],
    ["Better BibTeX: a list inside an object", JSON.stringify({ config: { id: "x" }, collections: { a: { name: "A" } }, items: [{ itemType: "webpage", title: "A title", url: "https://a.example/1", abstractNote: story, date: "2024-03-05", websiteTitle: "The Gazette", language: "en" }] }, undefined, 2)],
    ["Zotero's web interface: items inside data", JSON.stringify([{ key: "A", data: { title: "A title", url: "https://a.example/1", abstractNote: story, date: "March 5, 2024", publicationTitle: "The Gazette", language: "english" } }])],
    ["documents of our own format in a list", JSON.stringify([document])],
    ["a byte order mark", `\uFEFF${JSON.stringify([csl])}`],
  ])("are read: %s", async (_, content) => {
    for (const chunk of [1, 11, 65_536]) expect(await outline(content, { name: "export.json", chunk })).toEqual({ documents: [document], problems: [], passed: 0 });
    const wide = Buffer.from(content, "utf16le");
    for (const bytes of [wide, Buffer.from(wide).swap16()]) expect(await outline(bytes, { name: "export.json" })).toEqual({ documents: [document], problems: [], passed: 0 });
  });

  test.each([
    [{ URL: undefined, DOI: "10.1000/a.b" }, { url: "https://doi.org/10.1000/a.b" }],
    [{ issued: { "date-parts": [[2024, 3]] } }, { publishedAt: "2024-03" }],
    [{ issued: { "date-parts": [["2024", "3", "5"], ["2024", "3", "9"]] } }, { publishedAt: "2024-03-05/2024-03-09" }],
    [{ issued: { raw: "5 March 2024" } }, { publishedAt: "2024-03-05" }],
    [{ abstract: `<jats:p>${story}</jats:p><jats:p>It <jats:italic>opened</jats:italic> again.</jats:p>` }, { text: `${story}\n\nIt opened again.` }],
  ])("%j becomes %j", async (fields, kept) => {
    expect((await outline(JSON.stringify([{ ...csl, ...fields }]))).documents).toMatchObject([kept]);
  });

  test.each([
    ["an item without abstract", JSON.stringify([{ ...csl, abstract: undefined }, csl]), ["1: missing text"], 1],
    ["an item without address", JSON.stringify([{ ...csl, URL: undefined }, csl]), ["1: missing url"], 1],
    ["a field twice", `[${JSON.stringify(csl).replace("{", '{"URL":"https://b.example/",')},${JSON.stringify(csl)}]`, ["1: duplicate-field URL"], 1],
    ["nesting 100,000 deep", `[{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}},${JSON.stringify(csl)}]`, ["1: too-deep 64"], 1],
    ["an end in the middle", `[${JSON.stringify(csl)},${JSON.stringify(csl).slice(0, 60)}`, ["2: cut-off"], 1],
    ["bytes that are no UTF-8", Buffer.from(`[${JSON.stringify({ ...csl, title: "ÿ" })},${JSON.stringify(csl)}]`, "latin1"), ["1: wrong-encoding"], 1],
    ["wrong JSON inside an item", `[{"URL": nothing},${JSON.stringify(csl)}]`, [expect.stringMatching(/^1: not-json /)], 1],
    ["numbers, texts and nothing between the items", `[1, "two, {", null,${JSON.stringify(csl)},true]`, ["1: not-object", "2: not-object", "3: not-object", "5: not-object"], 1],
    ["texts in lists of settings beside the items", JSON.stringify({ config: { asked: ["a", "b"] }, items: [csl] }, undefined, 2), [], 1],
    ["texts in the place of items", JSON.stringify({ items: ["a", "b"] }, undefined, 2), ["1: not-object"], 0],
    ["an item of 40 MB", `[{"abstract":"${"x".repeat(40_000_000)}"},${JSON.stringify(csl)}]`, ["1: too-large 32"], 1],
  ])("with %s lose no other item", async (_, content, problems, documents) => {
    const found = await outline(content, { name: "list.json" });
    expect(found.problems).toEqual(problems);
    expect(found.documents).toHaveLength(documents);
  });

  test("every list of objects is split as JSON reads it, however its bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ title: fc.string({ unit: "grapheme" }), more: fc.jsonValue() }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 40 }), fc.boolean(), async (items, chunk, pretty) => {
        const content = JSON.stringify(items.map((item) => ({ ...item, url: "https://a.example/", text: story })), undefined, pretty ? 2 : undefined);
        const records = await recordsOf(content, { chunk });
        expect(records.map((record) => ("document" in record ? record.document.title : record))).toEqual(items.map(({ title }) => title));
      }),
    );
  });
});
