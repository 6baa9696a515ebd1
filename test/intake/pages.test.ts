import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { article, firstParagraph } from "./pages.ts";
import { joined, outline } from "./read-records.ts";

const html = (content: string | Uint8Array, name = "page.html") => outline(content, { name });

describe("saved pages", () => {
  test.each([
    ["the comment of the browser that saved it", article().replace("<html", "<!-- saved from url=(0022)https://a.example/one -->\n<html"), "https://a.example/one"],
    ["SingleFile's comment", article().replace("<head>", "<!--\n Page saved with SingleFile \n url: https://a.example/two \n saved date: Mon --><head>"), "https://a.example/two"],
    ["its canonical link", article({ head: '<link rel="canonical" href="https://a.example/three">' }), "https://a.example/three"],
    ["og:url", article({ head: '<meta property="og:url" content="https://a.example/four">' }), "https://a.example/four"],
    ["its file, where it says nothing", article(), "file:///folder/my%20page.html"],
    ["its file, where it says nonsense", article({ head: '<link rel="canonical" href="javascript:alert(1)"><base href="data:text/html,x">' }), "file:///folder/my%20page.html"],
  ])("have the address of %s", async (_, content, url) => {
    const { documents, problems } = await html(content, "folder/my page.html");
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([{ url, title: "Harbour closed", lang: "en", text: expect.stringContaining(firstParagraph) }]);
    expect(documents[0]?.text).not.toContain("Home");
  });

  test("date and publisher come from what the page says to machines", async () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour closed","datePublished":"2026-09-13T08:00:00+02:00","publisher":{"@type":"Organization","name":"The Gazette"}}</script><link rel="canonical" href="https://a.example/1">';
    expect((await html(article({ head }))).documents).toMatchObject([{ publishedAt: "2026-09-13T08:00:00+02:00", publisher: "The Gazette" }]);
  });

  test("are read in the encoding they declare", async () => {
    const page = article({ title: "Hafen", lang: "de", head: '<meta charset="iso-8859-1"><link rel="canonical" href="https://a.example/1">', text: ["Die Fähre über den See fährt heute später ab, sagte die Hafenbehörde am Morgen in der Stadt.", "Für die Gäste gibt es Busse, die sie kostenlos über die Brücke bringen, wie die Behörde erklärte."] });
    expect((await html(Buffer.from(page, "latin1"))).documents).toMatchObject([{ text: expect.stringContaining("Fähre über den See fährt") }]);
  });

  const quoted = (text: string) => [...Buffer.from(text)].map((byte, i) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte)) + (i % 60 === 59 && byte !== 10 ? "=\r\n" : "")).join("");
  const mhtml = (encoding: string, body: string, extra = "") => `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/one\r\nSubject: Harbour\r\nDate: Mon, 13 Sep 2026 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part--x----"\r\n\r\n\r\n------Part--x----\r\n${extra}Content-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://a.example/one\r\n\r\n${body}\r\n------Part--x----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://a.example/p.png\r\n\r\niVBORw0KGgo=\r\n------Part--x------\r\n`;
  test.each([
    ["quoted-printable", mhtml("quoted-printable", quoted(article({ title: "Größe = 1" })))],
    ["base64", mhtml("base64", Buffer.from(article({ title: "Größe = 1" })).toString("base64").replace(/.{76}/g, "$&\r\n"))],
    ["8bit", mhtml("8bit", article({ title: "Größe = 1" }))],
  ])("in one file (MHTML, %s) are read with the address they were saved from", async (_, content) => {
    for (const chunk of [5, 65_536]) expect(await outline(content, { name: "page.mhtml", chunk })).toMatchObject({ documents: [{ url: "https://a.example/one", title: "Größe = 1", text: expect.stringContaining(firstParagraph) }], problems: [] });
  });

  test.each([
    ["a file cut in the middle of the page", mhtml("8bit", article()).slice(0, 700), ["cut-off"]],
    ["a file without a page", mhtml("8bit", article()).replace("Content-Type: text/html\r\nContent-ID", "Content-Type: text/css\r\nContent-ID"), ["cut-off"]],
    ["a page without text", mhtml("8bit", "<html><body><img src=x></body></html>"), ["no-words"]],
  ])("say why nothing came of %s", async (_, content, problems) => {
    expect(await outline(content, { name: "page.mhtml" })).toEqual({ documents: [], problems, passed: 0 });
  });

  test("any markup is read without throwing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom("<p>", "</p>", "<article>", "<!--", "-->", "<script>", "</body>", "<table><tr>", "&amp;", "\u0000", "text of a page ", "<a href='//'>", "<html lang=x>", "</html>"), { maxLength: 30 }), async (parts) => {
        const { problems } = await html(`<!doctype html><p>${parts.join("")}`);
        expect(problems.length).toBeLessThan(2);
      }),
      { numRuns: 60 },
    );
  });

  test("a page of more than 16 MB is named and not parsed", async () => {
    expect(await html(joined("<!doctype html><p>", "x ".repeat(9_000_000)))).toEqual({ documents: [], problems: ["too-large 16"], passed: 0 });
  });
});
