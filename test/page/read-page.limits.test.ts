import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { readBody, readDocument, prose } from "./read-in-linkedom.ts";

describe("absurd pages", () => {
  test("an empty page gives an empty text", () => {
    const page = readBody("");
    expect(page).toMatchObject({ text: "", blocks: [], links: [], embeds: [], lang: "und", title: "", publishedAt: null });
  });

  test("100,000 nested elements are read, inline or block", () => {
    for (const tag of ["div", "b", "blockquote"]) {
      const { document } = parseHTML("<html><body></body></html>");
      let inner: Element = document.body;
      for (let level = 0; level < 100_000; level++) {
        const child = document.createElement(tag);
        if (level % 1000 === 0) inner.append(`Level ${level} of the page says that the council met again on Tuesday and put off the vote. `);
        inner.append(child);
        inner = child;
      }
      expect(readDocument(document).page.text).toContain("Level 99000 of the page");
    }
  }, 60_000);

  test("ten megabytes of text are read whole", () => {
    const paragraph = prose("Once more.");
    const page = readBody(`<article><h1>A long day in the council</h1>${paragraph.repeat(Math.ceil(10_000_000 / paragraph.length))}</article>`);
    expect(page.text.length).toBeGreaterThan(9_000_000);
    expect(page.lang).toBe("en");
  }, 60_000);

  test("ten megabytes of white space in one node are one space", () => {
    const page = readBody(`<p>The council met on Tuesday${" \n".repeat(5_000_000)}and put off the vote until the spring, six speakers said.</p>`);
    expect(page.text).toBe("The council met on Tuesday and put off the vote until the spring, six speakers said.");
  }, 30_000);

  test("twice the page asks the DOM twice as often, not more", () => {
    const once = countDomCalls(200);
    const twice = countDomCalls(400);
    expect(twice / once).toBeLessThan(2.1);
  });
});

/** Counts how often nodes and attributes are read. Paragraphs, cards, lists and captions, so that every rule has work. */
function countDomCalls(parts: number): number {
  const part = `${prose("Again.")}<figure><img src="/a.jpg"><figcaption>A view of it. Foto: AP</figcaption></figure><div class="card"><h3><a href="/x">Other news</a></h3><p>In short.</p></div><ul><li><a href="/y">More</a></li></ul>`;
  const { document } = parseHTML(`<html><body><article><h1>A long day in the council</h1>${part.repeat(parts)}</article></body></html>`);
  let calls = 0;
  const undo: (() => void)[] = [];
  const watch = (start: object, name: string) => {
    let owner: object | null = start;
    while (owner !== null && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object | null;
    const found = owner === null ? undefined : Object.getOwnPropertyDescriptor(owner, name);
    if (owner === null || found === undefined) return;
    const place = owner;
    // oxlint-disable-next-line typescript/unbound-method -- called with its `this` below
    const original: unknown = found.get ?? found.value;
    if (typeof original !== "function") return;
    const counted = function (this: unknown, ...values: unknown[]): unknown {
      calls++;
      return Reflect.apply(original, this, values);
    };
    Object.defineProperty(place, name, found.get === undefined ? { ...found, value: counted } : { ...found, get: counted });
    undo.push(() => Object.defineProperty(place, name, found));
  };
  const element = document.body.firstElementChild;
  const text = document.body.querySelector("p")?.firstChild;
  for (const name of ["getAttribute", "hasAttribute", "firstChild", "nextSibling", "localName", "textContent"]) {
    if (element) watch(element, name);
    if (text) watch(text, name);
  }
  readDocument(document);
  for (const restore of undo) restore();
  expect(calls).toBeGreaterThan(1000);
  return calls;
}
