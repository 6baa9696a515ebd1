/**
 * Where the boxes of a chain's picture stand: layers by longest path from the page (Sugiyama's method: layers, then
 * order by the mean place of the neighbours above). Cost: a few passes over the edges.
 */
import type { Chain, ChainEdge, ChainNode } from "../core/model.ts";

export type PlacedNode = { node: ChainNode; layer: number; x: number; y: number };
export type ChainPicture = { nodes: PlacedNode[]; edges: ChainEdge[]; width: number; height: number };

/** Size of a box and the room between boxes, in CSS pixels. */
export const box = { width: 156, height: 64, across: 20, down: 44, margin: 8 };
/** A picture of more boxes is no picture; the list shows them all. */
const mostNodes = 60;

/** The picture of what can be reached from the page over edges that are not hidden. */
export function layOutChain(chain: Chain, hidden: (edge: ChainEdge) => boolean): ChainPicture {
  const shown = chain.edges.filter((edge) => !hidden(edge));
  const page = chain.nodes.find(({ type }) => type === "page");
  const layers = page ? layersFrom(page.id, shown) : new Map<string, number>();
  const nodes = chain.nodes.filter(({ id }) => layers.has(id)).slice(0, mostNodes);
  const edges = shown.filter(({ from, to }) => nodes.some(({ id }) => id === from) && nodes.some(({ id }) => id === to));
  const rows = orderRows(nodes, edges, layers);
  const width = Math.max(...rows.map((row) => rowWidth(row.length)), 0) + 2 * box.margin;
  const placed = rows.flatMap((row, layer) => {
    const start = (width - rowWidth(row.length)) / 2;
    return row.map((node, index) => ({ node, layer, x: start + index * (box.width + box.across), y: box.margin + layer * (box.height + box.down) }));
  });
  const height = rows.length * (box.height + box.down) - box.down + 2 * box.margin;
  return { nodes: placed, edges, width, height: Math.max(height, 0) };
}

/** Longest path from the page, by repeated relaxation; edges that close a cycle were marked when the chain was built. */
function layersFrom(page: string, edges: ChainEdge[]): Map<string, number> {
  const layers = new Map([[page, 0]]);
  const forward = edges.filter(({ cyclic }) => !cyclic);
  // A path without cycles has at most as many steps as there are edges; the bound also ends on a cycle nobody marked.
  for (let step = 0, changed = true; changed && step <= mostNodes; step++) {
    changed = false;
    for (const { from, to } of forward) {
      const above = layers.get(from);
      if (above === undefined || to === page || (layers.get(to) ?? -1) > above || above >= mostNodes) continue;
      layers.set(to, above + 1);
      changed = true;
    }
  }
  return layers;
}

function orderRows(nodes: ChainNode[], edges: ChainEdge[], layers: Map<string, number>): ChainNode[][] {
  const levels = [...new Set(nodes.map(({ id }) => layers.get(id) ?? 0))].sort((a, b) => a - b);
  const place = new Map<string, number>();
  return levels.map((level) => {
    const row = nodes.filter(({ id }) => layers.get(id) === level);
    const wish = (id: string) => {
      const above = edges.filter(({ from, to }) => to === id && place.has(from)).map(({ from }) => place.get(from) ?? 0);
      return above.length === 0 ? 0 : above.reduce((sum, x) => sum + x, 0) / above.length;
    };
    const ordered = row.toSorted((a, b) => wish(a.id) - wish(b.id));
    for (const [index, { id }] of ordered.entries()) place.set(id, (index + 0.5) / ordered.length);
    return ordered;
  });
}

const rowWidth = (count: number) => count * (box.width + box.across) - box.across;
