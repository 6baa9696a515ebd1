/** What the things and links of a chain are called. */
import type { ChainEdge, ChainNode, Trace } from "../core/model.ts";
import { isOpen, nameWithDoubt, shortName, sourceName, type FactsById, type Named } from "./source-line.tsx";
import type { MessageKey, Text } from "./text.ts";

type Shown = { trace: Trace; facts: FactsById; text: Text };

/** The node's name as short as it is known, with the doubt where the page left open who is meant; the page is called by its host. */
export function nodeName(node: ChainNode, shown: Shown): string {
  if (node.type === "page") return shown.trace.page.host || node.name;
  return openName(node, shown) ?? shortName({ id: node.ref, name: node.name || node.ref }, shown.facts);
}

/** The same in full, for lists that have the room. */
export function longNodeName(node: ChainNode, shown: Shown): string {
  return openName(node, shown) ?? sourceName({ id: node.ref, name: node.name || node.ref }, shown.facts);
}

/** "Foreign ministry (which country is not said)": a node has one name, the citation it stands for may have several bearers. */
function openName(node: ChainNode, { trace, facts, text }: Shown): string | undefined {
  if (node.type !== "source") return undefined;
  const cited = trace.chain.edges.filter(({ to }) => to === node.id).map(({ attribution }) => trace.attributions.find(({ id }) => id === attribution));
  const named = cited.flatMap((attribution): Named[] => attribution?.path.flatMap((source) => (source.speaksFor ? [source, source.speaksFor] : [source])) ?? []);
  const source = named.find(({ id, name }) => (id ?? name) === node.ref);
  return source && isOpen(source) ? nameWithDoubt(source, facts, text) : undefined;
}

/** The message that says in words what an edge is. */
export const relationKey = (edge: Pick<ChainEdge, "relation" | "uncredited">): MessageKey => (edge.uncredited ? "edge_uncredited" : `edge_${edge.relation}`);
