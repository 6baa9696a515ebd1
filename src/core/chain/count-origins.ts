/** Counts where the page's cited words come from: per claim, each source once, photo credits aside. */
import type { Origins, TracedAttribution } from "../model.ts";
import type { ChainBuilder } from "./chain-builder.ts";
import { sourceKey } from "./chain-builder.ts";

/**
 * `leaves` holds the node of each attribution's furthest printed source. Where the index leads further, the
 * sources beneath that node count in its place: five outlets that repeat one wire have one origin. Only sources
 * that the directory knows do: "the president" in a document tells no reader more than the page did.
 */
export function countOrigins(builder: ChainBuilder, words: TracedAttribution[], leaves: Map<string, string>): Origins {
  const named = new Map<string, string>();
  const unnamed = new Set<string>();
  let unresolved = 0;
  const below = childrenOf(builder);
  const nodes = new Map(builder.nodes.map((node) => [node.id, node]));
  for (const attribution of words) {
    const last = attribution.path.at(-1);
    const leaf = leaves.get(attribution.id);
    if (!last || !leaf) continue;
    if (last.alternatives?.length || last.office) {
      unresolved += 1;
      continue;
    }
    for (const id of furthestSources(leaf, below, nodes, builder.known)) {
      const node = nodes.get(id);
      if (!node) continue;
      if (node.class === "unnamed") unnamed.add(id);
      else if (id === leaf) named.set(sourceKey(last), named.get(sourceKey(last)) ?? id);
      else named.set(node.ref, named.get(node.ref) ?? id);
    }
  }
  return { named: [...named.values()], unnamed: unnamed.size, unresolved };
}

function childrenOf(builder: ChainBuilder): Map<string, string[]> {
  const below = new Map<string, string[]>();
  for (const edge of builder.edges) {
    if (edge.cyclic) continue;
    const known = below.get(edge.from);
    if (known) known.push(edge.to);
    else below.set(edge.from, [edge.to]);
  }
  return below;
}

/** The sources at the ends of what hangs beneath a leaf; the leaf itself where nothing beneath it names a source. */
function furthestSources(leaf: string, below: Map<string, string[]>, nodes: Map<string, { type: string }>, known: ReadonlySet<string>): string[] {
  const ends = new Set<string>();
  const seen = new Set<string>();
  // A document's sources stand in for the leaf only when a document hangs there: another claim's origin does not.
  const open = (below.get(leaf) ?? []).filter((id) => nodes.get(id)?.type === "document");
  while (open.length > 0) {
    const id = open.pop() ?? "";
    if (seen.has(id)) continue;
    seen.add(id);
    const next = below.get(id) ?? [];
    if (next.length === 0 && known.has(id)) ends.add(id);
    open.push(...next);
  }
  return ends.size > 0 ? [...ends] : [leaf];
}
