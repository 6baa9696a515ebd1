/** Where a reader can look further for what a source said: links that lead somewhere only when they are clicked. */
import type { DirectoryEntry } from "../entry.ts";

/**
 * `search`: the site's own search, filled in. `archive`: its list of news by date. `press`: its statements.
 * `front`: its front page, where none of these is known. `edition`: the site in another language.
 * `web-archive`: the document as the Internet Archive has it.
 */
export type NextStep = { kind: "search" | "archive" | "press" | "front" | "edition" | "web-archive"; url: string; lang?: string };

/** What is looked for: the words as quoted, and the address and date (a year, month, day or instant) of a document. */
export type SoughtWords = { quote?: string | undefined; url?: string | undefined; date?: string | null | undefined };

/** The links for one source, the most telling first; only the document's where the source is in no directory. */
export function nextSteps(entry: DirectoryEntry | undefined, { quote, url, date }: SoughtWords): NextStep[] {
  const { search, archive, press, editions = {} } = entry?.links ?? {};
  const words = searchWords(quote ?? "");
  const own: NextStep[] = [
    ...(search && words ? [{ kind: "search" as const, url: search.replace(queryPlace, () => encodeURIComponent(words)) }] : []),
    ...(archive ? [{ kind: "archive" as const, url: archive }] : []),
    ...(press ? [{ kind: "press" as const, url: press }] : []),
  ];
  const host = entry?.hosts[0];
  if (own.length === 0 && host) own.push({ kind: "front", url: `https://${host}/` });
  const others = Object.entries(editions).map(([lang, address]) => ({ kind: "edition" as const, url: address, lang }));
  const kept = url === undefined ? undefined : webArchive(url, date ?? "");
  return [...own, ...others, ...(kept ? [{ kind: "web-archive" as const, url: kept }] : [])];
}

/** What a template of `links.search` has where the words go. */
export const queryPlace = "{query}";

/** Search forms answer long questions with nothing: the beginning of a quotation finds it. */
const mostCharacters = 100;

/** The beginning of a quotation without its marks, as a search form takes it. */
export function searchWords(quote: string): string {
  const plain = quote.replace(/["“”„‟«»‹›「」『』]|\p{Surrogate}/gu, " ").replace(/\s+/gu, " ").trim();
  if (plain.length <= mostCharacters) return plain;
  const cut = plain.slice(0, mostCharacters + 1);
  const space = cut.lastIndexOf(" ");
  // Scripts without spaces are cut anywhere, but not inside a character.
  return space > 0 ? cut.slice(0, space) : cut.slice(0, mostCharacters).replace(/\p{Surrogate}$/u, "");
}

/** The copy nearest to the date; the latest one where the date is unknown. */
function webArchive(url: string, date: string): string | undefined {
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(url)) return undefined;
  const [, year = "", month = "", day = ""] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(date) ?? [];
  const when = `${year}${month}${day}`;
  return `https://web.archive.org/web/${when && `${when}/`}${url.trim().replace(/#.*$/su, "")}`;
}
