import type { Attribution, PathSource, Span } from "../model.ts";
import type { DocumentFacts } from "./index-reader.ts";
import type { QuotePieces } from "./words/quote-pieces.ts";
import { hostOf } from "../directory/hosts/host-of.ts";
import { splitQuote } from "./words/quote-pieces.ts";

/** The page that asks, as far as matching needs it. `publisher` is a directory id; `url` is "" and `publisher` null where unknown. */
export type AskingPage = { text: string; lang: string; publishedAt: string | null; url: string; publisher: string | null };

/** What of an attribution is looked for, and where. */
export type Sought = Pick<Attribution, "id" | "content" | "quoted" | "path">;

/** One quote of a page, ready to be looked for. */
export type Question = {
  id: string;
  pieces: QuotePieces;
  lang: string;
  /** Where the quote stands in the page's text; undefined where it is asked for without its page. */
  span: [start: number, end: number] | undefined;
  /** True for documents of the page's own publisher: they are no source of the page. */
  isOwn(facts: DocumentFacts | undefined): boolean;
  /** True for documents of a party that the attribution's path names, and for those whose address it gives. */
  isCited(facts: DocumentFacts | undefined): boolean;
  /** Where the attribution names the publisher of a document that it cites: a name that both texts print proves nothing. */
  namings(facts: DocumentFacts): Span[];
  /** Numbers of the documents whose address the attribution gives. */
  pointed: readonly number[];
  /** True where the path names the medium that relays the words. */
  isRelayed: boolean;
};

const media: ReadonlySet<string> = new Set<PathSource["class"]>(["agency", "outlet", "site", "pr-wire"]);

/** The quote as a question of the page. */
export function createQuestion(id: string, quote: string, page: AskingPage, path: readonly PathSource[], where: { span?: [number, number]; pointed?: readonly number[] } = {}): Question {
  const { span, pointed = [] } = where;
  const named = path.map((source) => ({ span: source.span, names: [source.id, source.host, ...(source.alternatives ?? []), source.speaksFor?.id].filter((name) => name !== null && name !== undefined) }));
  const cited = new Set(named.flatMap(({ names }) => names));
  return {
    id,
    pieces: splitQuote(quote),
    lang: page.lang,
    span,
    isOwn: ownDocuments(page),
    isCited: (facts) => facts !== undefined && (pointed.includes(facts.number) || namesOf(facts).some((name) => cited.has(name))),
    namings: (facts) => named.flatMap(({ span, names }) => (span !== null && namesOf(facts).some((name) => names.includes(name)) ? [span] : [])),
    pointed,
    isRelayed: path.some((source) => media.has(source.class) && (source.id !== null || source.host !== null)),
  };
}

/** True for the page itself and all of its publisher's documents. */
export function ownDocuments(page: AskingPage): Question["isOwn"] {
  const own = new Set([page.publisher, hostOf(page.url)].filter((name) => name !== null && name !== ""));
  return (facts) => facts !== undefined && (facts.url === page.url || namesOf(facts).some((name) => own.has(name)));
}

/** What is looked for of an attribution: the words in quotation marks where they carry it, else all of its words. Undefined where it has none. */
export function questionOf(sought: Sought, page: AskingPage, pointed?: readonly number[]): Question | undefined {
  const spans = lengthOf(sought.quoted) * 2 >= lengthOf(sought.content) && sought.quoted.length > 0 ? sought.quoted : sought.content;
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return undefined;
  const quote = spans.map(([start, end]) => page.text.slice(start, end)).join(" … ");
  return createQuestion(sought.id, quote, page, sought.path, { span: [first[0], last[1]], ...(pointed && { pointed }) });
}

function namesOf(facts: DocumentFacts): string[] {
  const host = hostOf(facts.url);
  return [...(facts.publisher === null ? [] : [facts.publisher]), ...(host === "" ? [] : [host])];
}

function lengthOf(spans: readonly (readonly [number, number])[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
