/** CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html): for Zotero and other citation managers. */
import type { BibliographyItem } from "./bibliography.ts";
import { bibliography } from "./bibliography.ts";
import type { ExportInput } from "./export-input.ts";

export function cslJson(input: ExportInput) {
  return bibliography(input).map((item) => ({
    id: item.key,
    type: "article-newspaper",
    title: item.title,
    // `literal` keeps an institution's name whole: "Security Council of Russia" has no family name.
    ...(item.authors.length > 0 && { author: item.authors.map((literal) => ({ literal })) }),
    ...(item.publisher && { "container-title": item.publisher }),
    ...(item.url && { URL: item.url }),
    ...(item.date && { issued: cslDate(item.date) }),
    accessed: cslDate(item.accessed),
    ...(item.lang && item.lang !== "und" && { language: item.lang }),
    ...(item.note && { note: item.note }),
  }));
}

/** One or two dates as parts, as far as known; an interval has two. */
function cslDate(iso: NonNullable<BibliographyItem["date"]>) {
  const ends = iso.split("/").filter((end) => /^\d{4}/.test(end));
  return { "date-parts": ends.map((end) => end.slice(0, 10).split("-").map(Number)) };
}
