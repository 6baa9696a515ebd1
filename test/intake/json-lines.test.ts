import { describe, expect, test } from "vitest";
import { readJsonLines } from "../../src/intake/json-lines.ts";
import type { ImportRecord } from "../../src/intake/import-record.ts";

const now = Date.parse("2026-11-24T12:00:00Z");
const text = "The harbour was closed on Monday.";

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Promise.resolve(bytes.subarray(at, at + size));
}

async function read(content: string | Uint8Array, size = 7): Promise<ImportRecord[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return collect(readJsonLines(chunksOf(bytes, size), { now }));
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const line = (fields: Record<string, unknown>) => JSON.stringify({ url: "https://a.example/1", title: "T", text, ...fields });

describe("import format", () => {
  test.each([1, 3, 1000])("lines are found whatever the chunks (%d bytes), with any line end, empty lines and a byte order mark", async (size) => {
    const content = `\uFEFF${line({ title: "Größe" })}\r\n\n${line({ title: "二" })}`;
    expect(await read(content, size)).toEqual([
      { at: { line: 1 }, document: { url: "https://a.example/1", title: "Größe", text }, notes: [] },
      { at: { line: 3 }, document: { url: "https://a.example/1", title: "二", text }, notes: [] },
    ]);
  });

  test.each([
    ["{", ["not-json", expect.any(String)]],
    ["[1]", ["not-object"]],
    ["null", ["not-object"]],
    [line({ url: undefined }), ["missing", "url"]],
    [line({ url: 7 }), ["not-text", "url"]],
    [line({ url: " " }), ["missing", "url"]],
    [line({ url: `https://a.example/${"x".repeat(9_000)}` }), ["too-long", "url", "8192"]],
    [line({ url: "https://a.example/\u0000" }), ["control-characters", "url"]],
    [line({ title: {} }), ["not-text", "title"]],
    [line({ text: undefined }), ["missing", "text"]],
    [line({ text: ["a"] }), ["not-text", "text"]],
    [line({ text: "" }), ["no-words"]],
    [line({ text: " \n … —" }), ["no-words"]],
    [line({ text: "Harbour" }), ["no-words"]],
    [line({ text: "a b ".repeat(2_500_000) }), ["too-long", "text", "2000000"]],
    [line({ text: "PK\u0003\u0004 a\u0000b\u0000c\u0001 d\u0002" }), ["binary"]],
    [`${line({}).slice(0, -1)},"text":"Another text."}`, ["duplicate-field", "text"]],
    [`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, ["too-deep", "64"]],
  ])("%.60s is skipped with its reason and the next line is kept", async (bad, [code, ...values]) => {
    const [first, second] = await read(`${bad}\n${line({})}\n`, 1 << 16);
    expect(first).toEqual({ at: { line: 1 }, problem: { code, values } });
    expect(second).toMatchObject({ at: { line: 2 }, document: { text } });
  });

  test("bytes that are no UTF-8 are skipped", async () => {
    expect(await read(Uint8Array.of(0x22, 0xff, 0xfe, 0x22, 10))).toEqual([{ at: { line: 1 }, problem: { code: "wrong-encoding", values: [] } }]);
  });

  test("a line without end is skipped without being held", async () => {
    async function* endless() {
      for (let i = 0; i < 40; i++) yield Promise.resolve(new Uint8Array(1_000_000).fill(97));
      yield new TextEncoder().encode(`\n${line({})}`);
    }
    expect(await collect(readJsonLines(endless(), { now }))).toMatchObject([{ at: { line: 1 }, problem: { code: "too-large", values: ["32"] } }, { at: { line: 2 }, document: { text } }]);
  });

  test.each([
    [{ lang: "de-AT" }, { lang: "de" }, []],
    [{ lang: null, publishedAt: null }, {}, []],
    [{ lang: "german" }, {}, ["left-out lang german"]],
    [{ publishedAt: "2026-09-13" }, { publishedAt: "2026-09-13" }, []],
    [{ publishedAt: "2026-09-13T08:00:00+02:00" }, { publishedAt: "2026-09-13T08:00:00+02:00" }, []],
    [{ publishedAt: "2026-09-12/2026-09-14" }, { publishedAt: "2026-09-12/2026-09-14" }, []],
    [{ publishedAt: "../2026-09-14" }, { publishedAt: "../2026-09-14" }, []],
    [{ publishedAt: "13.9.2026" }, {}, ["left-out publishedAt 13.9.2026"]],
    [{ publishedAt: "2026-13-40" }, {}, ["left-out publishedAt 2026-13-40"]],
    [{ publishedAt: 1757750400 }, {}, ["left-out publishedAt 1757750400"]],
    [{ publishedAt: "2031-01-01" }, { publishedAt: "2031-01-01" }, ["in-future publishedAt 2031-01-01"]],
    [{ status: "withdrawn", supersedes: "https://a.example/0" }, { status: "withdrawn", supersedes: "https://a.example/0" }, []],
    [{ status: "gone" }, {}, ["left-out status gone"]],
    [{ publisher: 3, translatedFrom: "https://b.example/" }, { translatedFrom: "https://b.example/" }, ["left-out publisher 3"]],
    [{ text: "В порту тихо", lang: "ru" }, { text: "В порту тихо", lang: "ru" }, []],
    [{ text: "港は月曜日に閉鎖された。" }, { text: "港は月曜日に閉鎖された。" }, []],
    [{ title: null }, { title: "" }, []],
    [{ title: "x".repeat(20_001) }, { title: "" }, [`left-out title ${"x".repeat(60)}…`]],
  ])("%j becomes %j", async (fields, kept, notes) => {
    const problems = notes.map((note) => note.split(" ")).map(([code, ...values]) => ({ code, values }));
    expect(await read(line(fields))).toEqual([{ at: { line: 1 }, document: { url: "https://a.example/1", title: "T", text, ...kept }, notes: problems }]);
  });
});
