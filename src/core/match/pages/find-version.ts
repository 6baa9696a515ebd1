import type { Match, SourceDocument } from "../../model.ts";

/** Which edition of a story a text is, for naming it. */
export type Version = {
  url: string;
  title: string;
  lang: string;
  publishedAt: string | null;
  updatedAt: string | null;
  status: "current" | "corrected" | "withdrawn";
  /** Address of the document that this one replaces. */
  supersedes: string | null;
};

/** The version that a match was made with: it has the matched words at the matched place. Undefined where it is gone. */
export function findVersion<Document extends SourceDocument>(match: Match, versions: readonly Document[]): Document | undefined {
  const { quote, excerpt, publishedAt } = match;
  const fitting = versions.filter(({ text }) => quote === null || text.slice(...quote) === excerpt);
  // Versions that were corrected elsewhere may have the words at the same place.
  return fitting.find((version) => (version.publishedAt ?? null) === publishedAt) ?? fitting[0];
}

/** What tells a version from others. */
export function describeVersion({ url, title, lang, publishedAt, updatedAt, status, supersedes }: SourceDocument): Version {
  return { url, title, lang: lang ?? "und", publishedAt: publishedAt ?? null, updatedAt: updatedAt ?? null, status: status ?? "current", supersedes: supersedes ?? null };
}
