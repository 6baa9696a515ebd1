import { describe, expect, test } from "vitest";
import type { ChainEdge } from "../../src/core/model.ts";
import { drawnChain } from "../../src/ui/chain-graph.ts";
import { longTrace } from "../fixtures/faces/sample-chains.ts";

const edge = (path: string, changes: Partial<ChainEdge> = {}): ChainEdge => {
  const [from = "", to = ""] = path.split(" ");
  return { from, to, relation: "quoted", state: "stated", evidence: null, attribution: null, ...changes };
};

function draw(edges: ChainEdge[], opened: string[] = [], hidden: (edge: ChainEdge) => boolean = () => false) {
  const ids = [...new Set(["page", ...edges.flatMap(({ from, to }) => [from, to])])];
  const nodes = ids.map((id) => ({ id, type: id === "page" ? ("page" as const) : ("source" as const), ref: id, name: id }));
  return drawnChain({ nodes, edges, origins: { named: [], unnamed: 0, unresolved: 0 } }, hidden, new Set(opened));
}
const ids = (edges: ChainEdge[], ...opened: string[]) => draw(edges, opened).nodes.map(({ id }) => id);
const run = (...names: string[]) => names.slice(1).map((name, index) => edge(`${names[index]} ${name}`));

describe("drawnChain", () => {
  test.each<[string, ChainEdge[], string[], string[]]>([
    ["nothing but the page", [], [], ["page"]],
    ["four links stay as they are", run("page", "a", "b", "c", "d"), [], ["page", "a", "b", "c", "d"]],
    ["the middle of five is folded", run("page", "a", "b", "c", "d", "e"), [], ["page", "a", "fold b", "e"]],
    ["an opened fold is not", run("page", "a", "b", "c", "d", "e"), ["fold b"], ["page", "a", "b", "c", "d", "e"]],
    ["a branch ends a run", [...run("page", "a", "b", "c", "d", "e"), edge("c x")], [], ["page", "a", "b", "c", "d", "x", "e"]],
    ["what is reached twice is not folded away", [...run("page", "a", "b", "c", "d", "e"), edge("page c")], [], ["page", "a", "c", "b", "d", "e"]],
    ["each of two branches has its own fold", [...run("page", "a", "b", "c", "d", "e"), ...run("page", "v", "w", "x", "y", "z")], [], ["page", "a", "v", "fold b", "fold w", "e", "z"]],
    ["what the page does not reach stays out", [edge("page a"), edge("x y")], [], ["page", "a"]],
    ["an unmarked cycle ends", run("page", "a", "b", "a"), [], ["page", "a", "b"]],
  ])("%s", (_, edges, opened, expected) => expect(ids(edges, ...opened)).toEqual(expected));

  test("a fold counts what it holds and stands in its lines", () => {
    const { nodes, lines } = drawnChain(longTrace.chain, () => false, new Set());
    expect(nodes.map(({ folded }) => folded)).toEqual([0, 0, 6, 0]);
    expect(lines.map(({ from, to }) => `${from} ${to}`)).toEqual(["page s0", "s0 fold s1", "fold s1 s7"]);
  });

  test("edges between the same two are one line with the best state", () => {
    const [line, ...others] = draw([edge("page a", { state: "inferred" }), edge("page a", { state: "found", cyclic: true })]).lines;
    expect(others).toEqual([]);
    expect(line).toMatchObject({ state: "found", cyclic: false });
    expect(line?.edges).toHaveLength(2);
  });

  test("hidden edges, and what hangs only on them, stay out", () => {
    expect(draw([edge("page a"), edge("a b"), edge("page c")], [], ({ to }) => to === "a").nodes.map(({ id }) => id)).toEqual(["page", "c"]);
  });

  test("sixty boxes at most, the nearest to the page; the rest is counted", () => {
    const { nodes, left, lines } = draw(Array.from({ length: 100 }, (_, index) => edge(`page s${index}`)));
    expect([nodes.length, left, lines.length]).toEqual([60, 41, 59]);
  });
});
