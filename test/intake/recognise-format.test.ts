import { describe, expect, test } from "vitest";
import { recogniseFormat, type Recognised } from "../../src/intake/recognise-format.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const xml = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n';

describe("recogniseFormat", () => {
  test.each<[string, string, Recognised]>([
    ["nothing", "", "empty"],
    ["blank lines", " \n\n\t", "empty"],
    ["a byte order mark alone", "\uFEFF", "empty"],
    ["an object a line", '{"url": "a", "text": "b"}\n{"url": "c"}\n', { format: "json-lines" }],
    ["an object laid out over lines", '{\n  "url": "a",\n  "text": "b"\n}\n', { format: "json-list" }],
    ["a list", '[{"url": "a"}]', { format: "json-list" }],
    ["a table under another name", "url;title;text\nhttps://a.example/;A;B", { format: "csv" }],
    ["a page under another name", "<!-- saved -->\n<!DOCTYPE html><p>A", { format: "html" }],
    ["a page saved as mail", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x", { format: "mhtml" }],
    ["references", "@article{a,\n title = {A}\n}", { format: "bibtex" }],
    ["a web archive", "WARC/1.0\r\n", { format: "warc" }],
    ["a feed", `${xml}<rss version="2.0">`, { kind: "feed" }],
    ["a feed without a declaration", "<feed xmlns='http://www.w3.org/2005/Atom'>", { kind: "feed" }],
    ["a site map", `${xml}<urlset>`, { kind: "feed" }],
    ["a list of feeds", `${xml}<opml version="2.0">`, { kind: "feed-list" }],
    ["a list of feeds without a declaration", "<OPML version='1.0'>", { kind: "feed-list" }],
    ["a drawing", `${xml}<svg xmlns="http://www.w3.org/2000/svg">`, { kind: "asset" }],
    ["a backup", '{"wiretrace": "backup", "version": 1}\n', { kind: "backup" }],
    ["a PDF", "%PDF-1.7\n", { kind: "pdf" }],
    ["a letter", "Dear reader, the ferry left at noon.\n", { kind: "text" }],
    ["bytes that are no text", "MZ\u0090\0\u0003\0\0\0\u0004", { kind: "binary" }],
  ])("%s", (_what, content, kind) => {
    expect(recogniseFormat(bytes(content), true, "file.dat")).toEqual(kind);
  });

  test.each<[string, string, Recognised]>([
    ["columns.csv", "a,b\n1,2\n", { format: "csv" }],
    ["broken.jsonl", "no object\n", { format: "json-lines" }],
    ["library.bib", "% mine\n@dataset{a, title = {A}}", { format: "bibtex" }],
    ["page.HTM", "Text before <p>the markup", { format: "html" }],
    ["style.css", "body { color: red }", { kind: "asset" }],
  ])("the name %s decides where the content does not", (name, content, kind) => {
    expect(recogniseFormat(bytes(content), true, name)).toEqual(kind);
    expect(recogniseFormat(bytes(content), true, "file.dat")).toEqual({ kind: "text" });
  });

  test("a blank beginning of a longer file is not called empty", () => {
    expect(recogniseFormat(bytes("  \n"), false, "a.csv")).toEqual({ kind: "text" });
  });
});
