import type { Match } from "../../model.ts";
import type { Library } from "../library.ts";
import { hostOf } from "../../directory/hosts/host-of.ts";

/** What every match says about its document; undefined where the document was not read. */
export function describeDocument(number: number, library: Library): Pick<Match, "document" | "publishedAt" | "title" | "publisher"> | undefined {
  const document = library.known(number)?.document;
  if (!document) return undefined;
  const host = hostOf(document.url);
  return { document: document.url, publishedAt: document.publishedAt ?? null, title: document.title, publisher: document.publisher ?? (host === "" ? null : host) };
}
