/**
 * How did it get here? Draws the directed acyclic graph from a page to the earliest sources known:
 * what the page states, what the index found, what was inferred.
 */
import type { Chain, Match, TracedAttribution } from "../model.ts";
import type { ChainBuilder } from "./chain-builder.ts";
import { startChain } from "./chain-builder.ts";
import type { ChainDocument } from "./chain-document.ts";
import { countOrigins } from "./count-origins.ts";
import { drawPath } from "./draw-path.ts";
import { growThroughMatches, hangDocument, type Growth } from "./grow-through-documents.ts";

export type ChainInput = {
  page: { url: string; title: string; publishedAt: string | null };
  attributions: TracedAttribution[];
  /** Documents whose passages the page itself reuses. */
  reuse: Match[];
  /** Documents the chain may grow through, by url; a match whose document is missing here ends there. */
  documents: Map<string, ChainDocument>;
};

/** The chain of one page. Cost: linear in attributions and matches, times the size of the graph for the cycle check. */
export function buildChain(input: ChainInput): Chain {
  const builder = startChain(input.page);
  const growth: Growth = { builder, documents: input.documents, grown: new Set() };
  const leaves = new Map<string, string>();
  const holder = hangWholeText(builder, input.attributions);
  for (const attribution of input.attributions) {
    const from = attribution.kind === "credit" || attribution.scope === "whole" ? "page" : holder;
    const nodes = drawPath(builder, from, attribution, { inferredStart: from !== "page", evidence: attribution.evidence });
    leaves.set(attribution.id, nodes.at(-1) ?? "page");
    growThroughMatches(growth, { attribution, nodes: [from, ...nodes], publishedAt: input.page.publishedAt, onPage: true });
  }
  for (const match of input.reuse) hangReuse(growth, input, match);
  const words = input.attributions.filter((a) => a.kind === "quote" || a.kind === "statement");
  const origins = countOrigins(builder, words, leaves);
  return { nodes: builder.nodes, edges: builder.edges, origins };
}

/** The node that the page's attributions hang from: the source of the whole text where one is stated, else the page. */
function hangWholeText(builder: ChainBuilder, attributions: TracedAttribution[]): string {
  const whole = attributions.find((a) => a.kind === "republication" && a.scope === "whole");
  const source = whole?.path[0];
  return whole && source ? builder.source("page", source) : "page";
}

/** A document whose passages the page reuses hangs beneath the credit that names its publisher, else beneath the page. */
function hangReuse(growth: Growth, input: ChainInput, match: Match): void {
  const credit = input.attributions.find((a) => match.publisher !== null && a.path[0]?.id === match.publisher);
  const from = growth.builder.edges.find((edge) => credit !== undefined && edge.attribution === credit.id)?.to ?? "page";
  const uncredited = match.reasons.some((reason) => reason.code === "not-credited");
  hangDocument(growth, { match, from, publishedAt: input.page.publishedAt, evidence: null, attribution: null, uncredited });
}
