import type { EdgeRelation, Span, TracedAttribution } from "../model.ts";
import type { ChainBuilder } from "./chain-builder.ts";

const relations = {
  quote: "quoted",
  statement: "reported",
  wire: "credited",
  credit: "credited",
  republication: "republished",
} as const satisfies Record<TracedAttribution["kind"], EdgeRelation>;

/**
 * Draws `from → relay → … → origin`; answers the nodes, nearest first.
 * `evidence` is the span in the page, null for attributions that stand in a document. `inferredStart`: that
 * `from` cites the relay is itself inferred, because it is read from a copy.
 */
export function drawPath(
  builder: ChainBuilder,
  from: string,
  attribution: TracedAttribution,
  how: { inferredStart: boolean; evidence: Span | null },
): string[] {
  const nodes: string[] = [];
  let last = from;
  for (const [depth, source] of attribution.path.entries()) {
    const node = builder.source(last, source);
    const inferred = attribution.stated === "inferred" || (how.inferredStart && depth === 0);
    builder.connect({
      from: last,
      to: node,
      relation: relations[attribution.kind],
      state: inferred ? "inferred" : "stated",
      evidence: how.evidence,
      attribution: how.evidence ? attribution.id : null,
    });
    nodes.push(node);
    last = node;
  }
  return nodes;
}
