import { describe, expect, test } from "vitest";
import type { ChainEdge } from "../../src/core/model.ts";
import { box, layOutChain } from "../../src/ui/chain-layout.ts";

const edge = (from: string, to: string, cyclic = false): ChainEdge => ({ from, to, relation: "quoted", state: "stated", evidence: null, attribution: null, ...(cyclic && { cyclic }) });

function layOut(edges: ChainEdge[]) {
  const ids = [...new Set(["page", ...edges.flatMap(({ from, to }) => [from, to])])];
  const nodes = ids.map((id) => ({ id, type: id === "page" ? ("page" as const) : ("source" as const), ref: id, name: id }));
  return layOutChain({ nodes, edges, origins: { named: [], unnamed: 0, unresolved: 0 } }, () => false);
}
const layers = (edges: ChainEdge[]) => Object.fromEntries(layOut(edges).nodes.map(({ node, layer }) => [node.id, layer]));

describe("layOutChain", () => {
  test.each<[string, ChainEdge[], Record<string, number>]>([
    ["nothing but the page", [], { page: 0 }],
    ["a path", [edge("page", "a"), edge("a", "b")], { page: 0, a: 1, b: 2 }],
    ["a source reached twice stands below both ways", [edge("page", "b"), edge("page", "a"), edge("a", "b")], { page: 0, a: 1, b: 2 }],
    ["a marked cycle changes no layer", [edge("page", "a"), edge("a", "page", true)], { page: 0, a: 1 }],
    ["what the page does not reach stays out", [edge("page", "a"), edge("x", "y")], { page: 0, a: 1 }],
  ])("%s", (_, edges, expected) => expect(layers(edges)).toEqual(expected));

  test("an unmarked cycle ends", () => {
    expect(layOut([edge("page", "a"), edge("a", "b"), edge("b", "a")]).nodes).toHaveLength(3);
  });

  test("no two boxes overlap, and all lie inside the picture", () => {
    const { nodes, width, height } = layOut([edge("page", "a"), edge("page", "b"), edge("page", "c"), edge("a", "d"), edge("c", "e"), edge("b", "e")]);
    for (const one of nodes) {
      expect(one.x >= 0 && one.y >= 0 && one.x + box.width <= width && one.y + box.height <= height).toBe(true);
      for (const other of nodes) if (one !== other) expect(Math.abs(one.x - other.x) >= box.width || Math.abs(one.y - other.y) >= box.height).toBe(true);
    }
  });

  test("children stand in the order of their parents", () => {
    const { nodes } = layOut([edge("page", "a"), edge("page", "b"), edge("b", "y"), edge("a", "x")]);
    const x = Object.fromEntries(nodes.map(({ node, x }) => [node.id, x]));
    expect((x["a"] ?? 0) < (x["b"] ?? 0)).toBe((x["x"] ?? 0) < (x["y"] ?? 0));
  });
});
