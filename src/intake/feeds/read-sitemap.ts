/** Sitemaps with news, and the indexes that list sitemaps. */
import { readFeedDate } from "./feed-date.ts";
import { webAddress } from "../web-address.ts";
import { MOST_ITEMS, type Feed, type FeedContext, type FeedItem } from "./feed.ts";
import { markupLine } from "./markup-text.ts";
import { childOf, childrenOf, textOf, type XmlElement } from "./read-xml.ts";

/** Reads the root element `urlset` or `sitemapindex`. Addresses without a headline give items without a title. */
export function readSitemap(root: XmlElement, context: FeedContext): Feed {
  const items = childrenOf(root, "url").filter(({ closed }) => closed).flatMap((url) => readUrl(url, context) ?? []);
  const names = childrenOf(root, "url").map((url) => textOf(childOf(childOf(url, "news:news") ?? url, "news:publication") ?? url, "news:name"));
  return {
    kind: "sitemap",
    title: names.find((name) => name !== undefined) ?? "",
    // Sitemaps have no order of their own.
    items: newestFirst(items, ({ publishedAt, updatedAt }) => publishedAt ?? updatedAt).slice(0, MOST_ITEMS),
    parts: newestFirst(childrenOf(root, "sitemap"), (part) => readFeedDate(textOf(part, "lastmod"), context.latest)).flatMap((part) => webAddress(textOf(part, "loc"), context.base) ?? []),
    cut: !root.closed,
  };
}

function readUrl(url: XmlElement, { base, latest }: FeedContext): FeedItem | undefined {
  const address = webAddress(textOf(url, "loc"), base);
  if (address === undefined) return undefined;
  const news = childOf(url, "news:news") ?? url;
  return {
    url: address,
    title: markupLine(textOf(news, "news:title") ?? ""),
    text: "",
    lang: textOf(childOf(news, "news:publication") ?? news, "news:language"),
    publishedAt: readFeedDate(textOf(news, "news:publication_date"), latest),
    updatedAt: readFeedDate(textOf(url, "lastmod"), latest),
  };
}

function newestFirst<Item>(items: Item[], dateOf: (item: Item) => string | undefined): Item[] {
  const times = new Map(items.map((item) => [item, Date.parse(dateOf(item) ?? "") || 0]));
  return items.toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0));
}
