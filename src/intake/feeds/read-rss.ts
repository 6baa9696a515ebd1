/** RSS 0.9x and 2.0, and RDF (RSS 0.9, 1.0), whose items stand beside the channel and not in it. */
import { readFeedDate } from "./feed-date.ts";
import { webAddress } from "../web-address.ts";
import { longestOf, MOST_ITEMS, type Feed, type FeedContext, type FeedItem } from "./feed.ts";
import { markupLine, markupText } from "./markup-text.ts";
import { childOf, childrenOf, markupOf, textOf, type XmlElement } from "./read-xml.ts";

/** Reads the root element `rss` or `rdf:RDF`; `source` is the text that it was read from. */
export function readRss(root: XmlElement, source: string, context: FeedContext): Feed {
  const channel = childOf(root, "channel") ?? root;
  const items = [...childrenOf(channel, "item"), ...(channel === root ? [] : childrenOf(root, "item"))];
  const home = webAddress(textOf(channel, "link"), context.base);
  const inFeed = { ...context, base: home ?? context.base };
  return {
    kind: root.name === "rdf:rdf" ? "rdf" : "rss",
    title: markupLine(textOf(channel, "title", "dc:title") ?? ""),
    home,
    lang: textOf(channel, "language", "dc:language"),
    items: items.filter(({ closed }) => closed).slice(0, MOST_ITEMS).flatMap((item) => readItem(item, source, inFeed) ?? []),
    parts: [],
    everyMinutes: minutesOf(channel),
    cut: !root.closed,
  };
}

/** Where publishers put the whole text, and where they put less of it. */
const textNames = ["content:encoded", "yandex:full-text", "turbo:content", "description", "atom:summary", "media:description", "dc:description"];

function readItem(item: XmlElement, source: string, { base, latest }: FeedContext): FeedItem | undefined {
  const url = addressOf(item, base);
  if (url === undefined) return undefined;
  const texts = textNames.flatMap((name) => childrenOf(item, name).map((child) => markupText(markupOf(child, source))));
  return {
    url,
    title: markupLine(textOf(item, "title", "dc:title", "media:title") ?? ""),
    text: longestOf(texts),
    lang: textOf(item, "dc:language", "language"),
    publishedAt: readFeedDate(textOf(item, "pubdate", "dc:date", "dcterms:created", "dcterms:issued", "atom:published", "date"), latest),
    updatedAt: readFeedDate(textOf(item, "atom:updated", "dcterms:modified"), latest),
  };
}

function addressOf(item: XmlElement, base: string): string | undefined {
  const atom = childrenOf(item, "atom:link").find(({ attributes }) => (attributes["rel"] ?? "alternate") === "alternate");
  const guid = childOf(item, "guid");
  const permanent = guid?.attributes["ispermalink"]?.toLowerCase() !== "false" && /^https?:/.test(guid?.text.trim() ?? "");
  return (
    webAddress(textOf(item, "feedburner:origlink"), base) ??
    webAddress(textOf(item, "link"), base) ??
    webAddress(atom?.attributes["href"], base) ??
    (permanent ? webAddress(guid?.text, base) : webAddress(item.attributes["rdf:about"], base))
  );
}

const periods: Record<string, number> = { hourly: 60, daily: 1_440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };

function minutesOf(channel: XmlElement): number | undefined {
  const ttl = Number(textOf(channel, "ttl"));
  if (ttl > 0) return ttl;
  const period = periods[textOf(channel, "sy:updateperiod")?.toLowerCase() ?? ""];
  return period === undefined ? undefined : period / Math.max(1, Number(textOf(channel, "sy:updatefrequency")) || 1);
}
