/**
 * Nodes and edges of a chain while it grows.
 *
 * A source is a node per place it is cited from: the key is the page or document that cites it and the
 * path that leads to it. So "A citing B" in one claim and "B citing A" in another are four nodes and no
 * cycle, while two quotes relayed by the same agency share that agency's node. A document is one node.
 */
import type { ChainEdge, ChainNode, PathSource } from "../model.ts";
import { readDateInterval } from "./date-order.ts";

export type ChainBuilder = {
  nodes: ChainNode[];
  edges: ChainEdge[];
  /** Nodes of sources that the directory knows. */
  known: ReadonlySet<string>;
  /** The node of a source cited at `from`; made when it is not there yet. */
  source(from: string, source: PathSource): string;
  document(url: string, title: string, publishedAt: string | null): string;
  /**
   * Adds the edge and says whether it may be followed. An edge that would close a cycle is kept and marked
   * `cyclic`; repeated edges of the same attribution are kept once.
   */
  connect(edge: ChainEdge): { cyclic: boolean };
};

/** A chain that holds only the page, whose node is "page". */
export function startChain(page: { url: string; title: string; publishedAt: string | null }): ChainBuilder {
  const nodes: ChainNode[] = [
    { id: "page", type: "page", ref: page.url, name: page.title, ...dated(page.publishedAt) },
  ];
  const edges: ChainEdge[] = [];
  const ids = new Map<string, string>();
  const seen = new Set<string>();
  const known = new Set<string>();
  /** What each node leads to over edges that close no cycle: pages with thousands of citations have as many edges. */
  const below = new Map<string, string[]>();

  const add = (key: string, node: Omit<ChainNode, "id">): string => {
    const known = ids.get(key);
    if (known) return known;
    const id = `${node.type === "document" ? "d" : "s"}${ids.size + 1}`;
    ids.set(key, id);
    nodes.push({ id, ...node });
    return id;
  };

  return {
    nodes,
    edges,
    known,
    source(from, source) {
      const { id: entry, name, class: kind } = source;
      const node = add(`${from} > ${sourceKey(source)}`, { type: "source", ref: entry ?? name, name, class: kind });
      if (entry !== null) known.add(node);
      return node;
    },
    document: (url, title, publishedAt) => add(`document ${url}`, { type: "document", ref: url, name: title, ...dated(publishedAt) }),
    connect(edge) {
      const key = [edge.from, edge.to, edge.relation, edge.attribution, edge.evidence?.join("-")].join("|");
      const cyclic = edge.from === edge.to || reaches(below, edge.to, edge.from);
      if (seen.has(key)) return { cyclic };
      seen.add(key);
      edges.push(cyclic ? { ...edge, cyclic } : edge);
      if (!cyclic) {
        const others = below.get(edge.from);
        if (others) others.push(edge.to);
        else below.set(edge.from, [edge.to]);
      }
      return { cyclic };
    },
  };
}

function dated(publishedAt: string | null): Pick<ChainNode, "publishedAt" | "when"> {
  const when = readDateInterval(publishedAt);
  return { publishedAt, ...(when && { when }) };
}

/** Whether `to` can be reached from `from`. */
function reaches(below: ReadonlyMap<string, string[]>, from: string, to: string): boolean {
  const open = [from];
  const seen = new Set<string>();
  while (open.length > 0) {
    const node = open.pop();
    if (node === to) return true;
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    for (const next of below.get(node) ?? []) open.push(next);
  }
  return false;
}

/** Two printed sources are the same when the directory says so, else when their names agree up to case and space. */
export function sourceKey(source: PathSource): string {
  // Two unnamed sources are neither merged nor told apart by wording alone: each place is its own.
  if (source.class === "unnamed") return `unnamed ${source.span?.join("-") ?? ""} ${source.name}`;
  return source.id ?? `${source.class} ${source.name.toLowerCase().replaceAll(/\s+/gu, " ").trim()}`;
}
