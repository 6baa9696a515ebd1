/** What the things and links of a chain are called. */
import type { ChainEdge, ChainNode, Trace } from "../core/model.ts";
import type { FactsById } from "./source-line.tsx";
import { shortName } from "./source-line.tsx";
import type { MessageKey } from "./text.ts";

/** The node's name as short as it is known; the page is called by its host. */
export function nodeName(node: ChainNode, { trace, facts }: { trace: Trace; facts: FactsById }): string {
  if (node.type === "page") return trace.page.host || node.name;
  return shortName({ id: node.ref, name: node.name || node.ref }, facts);
}

/** The message that says in words what an edge is. */
export const relationKey = (edge: Pick<ChainEdge, "relation" | "uncredited">): MessageKey => (edge.uncredited ? "edge_uncredited" : `edge_${edge.relation}`);
