/** What every export is made from, and how it names things. */
import type { Attribution, PathSource, Trace } from "../model.ts";

export type ExportInput = {
  trace: Trace;
  /** When the page was read: an ISO 8601 instant. */
  readAt: string;
};

/** An address for a part of the page: the page's own with a fragment, or a name of its own for texts without address. */
export function partIri({ page }: Trace, part: string): string {
  const base = page.url === "" ? "urn:wiretrace:text" : page.url.replace(/#.*$/s, "");
  return `${base}#wiretrace-${encode(part)}`;
}

/** A name for a source that is the same in every export: by directory id where there is one. */
export function sourceIri({ id, name, host }: Pick<PathSource, "id" | "name" | "host">): string {
  if (host) return `https://${host}/`;
  return id === null ? `urn:wiretrace:named:${encode(name)}` : `urn:wiretrace:source:${encode(id)}`;
}

/** "Security Council of Russia, through RIA Novosti": the origin first, then the relays back to the page. */
export function pathWords(path: PathSource[]): string {
  const [origin, ...relays] = path.toReversed().map(({ name }) => name);
  return relays.length === 0 ? (origin ?? "") : `${origin}, through ${relays.join(", ")}`;
}

/** The attributed words, joined where they stand apart; the evidence for kinds without words. */
export function attributedWords(text: string, { content, evidence }: Pick<Attribution, "content" | "evidence">): string {
  const spans = content.length > 0 ? content : [evidence];
  return spans.map(([start, end]) => text.slice(start, end)).join(" … ");
}

// encodeURIComponent throws on half a surrogate pair, which page text may hold.
const encode = (part: string): string => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd"));
