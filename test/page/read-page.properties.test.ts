import fc from "fast-check";
import { Window } from "happy-dom";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { PageText } from "../../src/core/model.ts";
import { readDocument } from "./read-in-linkedom.ts";

const words = fc.constantFrom(
  "The minister spoke for an hour, the agency said, and nobody in the room asked him anything about it. ",
  "Quelle: dpa", "(Reuters)", "  a   b\n\tc ", "\u00a0\u00ad\u200b", "“No,” she said.", "据新华社报道，会议于周二举行，各方代表出席并发言。", "قالت الوكالة إن الاجتماع انتهى", "Read more", "", "x", "©", "1", "Foto: AP", "😀\ud800",
);
const tags = fc.constantFrom("div", "p", "span", "a", "article", "section", "h1", "h2", "ul", "li", "figure", "figcaption", "blockquote", "table", "tr", "td", "aside", "footer", "header", "main", "em", "font", "ruby", "rt", "br", "img", "nav", "time", "template", "script", "iframe", "button", "x-part", "slot");
const classes = fc.constantFrom("", "caption", "credit", "byline", "related", "comments", "article-body", "live-entry", "sr-only", "lead", "card teaser", "footer", "twitter-tweet");
const attributes = fc.constantFrom("", ' hidden=""', ' style="display:none"', ' aria-hidden="true"', ' href="https://other.example/x"', ' href="::::"', ' src="//pic.example/a-300x200.jpg"', ' itemprop="articleBody"', ' shadowrootmode="open"', ' slot="s"', ' datetime="2024-02-30"');

const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  tree: fc.array(tie("node"), { maxLength: 6 }).map((parts) => parts.join("")),
  node: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    words.map((text) => text.replaceAll("<", "&lt;")),
    fc.tuple(tags, classes, attributes, tie("tree")).map(([tag, name, attribute, inner]) => `<${tag} class="${name}"${attribute}>${inner}</${tag}>`),
  ),
}));
/** Markup as it should not be: cut anywhere. */
const broken = fc.tuple(tree, fc.nat()).map(([html, cut]) => html.slice(0, cut % (html.length + 1)));
const html = fc.oneof(tree, broken, fc.string({ unit: "binary", maxLength: 200 }));

const linkedomPage = (body: string) => parseHTML(`<html><head></head><body>${body}</body></html>`).document;
function happyPage(body: string): Document {
  const window = new Window({ url: "https://zeitung.example/" });
  // happy-dom makes half a shadow tree of such a template, which browsers do not do for innerHTML.
  window.document.body.innerHTML = body.replaceAll("shadowrootmode", "data-mode");
  return window.document as unknown as Document;
}

function expectSound({ text, blocks, links, embeds }: PageText): void {
  let end = -1;
  for (const { span } of blocks) {
    expect(span[0]).toBeGreaterThan(end);
    expect(span[1]).toBeGreaterThan(span[0]);
    if (end >= 0) expect(text.slice(end, span[0])).toBe("\n");
    expect(text.slice(...span)).toBe(text.slice(...span).trim());
    expect(text.slice(...span)).not.toMatch(/\n|\s\s/);
    end = span[1];
  }
  expect(text.length).toBe(Math.max(0, end));
  for (const { href, span } of links) {
    expect(blocks.some((block) => block.span[0] <= span[0] && span[0] < span[1] && span[1] <= block.span[1])).toBe(true);
    expect(URL.canParse(href)).toBe(true);
  }
  for (const { span } of embeds) {
    expect(span[0]).toBeGreaterThanOrEqual(0);
    expect(span[1]).toBeGreaterThanOrEqual(span[0]);
    expect(span[1]).toBeLessThanOrEqual(text.length);
  }
}

describe("any page", () => {
  test("is read without throwing, with ordered blocks and spans in range", { timeout: 30_000 }, () => {
    fc.assert(fc.property(html, (body) => expectSound(readDocument(linkedomPage(body)).page)), { numRuns: 400 });
  });

  test("is read the same way twice", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(html, (body) => {
        const document = linkedomPage(body);
        expect(readDocument(document).page).toEqual(readDocument(document).page);
        expect(readDocument(linkedomPage(body)).page).toEqual(readDocument(document).page);
      }),
      { numRuns: 150 },
    );
  });

  test("gives ranges whose text is the span's text, white space and invisible characters aside", { timeout: 30_000 }, () => {
    const bare = (text: string) => text.replace(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g, "");
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (body, from, length) => {
        const { page, rangesOf, spanOf } = readDocument(happyPage(body));
        expectSound(page);
        const start = from % (page.text.length + 1);
        const end = Math.min(page.text.length, start + (length % 300));
        const ranges = rangesOf([start, end]);
        expect(bare(ranges.map((range) => range.toString()).join(""))).toBe(bare(page.text.slice(start, end)));
        for (const range of ranges) {
          const span = spanOf(range);
          expect(span === undefined ? undefined : bare(page.text.slice(...span))).toBe(bare(range.toString()));
        }
      }),
      { numRuns: 150 },
    );
  });
});
