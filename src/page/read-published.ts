import type { Outline } from "./entry.ts";
import type { LdNode } from "./json-ld.ts";

const metaNames = [
  "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dcterms.issued", "publishdate", "publish-date", "publish_date", "pubdate", "publication_date",
  "parsely-pub-date", "sailthru.date", "article.published", "cxenseparse:recs:publishtime", "date.issued", "last-modified-date",
];

/** When the page says it was published, ISO 8601 with the page's own precision; null where it does not say. */
export function readPublished(outline: Outline, article: LdNode | undefined): string | null {
  const metas = metaNames.flatMap((name) => outline.metas.filter((meta) => meta.name === name).map((meta) => meta.content));
  const marked = outline.dates.filter((date) => date.published).map((date) => date.value);
  // Without any mark, the first date shown is the article's: lists of other articles stand below.
  const shown = outline.dates.slice(0, 1).map((date) => date.value);
  const structured = article?.["datePublished"];
  for (const value of [...(typeof structured === "string" ? [structured] : []), ...metas, ...marked, ...shown]) {
    const date = isoDate(value.trim());
    if (date !== undefined) return date;
  }
  return null;
}

function isoDate(value: string): string | undefined {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/i.exec(value);
  if (found !== null) {
    const [, year = "", month = "", day = "", time, zone] = found;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
    return `${year}-${month}-${day}${time === undefined ? "" : `T${time}${zone?.toUpperCase() ?? ""}`}`;
  }
  // "Sat, 14 Sep 2024 10:00:00 GMT": the form of mail and feeds.
  if (!/^\w{3},? \d{1,2} \w{3} \d{4}/.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
