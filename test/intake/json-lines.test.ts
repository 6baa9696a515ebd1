import { describe, expect, test } from "vitest";
import { readJsonLines } from "../../src/intake/json-lines.ts";
import type { ImportedLine } from "../../src/intake/json-lines.ts";

const now = Date.parse("2026-11-24T12:00:00Z");
const text = "The harbour was closed on Monday.";

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Promise.resolve(bytes.subarray(at, at + size));
}

async function read(content: string | Uint8Array, size = 7): Promise<ImportedLine[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return collect(readJsonLines(chunksOf(bytes, size), now));
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
      { line: 1, document: { url: "https://a.example/1", title: "Größe", text }, notes: [] },
      { line: 3, document: { url: "https://a.example/1", title: "二", text }, notes: [] },
    ]);
  });

  test.each([
    ["{", /^not valid JSON: /],
    ["[1]", /^not a JSON object$/],
    ["null", /^not a JSON object$/],
    [line({ url: undefined }), /^url is missing$/],
    [line({ url: 7 }), /^url is not a string$/],
    [line({ url: " " }), /^url is empty$/],
    [line({ url: `https://a.example/${"x".repeat(9_000)}` }), /^url is longer than 8192 characters$/],
    [line({ url: "https://a.example/\u0000" }), /^url holds control characters$/],
    [line({ title: {} }), /^title is not a string$/],
    [line({ text: undefined }), /^text is missing$/],
    [line({ text: ["a"] }), /^text is not a string$/],
    [line({ text: "" }), /^text is empty$/],
    [line({ text: " \n … —" }), /^text is empty$/],
    [line({ text: "Harbour" }), /^text is a single word$/],
    [line({ text: "a b ".repeat(2_500_000) }), /^text is longer than 2,000,000 characters$/],
    [line({ text: "PK\u0003\u0004 a\u0000b\u0000c\u0001 d\u0002" }), /^text looks binary$/],
  ])("%.60s is skipped with its reason and the next line is kept", async (bad, reason) => {
    const [first, second] = await read(`${bad}\n${line({})}\n`, 1 << 16);
    expect(first).toEqual({ line: 1, reason: expect.stringMatching(reason) });
    expect(second).toMatchObject({ line: 2, document: { text } });
  });

  test("bytes that are no UTF-8 are skipped", async () => {
    expect(await read(Uint8Array.of(0x22, 0xff, 0xfe, 0x22, 10))).toEqual([{ line: 1, reason: "not UTF-8" }]);
  });

  test("a line without end is skipped without being held", async () => {
    async function* endless() {
      for (let i = 0; i < 40; i++) yield Promise.resolve(new Uint8Array(1_000_000).fill(97));
      yield new TextEncoder().encode(`\n${line({})}`);
    }
    expect(await collect(readJsonLines(endless(), now))).toMatchObject([{ line: 1, reason: "line is longer than 32 MB" }, { line: 2, document: { text } }]);
  });

  test.each([
    [{ lang: "de-AT" }, { lang: "de" }, []],
    [{ lang: null, publishedAt: null }, {}, []],
    [{ lang: "german" }, {}, ['lang is no language code, left out: "german"']],
    [{ publishedAt: "2026-09-13" }, { publishedAt: "2026-09-13" }, []],
    [{ publishedAt: "2026-09-13T08:00:00+02:00" }, { publishedAt: "2026-09-13T08:00:00+02:00" }, []],
    [{ publishedAt: "2026-09-12/2026-09-14" }, { publishedAt: "2026-09-12/2026-09-14" }, []],
    [{ publishedAt: "../2026-09-14" }, { publishedAt: "../2026-09-14" }, []],
    [{ publishedAt: "13.9.2026" }, {}, ['publishedAt is no ISO date, left out: "13.9.2026"']],
    [{ publishedAt: "2026-13-40" }, {}, ['publishedAt is no ISO date, left out: "2026-13-40"']],
    [{ publishedAt: 1757750400 }, {}, ["publishedAt is not a string, left out: 1757750400"]],
    [{ publishedAt: "2031-01-01" }, { publishedAt: "2031-01-01" }, ["publishedAt lies in the future: \"2031-01-01\""]],
    [{ status: "withdrawn", supersedes: "https://a.example/0" }, { status: "withdrawn", supersedes: "https://a.example/0" }, []],
    [{ status: "gone" }, {}, ['status is not current, corrected or withdrawn, left out: "gone"']],
    [{ publisher: 3, translatedFrom: "https://b.example/" }, { translatedFrom: "https://b.example/" }, ["publisher is not a string, left out: 3"]],
    [{ text: "В порту тихо", lang: "ru" }, { text: "В порту тихо", lang: "ru" }, []],
    [{ text: "港は月曜日に閉鎖された。" }, { text: "港は月曜日に閉鎖された。" }, []],
    [{ title: null }, { title: "" }, []],
  ])("%j becomes %j", async (fields, kept, notes) => {
    expect(await read(line(fields))).toEqual([{ line: 1, document: { url: "https://a.example/1", title: "T", text, ...kept }, notes }]);
  });
});
