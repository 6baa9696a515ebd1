/** A trace cut to one of its attributions, so that every format can be written of the one. */
import type { Trace } from "../model.ts";

/** The attribution with its part of the chain; the page's reuse is none of it. */
export function traceOfOne(trace: Trace, id: string): Trace {
  const edges = trace.chain.edges.filter(({ attribution }) => attribution === id);
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  // What its documents rest on belongs to it: those edges stand in documents and name no attribution of the page.
  for (let size = -1; size !== ends.size; ) {
    size = ends.size;
    for (const edge of trace.chain.edges) if (edge.attribution === null && ends.has(edge.from) && !isPage(trace, edge.from)) ends.add(edge.to);
  }
  const kept = trace.chain.edges.filter((edge) => edges.includes(edge) || (edge.attribution === null && ends.has(edge.from) && ends.has(edge.to) && !isPage(trace, edge.from)));
  return {
    ...trace,
    attributions: trace.attributions.filter((attribution) => attribution.id === id),
    reuse: [],
    chain: { ...trace.chain, nodes: trace.chain.nodes.filter((node) => node.type === "page" || ends.has(node.id)), edges: kept },
  };
}

const isPage = (trace: Trace, id: string): boolean => trace.chain.nodes.some((node) => node.id === id && node.type === "page");
