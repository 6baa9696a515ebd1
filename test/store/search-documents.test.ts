import { describe, expect, test } from "vitest";
import { fingerprintDocument } from "../../src/core/match/documents/fingerprint-document.ts";
import { prepareDocument } from "../../src/core/match/documents/prepare-document.ts";
import type { SourceDocument } from "../../src/core/model.ts";
import { openLocalIndex } from "../../src/store/local-index.ts";
import { homes } from "./homes.ts";
import { world } from "../world.ts";

const stories: SourceDocument[] = [
  { url: "https://a.example/1", title: "Harbour strike ends", text: "Dockworkers in Rostock returned to their cranes on Tuesday.", lang: "en", publishedAt: "2026-09-01" },
  { url: "https://a.example/2", title: "Grain prices", text: "The UN said the harbour in Odesa had loaded 14 ships with grain.", lang: "en" },
  { url: "https://b.example/%D0%BF%D0%BE%D1%80%D1%82", title: "Порт закрыт", text: "Порт Одессы закрыли во вторник после шторма.", lang: "ru", publisher: "newswire" },
  { url: "https://c.example/4", title: "港口关闭", text: "敖德萨港口星期二因风暴关闭。", lang: "zh" },
  { url: "https://a.example/5", title: "Façade der Börse", text: "Die Börse in Frankfurt öffnet später, sagt die Händlerin.", lang: "de" },
];

async function fill(documents: SourceDocument[]) {
  const index = await openLocalIndex(await homes.IndexedDB().open(), { world });
  await index.add(documents.map((document) => ({ document, fingerprints: fingerprintDocument(document, world) })));
  return index;
}

describe("search", { timeout: 30_000 }, () => {
  test.each([
    ["harbour", [2, 1]],
    ["HARBOUR strike", [1]],
    ["dockworker", [1]],
    ["un odesa", [2]],
    ["un", [2]],
    ["порт", [3]],
    ["newswire", [3]],
    ["港口", [4]],
    ["borse", [5]],
    ["facade", [5]],
    ["öffnet später", [5]],
    ["Händlerin", [5]],
    ["a.example", [5, 2, 1]],
    ["harbour nowhere", []],
    ["", [5, 4, 3, 2, 1]],
    ["…", [5, 4, 3, 2, 1]],
  ])("%j finds, newest first, %j", async (words, expected) => {
    const index = await fill(stories);
    const { total, rows } = await index.search({ words, offset: 0, limit: 10 });
    expect(rows.map(({ url }) => 1 + stories.findIndex((story) => story.url === url))).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test("a row says what the manage page lists", async () => {
    const index = await fill(stories);
    expect((await index.search({ words: "rostock", offset: 0, limit: 1 })).rows).toEqual([
      { number: 0, url: "https://a.example/1", title: "Harbour strike ends", lang: "en", publishedAt: "2026-09-01", publisher: null, characters: stories[0]?.text.length, kept: null },
    ]);
  });

  test("a document that was changed by hand stays in its place, in every list", async () => {
    const kept = { way: "import", at: "2026-09-01T10:00:00.000Z" } as const;
    const index = await openLocalIndex(await homes.IndexedDB().open(), { world });
    await index.add(stories.map((document) => prepareDocument({ ...document, kept }, world)));
    // The first one twice: 5 is the number that its first change gave it.
    for (const [number, story] of [[0, 0], [2, 2], [3, 3], [5, 0]] as const) {
      const [document] = await index.read([number]);
      if (document) await index.revise([{ number, prepared: prepareDocument({ ...document, title: `${stories[story]?.title}, corrected` }, world) }]);
    }
    const placesOf = async (words: string, among?: number[]) => (await index.search({ words, among, offset: 0, limit: 10 })).rows.map(({ url }) => 1 + stories.findIndex((story) => story.url === url));
    expect(await placesOf("")).toEqual([5, 4, 3, 2, 1]);
    expect(await placesOf("a.example")).toEqual([5, 2, 1]);
    expect(await placesOf("", (await index.table()).map(({ number }) => number))).toEqual([5, 4, 3, 2, 1]);
    expect((await index.search({ words: "", offset: 1, limit: 2 })).rows.map(({ url }) => url)).toEqual([stories[3]?.url, stories[2]?.url]);
  });

  test("a word in more documents than a list holds is still found in the newest, page by page", async () => {
    const many = Array.from({ length: 700 }, (_, n) => ({ url: `https://d.example/${n}`, title: `No ${n}`, text: `Common words about story ${n} from the ministry.` }));
    const index = await fill(many);
    const { total, rows } = await index.search({ words: "ministry common", offset: 0, limit: 5 });
    expect(total).toBe(700);
    expect(rows.map(({ title }) => title)).toEqual(["No 699", "No 698", "No 697", "No 696", "No 695"]);
    expect((await index.search({ words: "ministry", offset: 690, limit: 20 })).rows.map(({ title }) => title).at(-1)).toBe("No 0");
  });
});
