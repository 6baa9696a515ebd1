import { expect, test } from "vitest";
import { findFeedLinks } from "../../../src/intake/feeds/find-feed-links.ts";

const page = "https://post.example/news/today";

test.each<[name: string, html: string, urls: string[]]>([
  ["RSS and Atom, relative addresses, each once", '<link rel="alternate" type="application/rss+xml" title="News" href="/feed"><link rel=alternate type=application/atom+xml href=atom.xml><link rel="alternate" type="application/rss+xml" href="/feed">', ["https://post.example/feed", "https://post.example/news/atom.xml"]],
  ["JSON Feed and RDF", '<link rel="alternate" type="application/feed+json" href="/feed.json"><link rel="alternate" type="application/rdf+xml" href="/feed.rdf">', ["https://post.example/feed.json", "https://post.example/feed.rdf"]],
  ["capitals, several words in rel, a charset in the type", '<LINK REL="Alternate Home" TYPE="application/rss+xml; charset=utf-8" HREF="/feed">', ["https://post.example/feed"]],
  ["a base", '<base href="https://feeds.example/x/"><link rel="alternate" type="application/rss+xml" href="all">', ["https://feeds.example/x/all"]],
  ["other languages, style sheets, phones, interfaces", '<link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" href="/a.css"><link rel="alternate" media="handheld" href="/m"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1"><link rel="alternate" type="application/json+oembed" href="/oembed">', []],
  ["addresses that are none of the web", '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"><link rel="alternate" type="application/rss+xml" href="">', []],
  ["links in scripts and comments", '<!-- <link rel="alternate" type="application/rss+xml" href="/a"> --><script>"<link rel=alternate type=application/rss+xml href=/b>"</script>', []],
])("%s", (_, html, urls) => {
  expect(findFeedLinks(`<!doctype html><html><head>${html}</head><body></body></html>`, page).map(({ url }) => url)).toEqual(urls);
});

test("titles come with the links", () => {
  expect(findFeedLinks('<link rel="alternate" type="application/rss+xml" title=" All\n news &amp; more " href="/feed">', page)).toEqual([{ url: "https://post.example/feed", title: "All news & more" }]);
});
