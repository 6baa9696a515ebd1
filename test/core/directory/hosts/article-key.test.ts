import { expect, test } from "vitest";
import { articleKey } from "../../../../src/core/directory/hosts/article-key.ts";

const hash = "0123456789abcdef0123456789abcdef";

test.each<[url: string, key: string | undefined]>([
  ["https://baoquocte.vn/what-is-in-the-gap-of-president-of-northern-nation-286239.html", "baoquocte.vn/286239"],
  ["https://baoquocte.vn/co-gi-trong-cuoc-gap-286239.html?utm_source=x", "baoquocte.vn/286239"],
  ["https://ria.ru/20240913/shoygu-1972345678.html", "ria.ru/1972345678"],
  [`https://apnews.com/article/some-words-${hash}`, `apnews.com/${hash}`],
  [`https://apnews.com/article/other-words-${hash.toUpperCase()}#top`, `apnews.com/${hash}`],
  ["https://www.dw.com/de/worte/a-69876543", "dw.com/69876543"],
  ["https://www.bbc.co.uk/news/world-europe-62345678", "bbc.co.uk/62345678"],
  ["https://www.bbc.com/news/articles/c0jq1xn2y9go", "bbc.com/c0jq1xn2y9go"],
  ["https://www.cbc.ca/news/world/some-words-1.5923456", "cbc.ca/5923456"],
  ["https://www.swissinfo.ch/eng/politics/some-words/87547476", "swissinfo.ch/87547476"],
  ["https://example.org/news/87547476/some-words", "example.org/87547476"],
  ["https://example.kr/news/articleView.html?idxno=123456", "example.kr/123456"],
  ["https://example.org/2024/09/14/some-words/", undefined],
  ["https://example.org/20240914/some-words", undefined],
  ["https://example.org/article-2024", undefined],
  ["https://example.org/", undefined],
  ["no address", undefined],
])("%s has the key %s", (url, key) => {
  expect(articleKey(url)).toBe(key);
});
