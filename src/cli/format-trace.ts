/** A trace as text to read in a terminal. */
import type { ChainEdge, Trace, TracedAttribution } from "../core/model.ts";
import { isSure } from "../core/sure.ts";

/** Attributions in page order with their evidence, then the chain as an indented list. Ends with a line break. */
export function formatTrace(trace: Trace): string {
  const { page } = trace;
  const lines = [
    page.title || page.url || "Plain text",
    [page.url, `language ${page.lang}`, page.publishedAt].filter(Boolean).join(" · "),
    "",
    trace.attributions.length > 0 ? "What this page attributes" : "This page attributes nothing that Wiretrace can read.",
    ...trace.attributions.flatMap((attribution) => attributionLines(trace, attribution)),
    "",
    "How it got here",
    ...chainLines(trace),
  ];
  return `${lines.join("\n")}\n`;
}

function attributionLines(trace: Trace, attribution: TracedAttribution): string[] {
  const path = attribution.path.map((source) => source.name).join(" ← ");
  const notes = [
    attribution.kind,
    attribution.scope && `${attribution.scope} text`,
    attribution.stance !== "asserts" && attribution.stance,
    attribution.stated === "inferred" && "inferred",
    !isSure(attribution) && "less certain",
    attribution.rule,
  ].filter(Boolean);
  return [
    `  ${path}  (${notes.join(", ")})`,
    `      “${shorten(trace.text.slice(...attribution.evidence), 140)}”`,
    ...attribution.matches.map((match) => `      ${match.relation} in ${match.document}${match.publishedAt ? `, ${match.publishedAt}` : ""}`),
  ];
}

function chainLines(trace: Trace): string[] {
  const { nodes, edges } = trace.chain;
  const names = new Map(nodes.map((node) => [node.id, node.type === "document" ? `${node.name} (${node.ref})` : node.name]));
  const lines = ["  this page"];
  const drawn = new Set<string>();
  const walk = (id: string, depth: number): void => {
    for (const [to, group] of groupByTarget(edges.filter((edge) => edge.from === id))) {
      const first = group[0];
      if (!first) continue;
      // A document that many quotes lead to is drawn with what hangs beneath it once.
      const again = drawn.has(to) && edges.some((edge) => edge.from === to);
      lines.push(`  ${"  ".repeat(depth)}← ${names.get(to) ?? to}  [${edgeNotes(first, group.length)}${again ? ", as above" : ""}]`);
      if (first.cyclic || drawn.has(to)) continue;
      drawn.add(to);
      walk(to, depth + 1);
    }
  };
  walk("page", 1);
  return lines;
}

function groupByTarget(edges: ChainEdge[]): Map<string, ChainEdge[]> {
  const groups = new Map<string, ChainEdge[]>();
  for (const edge of edges) {
    const known = groups.get(edge.to);
    if (known) known.push(edge);
    else groups.set(edge.to, [edge]);
  }
  return groups;
}

function edgeNotes(edge: ChainEdge, times: number): string {
  const notes = [
    edge.relation,
    edge.uncredited ? "found, not credited" : edge.state,
    edge.relation === "matched" && edge.order === "unknown" && "order unknown",
    edge.cyclic && "cycle, cut here",
    times > 1 && `${times} times`,
  ];
  return notes.filter(Boolean).join(", ");
}

function shorten(text: string, length: number): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
