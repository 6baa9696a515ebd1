/** Atom 1.0, and 0.3 as far as it is still written. */
import { readFeedDate } from "./feed-date.ts";
import { webAddress } from "../web-address.ts";
import { longestOf, MOST_ITEMS, type Feed, type FeedContext, type FeedItem } from "./feed.ts";
import { markupLine, markupText } from "./markup-text.ts";
import { childOf, childrenOf, markupOf, textOf, type XmlElement } from "./read-xml.ts";

/** Reads the root element `feed`; `source` is the text that it was read from. */
export function readAtom(root: XmlElement, source: string, context: FeedContext): Feed {
  const base = webAddress(root.attributes["xml:base"], context.base) ?? context.base;
  const entries = all(root, "entry").filter(({ closed }) => closed);
  const title = childOf(root, ...both("title"));
  return {
    kind: "atom",
    title: title ? lineOf(title, source) : "",
    home: linkOf(root, base),
    lang: root.attributes["xml:lang"],
    items: entries.slice(0, MOST_ITEMS).flatMap((entry) => readEntry(entry, source, { ...context, base }) ?? []),
    parts: [],
    cut: !root.closed,
  };
}

/** Atom's elements with its namespace declared, and without by publishers who forgot. */
const both = (name: string): [string, string] => [`atom:${name}`, name];
const all = (element: XmlElement, name: string): XmlElement[] => both(name).flatMap((form) => childrenOf(element, form));

function readEntry(entry: XmlElement, source: string, context: FeedContext): FeedItem | undefined {
  const base = webAddress(entry.attributes["xml:base"], context.base) ?? context.base;
  const id = textOf(entry, ...both("id"));
  const url = webAddress(textOf(entry, "feedburner:origlink"), base) ?? linkOf(entry, base) ?? (id && /^https?:/.test(id) ? webAddress(id, base) : undefined);
  if (url === undefined) return undefined;
  const title = childOf(entry, ...both("title"));
  const texts = ["content", "summary"].flatMap((name) => all(entry, name)).filter(isText).map((text) => blockOf(text, source));
  const date = (...names: string[]): string | undefined => readFeedDate(textOf(entry, ...names), context.latest);
  const updatedAt = date(...both("updated"), ...both("modified"));
  const publishedAt = date(...both("published"), ...both("issued"), ...both("created"), "dc:date");
  return {
    url,
    title: title ? lineOf(title, source) : "",
    text: longestOf([...texts, ...childrenOf(entry, "media:group").flatMap((group) => textOf(group, "media:description") ?? [])]),
    lang: entry.attributes["xml:lang"] ?? childOf(entry, ...both("content"))?.attributes["xml:lang"],
    // `published` is optional and `updated` is not, so feeds of news that never change give the second only.
    publishedAt: publishedAt ?? updatedAt,
    updatedAt: publishedAt === undefined ? undefined : updatedAt,
  };
}

function linkOf(element: XmlElement, base: string): string | undefined {
  const links = all(element, "link");
  const pages = links.filter(({ attributes }) => (attributes["rel"] ?? "alternate") === "alternate");
  const page = pages.find(({ attributes }) => /html/.test(attributes["type"] ?? "html")) ?? pages[0];
  return webAddress(page?.attributes["href"], base);
}

/** Content by address or in base64 is no text. */
function isText({ attributes }: XmlElement): boolean {
  const type = attributes["type"] ?? "text";
  return attributes["src"] === undefined && attributes["mode"] !== "base64" && (!type.includes("/") || /^text\/|html|xml/.test(type));
}

const isMarkup = ({ attributes, children }: XmlElement): boolean => /html/.test(attributes["type"] ?? "") || attributes["mode"] === "escaped" || children.length > 0;
// Markup in what says it is plain text is far more often a wrong type than text about markup.
const blockOf = (element: XmlElement, source: string): string =>
  isMarkup(element) || /<\/?(?:p|br|div|a|img)\b/i.test(element.text) ? markupText(withoutPrefix(markupOf(element, source))) : element.text.trim();
const lineOf = (element: XmlElement, source: string): string => (isMarkup(element) ? markupLine(withoutPrefix(markupOf(element, source))) : element.text.trim().replace(/\s+/g, " "));

/** XHTML may be written `<xhtml:p>`. */
const withoutPrefix = (markup: string): string => markup.replace(/(<\/?)(?:xhtml|h|html):(?=[a-z])/gi, "$1");
