/** The part of an article's address that stays when a translation rewrites its words. */
import { hostOf } from "./host-of.ts";

/**
 * Host and the article's own id, "baoquocte.vn/286239"; undefined where the address has none. Two addresses with
 * one key are one article: slugs are translated and corrected, ids are not.
 */
export function articleKey(url: string): string | undefined {
  const host = hostOf(url);
  const [address = "", query = ""] = url.replace(/#.*$/su, "").split("?");
  const segments = address.replace(/^[a-z]+:\/\//i, "").split("/").slice(1).filter(Boolean);
  // The id stands in the last segment, or in the one before an empty name: ".../87547476/some-words".
  const id = segments.slice(-2).toReversed().map(idOf).find((one) => one !== undefined) ?? queryId(query);
  return host === "" || id === undefined ? undefined : `${host}/${id.toLowerCase()}`;
}

/** Shorter numbers are chapters, pages and years. */
const shortestNumber = 5;

function idOf(segment: string): string | undefined {
  const name = segment.replace(/\.[a-z]{2,5}\d?$/i, "");
  const hash = /(?:^|[-_])([\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.exec(name)?.[1];
  if (hash) return hash;
  const number = /(?:^|[^\d.]|\d\.)(\d+)$/.exec(name)?.[1] ?? /^(\d+)[-_]/.exec(name)?.[1];
  if (number !== undefined && number.length >= shortestNumber && !isDate(number)) return number;
  // "c0jq1xn2y9go": letters and figures mixed, no word of a language.
  return /^[a-z\d]{8,40}$/i.test(name) && (name.match(/\d+/g)?.length ?? 0) >= 2 ? name : undefined;
}

function isDate(number: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(number);
}

function queryId(query: string): string | undefined {
  return /(?:^|&)(?:id|aid|nid|sid|newsid|articleid|article_id|storyid|arcid|idxno)=([\w-]+)/i.exec(query)?.[1];
}
