/** JSON Feed 1.0 and 1.1. */
import { readFeedDate } from "./feed-date.ts";
import { webAddress } from "../web-address.ts";
import { longestOf, MOST_ITEMS, type Feed, type FeedContext, type FeedItem } from "./feed.ts";
import { markupText } from "./markup-text.ts";

/** Reads a parsed file; undefined for JSON that is no feed. */
export function readJsonFeed(value: unknown, context: FeedContext): Feed | undefined {
  const fields = fieldsOf(value);
  if (!Array.isArray(fields["items"]) || !/jsonfeed\.org\/version/.test(stringOf(fields["version"]) ?? "")) return undefined;
  const home = webAddress(stringOf(fields["home_page_url"]), context.base);
  return {
    kind: "json",
    title: lineOf(fields["title"]),
    home,
    lang: stringOf(fields["language"]),
    items: fields["items"].slice(0, MOST_ITEMS).flatMap((item) => readItem(fieldsOf(item), { ...context, base: home ?? context.base }) ?? []),
    parts: [],
    cut: false,
  };
}

function readItem(fields: Fields, { base, latest }: FeedContext): FeedItem | undefined {
  const id = stringOf(fields["id"]);
  const url = webAddress(stringOf(fields["url"]), base) ?? (id && /^https?:/.test(id) ? webAddress(id, base) : undefined) ?? webAddress(stringOf(fields["external_url"]), base);
  if (url === undefined) return undefined;
  return {
    url,
    title: lineOf(fields["title"]),
    text: longestOf([markupText(stringOf(fields["content_html"]) ?? ""), stringOf(fields["content_text"])?.trim() ?? "", stringOf(fields["summary"])?.trim() ?? ""]),
    lang: stringOf(fields["language"]),
    publishedAt: readFeedDate(stringOf(fields["date_published"]), latest),
    updatedAt: readFeedDate(stringOf(fields["date_modified"]), latest),
  };
}

type Fields = { [name: string]: unknown };
const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? { ...value } : {});
const stringOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const lineOf = (value: unknown): string => (stringOf(value) ?? "").trim().replace(/\s+/g, " ");
