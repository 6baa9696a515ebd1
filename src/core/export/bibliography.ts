/** What citation managers are told: the page and the documents found, with agencies as institutional authors. */
import type { Match, Trace } from "../model.ts";
import type { ExportInput } from "./export-input.ts";
import { isSure } from "../sure.ts";
import { pathWords } from "./export-input.ts";

export type BibliographyItem = {
  key: string;
  title: string;
  /** "" for texts without an address that can be opened. */
  url: string;
  /** Institutions, never split into given and family names. */
  authors: string[];
  /** Who published it: a name or a host. */
  publisher: string;
  /** ISO 8601 with the precision known; null where unknown. */
  date: string | null;
  /** Day of reading, YYYY-MM-DD. */
  accessed: string;
  lang: string;
  note: string;
};

/** The page first, then each document its words were found in, once. */
export function bibliography({ trace, readAt }: ExportInput): BibliographyItem[] {
  const accessed = readAt.slice(0, 10);
  const matches = [...trace.attributions.flatMap(({ matches }) => matches), ...trace.reuse];
  const documents = [...new Map(matches.map((match) => [match.document, match])).values()];
  return [pageItem(trace, accessed), ...documents.map((match, index) => documentItem(match, index, accessed))];
}

function pageItem(trace: Trace, accessed: string): BibliographyItem {
  const { page } = trace;
  const attributions = trace.attributions.filter(isSure);
  // The agency that wrote the whole text is its author; one that wrote part of it, or gave a picture, is not.
  const written = attributions.filter(({ kind, scope }) => kind === "wire" && scope !== "part");
  const cited = attributions.filter(({ kind }) => kind !== "wire" && kind !== "credit").map(({ path }) => pathWords(path));
  return {
    key: keyOf(page.host || "text", page.publishedAt, "page"),
    title: page.title,
    url: openable(page.url),
    authors: [...new Set(written.flatMap(({ path }) => path.slice(-1).map(({ name }) => name)))],
    publisher: page.host,
    date: page.publishedAt,
    accessed,
    lang: page.lang,
    note: cited.length > 0 ? `Cites ${[...new Set(cited)].join("; ")}` : "",
  };
}

function documentItem(match: Match, index: number, accessed: string): BibliographyItem {
  const publisher = match.publisher ?? "";
  return {
    key: keyOf(publisher || "document", match.publishedAt, String(index + 1)),
    title: match.title || match.document,
    url: openable(match.document),
    authors: publisher === "" ? [] : [publisher],
    publisher,
    date: match.publishedAt,
    accessed,
    lang: "",
    note: `Found in a local index: ${match.relation}`,
  };
}

const openable = (url: string): string => (/^https?:\/\//i.test(url) ? url : "");

function keyOf(name: string, date: string | null, end: string): string {
  return [name.toLowerCase().replace(/[^a-z0-9]+/g, "").slice(0, 24) || "source", date?.slice(0, 4) ?? "", end].filter(Boolean).join("-");
}
