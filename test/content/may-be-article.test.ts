// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { mayBeArticle } from "../../src/content/may-be-article.ts";

const sentence = "The harbour office said that the first ferry of the season would leave a week later than in other years. ";
const paragraphs = (count: number, repeat = 2): string => Array.from({ length: count }, () => `<p>${sentence.repeat(repeat)}</p>`).join("");
const teasers = Array.from({ length: 40 }, (_, i) => `<article><h2><a href="/story/${i}">Ferry leaves late</a></h2><p>Short teaser.</p></article>`).join("");
const linkedTeasers = Array.from({ length: 40 }, (_, i) => `<a href="/story/${i}"><p>${sentence.repeat(2)}</p></a>`).join("");
const jsonLd = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>';

beforeEach(() => {
  document.documentElement.innerHTML = "<head></head><body></body>";
});

describe("what may be an article", () => {
  test.each([
    ["a page with paragraphs", "/story/1", "", paragraphs(6), true],
    ["a short report with JSON-LD", "/story/1", jsonLd, paragraphs(1), true],
    ["a short report with og:type", "/story/1", '<meta property="og:type" content="article">', paragraphs(1), true],
    ["a short report in one article element", "/story/1", "", `<article>${paragraphs(1)}</article>`, true],
    ["a front page", "/", jsonLd, paragraphs(6), false],
    ["a front page in a language folder", "/de/", "", paragraphs(6), false],
    ["a section of teasers", "/politics", "", teasers, false],
    ["a section whose teasers are links", "/politics", "", linkedTeasers, false],
    ["an app", "/app/inbox", "", '<div id="root"></div>', false],
    ["a page with prose in its footer only", "/login", "", `<footer>${paragraphs(6)}</footer>`, false],
  ])("%s", (_, path, head, body, expected) => {
    globalThis.history.replaceState(null, "", path);
    document.head.innerHTML = head;
    document.body.innerHTML = body;
    expect(mayBeArticle(document)).toBe(expected);
  });
});
