import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitCsv, type CsvRow } from "../../src/intake/split-csv.ts";
import { collect, inWindows1252, joined, outline } from "./read-records.ts";

const story = "The harbour was closed on Monday.";
const csv = (content: string | Uint8Array, chunk?: number) => outline(content, { name: "t.csv", ...(chunk !== undefined && { chunk }) });

describe("tables", () => {
  test.each([
    ["commas", `url,title,text\nhttps://a.example/1,One,${story}\n`],
    ["semicolons, as spreadsheets write them in half of Europe", `url;title;text\r\nhttps://a.example/1;One;${story}\r\n`],
    ["tabs", `url\ttitle\ttext\nhttps://a.example/1\tOne\t${story}`],
    ["Excel's line that names the separator", `sep=;\r\nurl;title;text\r\nhttps://a.example/1;One;${story}`],
    ["other names, other order, unknown columns", `id,Headline,Article Text,LINK\n7,One,${story},https://a.example/1\n`],
    ["quoted cells", `"url","title","text"\n"https://a.example/1","One","${story}"\n`],
    ["a byte order mark and empty lines", `\uFEFFurl,title,text\n\n\nhttps://a.example/1,One,${story}\n\n`],
    ["line ends of old systems", `url,title,text\rhttps://a.example/1,One,${story}\r`],
  ])("are read with %s", async (_, content) => {
    for (const chunk of [1, 7, 65_536]) expect(await csv(content, chunk)).toEqual({ documents: [{ url: "https://a.example/1", title: "One", text: story }], problems: [], passed: 0 });
  });

  test("a cell holds line ends, separators and doubled marks between quotation marks; rows are named by their first line", async () => {
    const content = `url,title,text\nhttps://a.example/1,"He said ""no"", twice","First line,\nsecond line."\nhttps://a.example/2,Two,\nhttps://a.example/3,Three,${story}\n`;
    expect(await csv(content, 5)).toEqual({
      documents: [
        { url: "https://a.example/1", title: 'He said "no", twice', text: "First line,\nsecond line." },
        { url: "https://a.example/3", title: "Three", text: story },
      ],
      problems: ["4: missing text"],
      passed: 0,
    });
  });

  test("Zotero's table gives address, abstract, date and journal", async () => {
    const content = `"Key","Item Type","Publication Year","Author","Title","Publication Title","ISBN","DOI","Url","Abstract Note","Date"\n"A1","webpage","2024","Doe, J.","A title","The Gazette","","","https://a.example/1","${story}","March 5, 2024"\n"A2","journalArticle","2023","Doe, J.","Other","Journal","","10.1000/xyz","","${story}","2023"\n`;
    expect((await csv(content)).documents).toEqual([
      { url: "https://a.example/1", title: "A title", text: story, publishedAt: "2024-03-05", publisher: "The Gazette" },
      { url: "https://doi.org/10.1000/xyz", title: "Other", text: story, publishedAt: "2023", publisher: "Journal" },
    ]);
  });

  const german = "url;title;text\nhttps://a.example/1;Öl;Die Fähre „Zürich“ fährt später ab.\n";
  test.each([
    ["UTF-16 little endian with its mark", joined("\uFEFF".replace("\uFEFF", ""), Uint8Array.of(0xff, 0xfe), Buffer.from(german, "utf16le"))],
    ["UTF-16 big endian with its mark", joined(Uint8Array.of(0xfe, 0xff), Buffer.from(german, "utf16le").swap16())],
    ["UTF-16 without a mark", joined(Buffer.from(german, "utf16le"))],
  ])("are read in %s", async (_, bytes) => {
    for (const chunk of [3, 65_536]) expect((await csv(bytes, chunk)).documents).toMatchObject([{ title: "Öl", text: "Die Fähre „Zürich“ fährt später ab." }]);
  });

  test("are read in windows-1252, which Excel still writes", async () => {
    expect((await csv(inWindows1252("url;title;text\nhttps://a.example/1;Öl;Die Fähre fährt später ab.\n"))).documents).toMatchObject([{ title: "Öl", text: "Die Fähre fährt später ab." }]);
  });

  test("in an encoding that bytes do not tell say so and give nothing", async () => {
    // "Президент сообщил" in windows-1251.
    const cyrillic = Uint8Array.from(Array.from("Президент сообщил журналистам", (sign) => (sign === " " ? 32 : (sign.codePointAt(0) ?? 0) - 0x350)));
    expect(await csv(joined("url,text\nhttps://a.example/1,", cyrillic, "\n"))).toEqual({ documents: [], problems: ["unknown-encoding"], passed: 0 });
  });

  test.each([
    ["a broken byte in a row of UTF-8", joined(`url,text\nhttps://a.example/1,Größe und Maß überall, äöü äöü\nhttps://a.example/2,schlecht `.replace(", äöü", " äöü"), Uint8Array.of(0xff), `ßer Text\nhttps://a.example/3,${story}\n`), ["3: wrong-encoding"], 2],
    ["more cells than columns", `url,text\nhttps://a.example/1,One, two\nhttps://a.example/2,${story}\n`, ["2: wrong-cells 3 2"], 1],
    ["fewer cells than columns", `url,text,lang\nhttps://a.example/1,${story}\n`, [], 1],
    ["a mark that never closes", `url,text\nhttps://a.example/1,${story}\nhttps://a.example/2,"${story}\nhttps://a.example/3,x y\n`, ["3: not-closed"], 1],
    ["no column for the text", "url,heading2,notes\nhttps://a.example/1,b,c\n", ["1: no-columns url, heading2, notes"], 0],
    ["a date nobody can tell", `url,text,date\nhttps://a.example/1,${story},03/04/2024\n`, ["2: left-out publishedAt 03/04/2024"], 1],
    ["a row of 20 MB", `url,text\nhttps://a.example/1,${"word ".repeat(4_000_000)}\nhttps://a.example/2,${story}\n`, ["2: too-large 8"], 1],
    ["only a header", "url,text\n", [], 0],
  ])("with %s lose no other row", async (_, content, problems, documents) => {
    const found = await csv(content);
    expect(found.problems).toEqual(problems);
    expect(found.documents).toHaveLength(documents);
  });

  test("rows come back as they were written, whatever is in the cells and however the text is cut", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "ß", '"', ",", ";", "\n", "\r", " ", "字") });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }), fc.constantFrom("\n", "\r\n", "\r"), fc.integer({ min: 1, max: 9 }), async (rows, end, size) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(",") + end).join("");
        const read = await collect(splitCsv(pieces(text, size), ","));
        expect(read.map((row) => row.cells)).toEqual(rows);
      }),
    );
  });

  test("any text gives rows and never throws", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const whole: CsvRow[] = await collect(splitCsv(pieces(text, 1_000), ","));
        expect(await collect(splitCsv(pieces(text, size), ","))).toEqual(whole);
      }),
    );
  });
});

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield Promise.resolve(text.slice(at, at + size));
}
