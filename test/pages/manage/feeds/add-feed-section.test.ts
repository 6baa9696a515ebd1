import fc from "fast-check";
import { expect, test } from "vitest";
import { addressFrom } from "../../../../src/pages/manage/feeds/add-feed-section.tsx";

test.each<[typed: string, address: string | undefined]>([
  ["https://post.example/feed", "https://post.example/feed"],
  [" http://post.example/feed?a=1#x ", "http://post.example/feed?a=1#x"],
  ["post.example", "https://post.example/"],
  ["post.example/feed.xml", "https://post.example/feed.xml"],
  ["post.example:8080/feed", "https://post.example:8080/feed"],
  ["feed://post.example/rss", "http://post.example/rss"],
  ["feed:https://post.example/rss", "https://post.example/rss"],
  ["javascript:alert(1)", undefined],
  ["file:///etc/passwd", undefined],
  ["localhost", undefined],
  ["two words", undefined],
  ["", undefined],
])("%j is the address %j", (typed, address) => {
  expect(addressFrom(typed)).toBe(address);
});

test("whatever is typed gives a web address or none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
      const address = addressFrom(typed);
      if (address === undefined) return;
      expect(new URL(address).protocol).toMatch(/^https?:$/);
      expect(new URL(address).hostname).toContain(".");
    }),
  );
});
