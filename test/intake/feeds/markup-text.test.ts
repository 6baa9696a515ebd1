import fc from "fast-check";
import { expect, test } from "vitest";
import { markupLine, markupText } from "../../../src/intake/feeds/markup-text.ts";

test.each<[markup: string, text: string]>([
  ["<p>One.</p><p>Two.</p>", "One.\nTwo."],
  ["One.<br>Two.<br/><br/>Three.", "One.\nTwo.\nThree."],
  ["<div>One <em>and</em> two</div>", "One and two"],
  ["<ul><li>One</li><li>Two</li></ul>", "One\nTwo"],
  ["<table><tr><td>One</td><td>Two</td></tr></table>", "One Two"],
  ["Caf&eacute;&nbsp;&amp;&#32;Bar &hellip;", "Café & Bar …"],
  ["<p>5 < 6 & 7 > 6</p>", "5 < 6 & 7 > 6"],
  ["<img src='https://track.example/1.gif' alt='x' onerror='alert(1)'>Text", "Text"],
  ["<script>alert('<p>no</p>')</script><style>p{}</style>Text<noscript>no</noscript>", "Text"],
  ["<p>source\nin   several\n lines</p>", "source in several lines"],
  ["plain text\nin two lines", "plain text\nin two lines"],
  ["plain & in\r\ntwo lines", "plain & in\ntwo lines"],
  ["Gips\u00ADfi\u200Bgur", "Gipsfigur"],
  ["می\u200cخواهد", "می\u200cخواهد"],
  ["<p>open <b>and never closed", "open and never closed"],
  ["</p></div>stray", "stray"],
  ["", ""],
])("%j reads %j", (markup, text) => {
  expect(markupText(markup)).toBe(text);
});

test("a title is one line", () => {
  expect(markupLine("One<br>two\nthree")).toBe("One two three");
});

test("any string gives lines without outer or doubled spaces, and no markup of known tags", () => {
  const tag = fc.constantFrom("<p>", "</p>", "<script>", "</script>", "<b ", ">", "<!--", "-->", "&amp;", "&#0;", "&", "<![CDATA[", "]]>", "\n");
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, fc.string({ unit: "binary" })), { maxLength: 30 }), (parts) => {
      const text = markupText(parts.join(""));
      for (const line of text === "" ? [] : text.split("\n")) expect(line).toBe(line.trim());
      expect(text).not.toMatch(/ {2}/);
    }),
  );
});
