import { readDate } from "./written-date.ts";

/**
 * The fields of a document from an item of a bibliography: CSL-JSON, or Zotero's own form (`itemType`, `abstractNote`), also
 * inside `data` as its web interface gives it. The abstract is the text. What is missing stays missing; the check says so.
 */
export function readBibliographyItem(item: Record<string, unknown>): Record<string, unknown> {
  const { data } = item;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return readBibliographyItem({ ...data });
  const first = (...names: string[]): unknown => names.map((name) => item[name]).find((value) => value !== undefined && value !== null && value !== "");
  return {
    url: first("URL", "url") ?? addressOfDoi(first("DOI", "doi")),
    title: first("title"),
    text: plainText(first("abstract", "abstractNote")),
    lang: languageTag(first("language")),
    publishedAt: dateOf(first("issued", "date")),
    publisher: first("container-title", "publicationTitle", "websiteTitle", "publisher"),
  };
}

/** The address of a DOI; undefined for what is none. */
export function addressOfDoi(doi: unknown): string | undefined {
  const bare = typeof doi === "string" ? /(10\.\d{4,9}\/\S+)$/.exec(doi.trim())?.[1] : undefined;
  return bare === undefined ? undefined : `https://doi.org/${bare}`;
}

/** Abstracts carry the tags of the journal's page: `<jats:p>`, `<i>`. */
function plainText(value: unknown): unknown {
  if (typeof value !== "string") return value;
  return value.replace(/<\/?(?:jats:)?(?:p|i|b|em|strong|sub|sup|sc|sec|title|italic|bold|span)(?:\s[^<>]{0,200})?>/gi, (tag) => (/^<\/?(?:jats:)?(?:p|sec|title)/i.test(tag) ? "\n" : "")).trim();
}

const languageNames = new Map([["english", "en"], ["german", "de"], ["ngerman", "de"], ["deutsch", "de"], ["french", "fr"], ["francais", "fr"], ["français", "fr"], ["spanish", "es"], ["español", "es"], ["russian", "ru"], ["italian", "it"], ["portuguese", "pt"], ["dutch", "nl"], ["polish", "pl"], ["ukrainian", "uk"], ["turkish", "tr"], ["chinese", "zh"], ["japanese", "ja"], ["korean", "ko"], ["arabic", "ar"]]);

/** Bibliographies name languages as well as tagging them. What is neither is left for the check to say. */
export function languageTag(value: unknown): unknown {
  return typeof value === "string" ? (languageNames.get(value.trim().toLowerCase()) ?? value.trim()) : value;
}

/** CSL's `{"date-parts": [[2024, 3, 5]]}` (two of them are an interval), `{"raw": …}`, or a plain string. */
function dateOf(value: unknown): unknown {
  if (typeof value === "string") return readDate(value) ?? value;
  if (typeof value !== "object" || value === null) return value;
  const { "date-parts": parts, raw, literal }: { "date-parts"?: unknown; raw?: unknown; literal?: unknown } = value;
  if (Array.isArray(parts)) {
    const dates = parts.map((part: unknown) => (Array.isArray(part) ? readDate(part.join("-")) : undefined));
    if (dates.length > 0 && dates.every((date) => date !== undefined)) return dates.slice(0, 2).join("/");
  }
  const written = raw ?? literal;
  return typeof written === "string" ? (readDate(written) ?? written) : value;
}
