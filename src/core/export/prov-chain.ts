/** The part of the chain that stands in documents: what they cite themselves, as PROV-O. */
import type { ChainEdge, ChainNode, Trace } from "../model.ts";
import { partIri, sourceIri } from "./export-input.ts";

/** A node of the graph, as JSON-LD. */
export type ProvNode = { "@id": string; "@type"?: string | string[]; [property: string]: unknown };

/**
 * One node per document and per source cited in one. Only what a document states becomes provenance; that words of two
 * documents agree is found, and stays `wt:found`.
 */
export function chainNodes(trace: Trace): ProvNode[] {
  const { nodes, edges } = trace.chain;
  // Edges of the page's own attributions are told with their words.
  const inDocuments = edges.filter(({ attribution, from, cyclic }) => attribution === null && from !== "page" && !cyclic);
  const ends = new Set(inDocuments.flatMap(({ from, to }) => [from, to]));
  return nodes.filter(({ id }) => ends.has(id)).flatMap((node) => [entity(trace, node, inDocuments), ...(node.type === "source" ? [agent(trace, node)] : [])]);
}

function entity(trace: Trace, node: ChainNode, edges: ChainEdge[]): ProvNode {
  const own = edges.filter(({ from }) => from === node.id);
  const steps: Record<string, { "@id": string }[]> = {};
  for (const edge of own) {
    const target = trace.chain.nodes.find(({ id }) => id === edge.to);
    if (target) (steps[property(edge)] ??= []).push({ "@id": iriOf(trace, target) });
  }
  return {
    "@id": iriOf(trace, node),
    "@type": "prov:Entity",
    ...(node.type === "document" && { "dct:title": node.name, ...(node.publishedAt && { "dct:issued": node.publishedAt }) }),
    ...(node.type === "source" && { "rdfs:label": `What ${node.name} said`, "prov:wasAttributedTo": { "@id": agentIri(trace, node) } }),
    ...steps,
  };
}

function property({ relation, state }: ChainEdge): string {
  if (state === "inferred") return "wt:inferredFrom";
  if (relation === "matched" || state === "found") return "wt:sameWordsAs";
  if (relation === "corrects") return "prov:wasRevisionOf";
  if (relation === "withdraws") return "wt:withdraws";
  return relation === "quoted" ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom";
}

const agent = (trace: Trace, node: ChainNode): ProvNode => ({ "@id": agentIri(trace, node), "@type": ["prov:Agent"], "rdfs:label": node.name });

const iriOf = (trace: Trace, node: ChainNode): string => (node.type === "document" ? node.ref : partIri(trace, `chain-${node.id}`));

/** The same name as the page's own attributions give the source, where they cite it too. */
function agentIri({ attributions }: Trace, { ref, name }: ChainNode): string {
  const cited = attributions.flatMap(({ path }) => path).find((source) => (source.id ?? source.name) === ref);
  return sourceIri(cited ?? { id: ref === name ? null : ref, name, host: null });
}
