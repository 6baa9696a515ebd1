/** What a picture of a chain shows: everything that hangs beneath the page, one line between two things, long runs folded. */
import type { Chain, ChainEdge, ChainNode, EdgeState } from "../core/model.ts";
import { longestRun, strongest } from "./chain-tree.ts";

/** A box: a thing of the chain, or the folded middle of a run. */
export type DrawnNode = { id: string; node: ChainNode; folded: 0 } | { id: string; node: undefined; folded: number };

/** Everything that leads from one box to another; more than one edge when several passages cite the same source. */
export type DrawnLine = {
  from: string;
  to: string;
  edges: ChainEdge[];
  state: EdgeState;
  cyclic: boolean;
};

export type DrawnChain = {
  nodes: DrawnNode[];
  lines: DrawnLine[];
  /** Boxes that the picture leaves out. */
  left: number;
};

/** A picture of more boxes is no picture; the list shows them all. */
const mostBoxes = 60;

/** The drawn chain. `hidden` keeps edges out, and what hangs only on them; runs whose fold's id is in `opened` are not folded. */
export function drawnChain(chain: Chain, hidden: (edge: ChainEdge) => boolean, opened: ReadonlySet<string>): DrawnChain {
  const lines = joinEdges(chain.edges.filter((edge) => !hidden(edge)));
  const page = chain.nodes.find(({ type }) => type === "page");
  const reached = page ? reachFrom(page.id, lines) : new Set<string>();
  const known = new Map(chain.nodes.map((node) => [node.id, node]));
  const all = [...reached].flatMap((id) => known.get(id) ?? []);
  const shown = all.slice(0, mostBoxes);
  const inside = new Set(shown.map(({ id }) => id));
  const nodes = shown.map((node): DrawnNode => ({ id: node.id, node, folded: 0 }));
  const drawn = { nodes, lines: lines.filter(({ from, to }) => inside.has(from) && inside.has(to)) };
  return { ...fold(drawn, opened), left: all.length - shown.length };
}

function joinEdges(edges: ChainEdge[]): DrawnLine[] {
  const pairs = new Map<string, ChainEdge[]>();
  for (const edge of edges) {
    const key = `${edge.from} > ${edge.to}`;
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  return [...pairs.values()].flatMap((all) => {
    const [first] = all;
    return first ? [{ from: first.from, to: first.to, edges: all, state: strongest(all), cyclic: all.every(({ cyclic }) => cyclic) }] : [];
  });
}

/** In the order of the chain's breadth, so that what is nearest to the page stays when there is too much. */
function reachFrom(page: string, lines: DrawnLine[]): Set<string> {
  const reached = new Set([page]);
  for (const id of reached) for (const { from, to } of lines) if (from === id) reached.add(to);
  return reached;
}

type Graph = Pick<DrawnChain, "nodes" | "lines">;

/** Folds the middles of runs without branches that are longer than four links. */
function fold({ nodes, lines }: Graph, opened: ReadonlySet<string>): Graph {
  const above = (id: string) => lines.filter(({ to }) => to === id);
  const below = (id: string) => lines.filter(({ from }) => from === id);
  const goesOn = (id: string) => {
    const [only, ...others] = below(id);
    return only && others.length === 0 && !only.cyclic && above(only.to).length === 1 ? only.to : undefined;
  };
  const middles = nodes.flatMap(({ id, node }) => {
    const [up, ...others] = above(id);
    const starts = node?.type !== "page" && others.length === 0 && up !== undefined && (up.from === nodes[0]?.id || goesOn(up.from) !== id);
    if (!starts) return [];
    const run = [id];
    for (let next = goesOn(id); next !== undefined && !run.includes(next); next = goesOn(next)) run.push(next);
    const middle = run.length > longestRun ? run.slice(1, -1) : [];
    return middle.length > 0 && !opened.has(foldId(middle)) ? [middle] : [];
  });
  return middles.reduce(foldMiddle, { nodes, lines });
}

const foldId = (middle: string[]): string => `fold ${middle[0] ?? ""}`;

function foldMiddle({ nodes, lines }: Graph, middle: string[]): Graph {
  const inside = new Set(middle);
  const id = foldId(middle);
  return {
    nodes: nodes.flatMap((drawn): DrawnNode[] => {
      if (drawn.id === middle[0]) return [{ id, node: undefined, folded: middle.length }];
      return inside.has(drawn.id) ? [] : [drawn];
    }),
    lines: lines.flatMap((line) => {
      if (inside.has(line.from) && inside.has(line.to)) return [];
      return [{ ...line, from: inside.has(line.from) ? id : line.from, to: inside.has(line.to) ? id : line.to }];
    }),
  };
}
