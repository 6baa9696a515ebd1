import type { Link, Span } from "../model.ts";
import { firstIndex } from "../first-index.ts";

/** Answers the links that share a unit with a span, in the page's order. */
export type LinksIn = (span: Span) => Link[];

const noLinks: Link[] = [];

/** Sorts the links once; each question costs as much as the links near it, however many the page has. */
export function createLinksIn(links: Link[]): LinksIn {
  if (links.length === 0) return () => noLinks;
  const sorted = links.map((link, place) => ({ link, place })).sort((a, b) => a.link.span[0] - b.link.span[0]);
  const longest = links.reduce((most, { span }) => Math.max(most, span[1] - span[0]), 0);
  return ([from, to]) => {
    const found: typeof sorted = [];
    for (let at = firstIndex(sorted, ({ link }) => link.span[0] >= from - longest); at < sorted.length; at += 1) {
      const one = sorted[at];
      if (!one || one.link.span[0] >= to) break;
      if (from < one.link.span[1]) found.push(one);
    }
    return found.length === 0 ? noLinks : found.sort((a, b) => a.place - b.place).map(({ link }) => link);
  };
}
