/** A chain as nested items for a list: what each thing rests on, beneath it. */
import type { Chain, ChainEdge, ChainNode, EdgeState, Trace } from "../core/model.ts";
import { certain } from "./summary.ts";

export type ChainItem = {
  node: ChainNode;
  /** The edges between the item and the one above it; more than one when several passages cite the same source. */
  edges: ChainEdge[];
  state: EdgeState;
  /** Set where following the edge would come back to something above. */
  cyclic: boolean;
  children: ChainItem[];
};

/** Edges that faces leave out of a chain: pictures and less certain attributions have folded lists of their own. */
export function hiddenInChain(trace: Trace): (edge: ChainEdge) => boolean {
  const shown = new Set(trace.attributions.filter((a) => a.kind !== "credit" && a.confidence >= certain).map(({ id }) => id));
  return ({ attribution }) => attribution !== null && !shown.has(attribution);
}

/** Links of one run that are shown without folding. */
export const longestRun = 4;
/** A hostile index must not hang the popup. */
const mostItems = 400;

/** The items beneath the page. Edges for which `hidden` answers true, and what hangs only on them, stay out. */
export function chainTree(chain: Chain, hidden: (edge: ChainEdge) => boolean): ChainItem[] {
  const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
  const below = groupBy(chain.edges.filter((edge) => !hidden(edge)), (edge) => edge.from);
  let left = mostItems;
  const itemsBelow = (id: string, above: ReadonlySet<string>): ChainItem[] => {
    const byTarget = groupBy(below.get(id) ?? [], (edge) => edge.to);
    return [...byTarget].flatMap(([to, edges]) => {
      const node = nodes.get(to);
      if (!node || left-- <= 0) return [];
      const cyclic = above.has(to) || edges.every((edge) => edge.cyclic);
      const children = cyclic ? [] : itemsBelow(to, new Set([...above, to]));
      return [{ node, edges, state: strongest(edges), cyclic, children }];
    });
  };
  const page = chain.nodes.find((node) => node.type === "page");
  return page ? itemsBelow(page.id, new Set([page.id])) : [];
}

/** `Map.groupBy` is not in Node 20. */
function groupBy(edges: ChainEdge[], keyOf: (edge: ChainEdge) => string): Map<string, ChainEdge[]> {
  const groups = new Map<string, ChainEdge[]>();
  for (const edge of edges) {
    const group = groups.get(keyOf(edge));
    if (group) group.push(edge);
    else groups.set(keyOf(edge), [edge]);
  }
  return groups;
}

/**
 * What a list folds away: the items between the two ends of a run without branches that is longer than four links,
 * and the item that ends the run. Undefined where nothing is folded.
 */
export function foldedRun(item: ChainItem): { middle: ChainItem[]; last: ChainItem } | undefined {
  const run = [item];
  for (let last = item; last.children.length === 1 && last.children[0]; ) {
    last = last.children[0];
    run.push(last);
  }
  const last = run.at(-1);
  return last && run.length > longestRun ? { middle: run.slice(1, -1), last } : undefined;
}

const strength: EdgeState[] = ["stated", "found", "inferred"];

/** The best that is known of edges between the same two things. */
export function strongest(edges: ChainEdge[]): EdgeState {
  return strength.find((state) => edges.some((edge) => edge.state === state)) ?? "inferred";
}
