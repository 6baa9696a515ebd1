/** Grows a chain through documents of the index: a document brings its own attributions, and those may match again. */
import type { Match, PathSource, Span, TracedAttribution } from "../model.ts";
import type { ChainBuilder } from "./chain-builder.ts";
import type { ChainDocument } from "./chain-document.ts";
import { dateOrder } from "./date-order.ts";
import { drawPath } from "./draw-path.ts";

export type Growth = {
  builder: ChainBuilder;
  documents: Map<string, ChainDocument>;
  /** Documents already grown through, with the words that led there: `url#start-end`. */
  grown: Set<string>;
};

type Cited = {
  attribution: TracedAttribution;
  /** The holder (page or document) and the nodes of the attribution's path. */
  nodes: string[];
  /** When the holder was published. */
  publishedAt: string | null;
  /** Whether the attribution stands on the page, so that its span and id mean something there. */
  onPage: boolean;
};

/** Hangs the documents that hold an attribution's words beneath the source that published them. */
export function growThroughMatches(growth: Growth, { attribution, nodes, publishedAt, onPage }: Cited): void {
  for (const match of attribution.matches) {
    const from = publisherNode(nodes, attribution.path, match) ?? nodes[0] ?? "page";
    const evidence = onPage ? attribution.evidence : null;
    hangDocument(growth, { match, from, publishedAt, evidence, attribution: onPage ? attribution.id : null, uncredited: false });
  }
}

type Hung = {
  match: Match;
  from: string;
  publishedAt: string | null;
  evidence: Span | null;
  attribution: string | null;
  uncredited: boolean;
};

/** Hangs one document beneath `from` and goes on through what it cites for the same words. */
export function hangDocument(growth: Growth, { match, from, publishedAt, evidence, attribution, uncredited }: Hung): void {
  const order = dateOrder(match.publishedAt, publishedAt);
  // Words cannot come from a document that is known to be later.
  if (order === "later") return;
  const node = growth.builder.document(match.document, match.title, match.publishedAt);
  const { cyclic } = growth.builder.connect({
    from,
    to: node,
    relation: "matched",
    state: "found",
    evidence,
    attribution,
    order,
    ...(uncredited && { uncredited }),
  });
  const key = `${match.document}#${match.quote?.join("-") ?? ""}`;
  if (cyclic || growth.grown.has(key)) return;
  growth.grown.add(key);
  growThroughDocument(growth, match, node);
}

/** What the document itself cites for the words that were matched: attributions that overlap them, and its wire credit. */
function growThroughDocument(growth: Growth, match: Match, node: string): void {
  const document = growth.documents.get(match.document);
  if (!document) return;
  hangVersions(growth.builder, document, node);
  for (const attribution of document.attributions) {
    if (attribution.kind === "credit" || !concernsWords(attribution, match)) continue;
    const nodes = drawPath(growth.builder, node, attribution, { inferredStart: false, evidence: null });
    growThroughMatches(growth, { attribution, nodes: [node, ...nodes], publishedAt: document.publishedAt, onPage: false });
  }
}

/** The node of the path whose source published the document: RIA's dispatch hangs beneath RIA. */
function publisherNode(nodes: string[], path: PathSource[], match: Match): string | undefined {
  if (match.publisher === null) return undefined;
  const at = path.findIndex((source) => source.id === match.publisher || source.host === match.publisher);
  return at < 0 ? undefined : nodes[at + 1];
}

function concernsWords(attribution: TracedAttribution, match: Match): boolean {
  if (attribution.kind === "wire" || attribution.kind === "republication") return true;
  const words = match.quote;
  // The whole text was taken over: passages of it, or its translation at the address the page gives.
  if (!words) return match.relation === "reused" || match.reasons.some(({ code }) => code === "gives-address");
  return attribution.content.some(([start, end]) => start < words[1] && end > words[0]);
}

/** A corrected or withdrawn document names the version it replaces. */
function hangVersions(builder: ChainBuilder, document: ChainDocument, node: string): void {
  if (!document.supersedes) return;
  builder.connect({
    from: node,
    to: builder.document(document.supersedes, document.supersedes, null),
    relation: document.status === "withdrawn" ? "withdraws" : "corrects",
    state: "stated",
    evidence: null,
    attribution: null,
  });
}
