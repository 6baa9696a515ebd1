import { expect, test } from "vitest";
import { canonicalUrl } from "../../src/store/canonical-url.ts";

test.each([
  ["https://www.paper.example/story/?utm_source=feed&id=7#comments", "http://paper.example/story?id=7"],
  ["https://paper.example/story?b=2&a=1", "https://paper.example/story?a=1&b=2"],
  ["https://PAPER.example/Story/", "https://paper.example/Story"],
  ["https://paper.example/?fbclid=x", "https://paper.example"],
  ["https://пример.example/а", "https://xn--e1afmkfd.example/%D0%B0"],
])("%s is the same story as %s", (one, other) => expect(canonicalUrl(one)).toBe(canonicalUrl(other)));

test.each([
  ["https://paper.example/story?id=7", "https://paper.example/story?id=8"],
  ["https://paper.example/Story", "https://paper.example/story"],
  ["https://paper.example:8080/story", "https://paper.example/story"],
  ["https://m.paper.example/story", "https://paper.example/story"],
  ["tag:paper.example,2026:1", "tag:paper.example,2026:2"],
  ["not an address", "another one"],
])("%s is another story than %s", (one, other) => expect(canonicalUrl(one)).not.toBe(canonicalUrl(other)));
