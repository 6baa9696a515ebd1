/** The receipt: what it names, what it leaves open, and that the page's words stay words. */
import { describe, expect, test } from "vitest";
import { openQuestions, receipt, type ReceiptInput } from "../../../src/core/export/receipt.ts";
import { receiptHtml } from "../../../src/core/export/receipt-html.ts";
import { sampleTrace } from "../../fixtures/faces/sample-trace.ts";
import { english } from "../../ui/message-files.ts";
import { parseHTML } from "linkedom";

const input: ReceiptInput = {
  trace: sampleTrace,
  readAt: "2026-02-03T10:00:00Z",
  textHash: "ab".repeat(32),
  versions: { program: "0.1.0", directory: "d1", pack: "data/languages/de.json p1" },
  index: { documents: 1204, since: "2025-03-09T10:00:00Z", bytes: 3_400_000 },
};

describe("receipt", () => {
  test("names time, address, hash, versions and the index, and holds the whole trace", () => {
    const read: unknown = JSON.parse(JSON.stringify(receipt(input)));
    expect(read).toMatchObject({ format: "wiretrace-receipt/1", readAt: input.readAt, url: sampleTrace.page.url, text: { sha256: input.textHash, characters: sampleTrace.text.length }, versions: input.versions, index: input.index, trace: sampleTrace });
  });

  test.each([
    ["words that no document holds", "not-in-index a2"],
    ["a sentence that continues a source", "inferred a3"],
    ["a reading that is less certain", "less-certain a8"],
    ["a source without a name", "unnamed-source a7"],
    ["a name with other bearers", "name-has-other-bearers a8"],
    ["a document whose order is unknown", "order-unknown https://agency.example/dispatch/99"],
    ["passages shared without a credit", "shared-passages https://agency.example/dispatch/99"],
  ])("leaves open: %s", (_, expected) => {
    expect(openQuestions(sampleTrace).map(({ question, subject }) => `${question} ${subject}`)).toContain(expected);
  });

  test("what was found and named is no open question", () => {
    expect(openQuestions(sampleTrace).filter(({ subject }) => subject === "a5")).toEqual([]);
  });
});

describe("receiptHtml", () => {
  test("shows the same to people, with every attribution and every open question", () => {
    const { document } = parseHTML(receiptHtml(input, english));
    expect(document.querySelectorAll("section")).toHaveLength(sampleTrace.attributions.length);
    expect(document.querySelectorAll("ul li")).toHaveLength(openQuestions(sampleTrace).length);
    expect(document.querySelector("table")?.textContent).toContain(input.textHash);
  });

  test("the page's markup stays text, and nothing runs or is fetched", () => {
    const title = `</title><script>alert(1)</script><img src=x onerror="y">`;
    const { document } = parseHTML(receiptHtml({ ...input, trace: { ...sampleTrace, page: { ...sampleTrace.page, title, url: 'javascript:alert("1")' } } }, english));
    expect(document.querySelectorAll("script, img, link, iframe, [onerror]")).toHaveLength(0);
    expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href")).filter((href) => !/^https?:/.test(href ?? ""))).toEqual([]);
    expect(document.querySelector("table")?.textContent).toContain(title);
  });
});
