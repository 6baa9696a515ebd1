import { expect, test } from "vitest";
import { classifyAddress, looksLikePdf } from "../../src/background/tab-address.ts";

test.each([
  ["https://example.org/story", { kind: "web", host: "example.org" }],
  ["http://127.0.0.1:8080/", { kind: "web", host: "127.0.0.1" }],
  ["https://addons.mozilla.org/firefox/", { kind: "unreadable", reason: "store" }],
  ["https://chromewebstore.google.com/detail/x", { kind: "unreadable", reason: "store" }],
  ["https://chrome.google.com/webstore/category/extensions", { kind: "unreadable", reason: "store" }],
  ["https://chrome.google.com/intl/de/chrome/", { kind: "web", host: "chrome.google.com" }],
  ["chrome://settings/", { kind: "unreadable", reason: "browser-page" }],
  ["about:addons", { kind: "unreadable", reason: "browser-page" }],
  ["view-source:https://example.org/", { kind: "unreadable", reason: "browser-page" }],
  ["moz-extension://id/page.html", { kind: "unreadable", reason: "browser-page" }],
  ["file:///home/me/story.html", { kind: "file" }],
  ["", { kind: "unreadable", reason: "browser-page" }],
])("%s", (url, expected) => {
  expect(classifyAddress(url)).toEqual(expected);
});

test.each([
  ["https://example.org/report.PDF?download=1", true],
  ["https://example.org/report.pdf.html", false],
  ["", false],
])("a PDF's address: %s", (url, expected) => {
  expect(looksLikePdf(url)).toBe(expected);
});
