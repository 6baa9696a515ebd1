import { describe, expect, test } from "vitest";
import type { ChainEdge, EdgeState } from "../../src/core/model.ts";
import type { ChainItem } from "../../src/ui/chain-tree.ts";
import { chainTree, foldedRun } from "../../src/ui/chain-tree.ts";

const edge = (from: string, to: string, state: EdgeState = "stated", attribution: string | null = null): ChainEdge => ({
  from,
  to,
  relation: "quoted",
  state,
  evidence: null,
  attribution,
});

function treeOf(edges: ChainEdge[], hidden: (edge: ChainEdge) => boolean = () => false): ChainItem[] {
  const ids = [...new Set(["page", ...edges.flatMap(({ from, to }) => [from, to])])];
  const nodes = ids.map((id) => ({ id, type: id === "page" ? ("page" as const) : ("source" as const), ref: id, name: id }));
  return chainTree({ nodes, edges, origins: { named: [], unnamed: 0, unresolved: 0 } }, hidden);
}

const draw = (items: ChainItem[]): string => items.map(({ node, cyclic, children }) => `${node.id}${cyclic ? "↺" : ""}${children.length > 0 ? `(${draw(children)})` : ""}`).join(" ");

describe("chainTree", () => {
  test.each<[string, ChainEdge[], string]>([
    ["a path", [edge("page", "a"), edge("a", "b")], "a(b)"],
    ["two branches that meet again", [edge("page", "a"), edge("page", "b"), edge("a", "c"), edge("b", "c")], "a(c) b(c)"],
    ["several passages of one source are one item", [edge("page", "a"), edge("page", "a", "inferred")], "a"],
    ["an edge marked as cyclic ends there", [edge("page", "a"), { ...edge("a", "page"), cyclic: true }], "a(page↺)"],
    ["an unmarked cycle ends too", [edge("page", "a"), edge("a", "b"), edge("b", "a")], "a(b(a↺))"],
    ["an edge to nowhere is left out", [], ""],
  ])("%s", (_, edges, expected) => expect(draw(treeOf(edges))).toBe(expected));

  test("the strongest state of several passages counts", () => {
    expect(treeOf([edge("page", "a", "inferred"), edge("page", "a", "stated")])[0]?.state).toBe("stated");
    expect(treeOf([edge("page", "a", "inferred"), edge("page", "a", "found")])[0]?.state).toBe("found");
  });

  test("hidden edges take what hangs on them away", () => {
    expect(draw(treeOf([edge("page", "a", "stated", "x"), edge("a", "b")], ({ attribution }) => attribution === "x"))).toBe("");
  });

  test("a web of paths that doubles at each step stays small", () => {
    const edges = Array.from({ length: 20 }, (_, step) => [edge(step === 0 ? "page" : `j${step}`, `l${step}`), edge(step === 0 ? "page" : `j${step}`, `r${step}`), edge(`l${step}`, `j${step + 1}`), edge(`r${step}`, `j${step + 1}`)]).flat();
    const count = (items: ChainItem[]): number => items.reduce((sum, { children }) => sum + 1 + count(children), 0);
    expect(count(treeOf(edges))).toBeLessThanOrEqual(400);
  });
});

describe("foldedRun", () => {
  const path = (...ids: string[]) => treeOf(ids.map((id, index) => edge(ids[index - 1] ?? "page", id)))[0];

  test("four links in a row are shown whole, of five the middle folds", () => {
    const [four, five] = [path("a", "b", "c", "d"), path("a", "b", "c", "d", "e")];
    expect(four && foldedRun(four)).toBeUndefined();
    expect(five && foldedRun(five)?.middle.map(({ node }) => node.id)).toEqual(["b", "c", "d"]);
    expect(five && foldedRun(five)?.last.node.id).toBe("e");
  });
});
