import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChainEdge, Trace } from "../../src/core/model.ts";
import { timeAxis } from "../../src/ui/chain-axis.ts";
import type { DrawnNode } from "../../src/ui/chain-graph.ts";
import { drawnChain } from "../../src/ui/chain-graph.ts";
import type { ChainLayout } from "../../src/ui/chain-layout.ts";
import { layOutChain, mirror } from "../../src/ui/chain-layout.ts";
import { neighbour } from "../../src/ui/chain-neighbour.ts";
import { cyclicTrace, datedTrace, wideTrace } from "../fixtures/faces/sample-chains.ts";

const size = (drawn: DrawnNode) => ({ width: 144, height: 40 + (drawn.id.length % 3) * 20 });
const layOut = (trace: Pick<Trace, "chain">) => layOutChain(drawnChain(trace.chain, () => false, new Set()), size);
const rows = ({ boxes }: ChainLayout) => Object.fromEntries(boxes.map(({ drawn, row }) => [drawn.id, row]));

/** A chain of made-up edges between the page and eleven sources, cycles and all. */
const anyChain = fc.uniqueArray(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30, selector: String }).map((pairs) => {
  const name = (index: number) => (index === 0 ? "page" : `s${index}`);
  const nodes = Array.from({ length: 12 }, (_, index) => ({ id: name(index), type: index === 0 ? ("page" as const) : ("source" as const), ref: name(index), name: name(index) }));
  const edges = pairs.map(([from, to]): ChainEdge => ({ from: name(from), to: name(to), relation: "quoted", state: "stated", evidence: null, attribution: null, ...(from >= to && { cyclic: true }) }));
  return { chain: { nodes, edges, origins: { named: [], unnamed: 0, unresolved: 0 } } };
});

describe("layOutChain", () => {
  test("whatever hangs together, no two boxes overlap, all lie inside, and lines begin and end at their boxes", () => {
    fc.assert(
      fc.property(anyChain, (trace) => {
        const { boxes, lines, width, height } = layOut(trace);
        for (const box of boxes) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
          for (const other of boxes) if (box !== other) expect(box.x + box.width <= other.x || other.x + other.width <= box.x || box.y + box.height <= other.y || other.y + other.height <= box.y).toBe(true);
        }
        for (const { line, points } of lines) {
          const [from, to] = [line.from, line.to].map((id) => boxes.find(({ drawn }) => drawn.id === id));
          const touches = (box: typeof from, at: typeof points[number] | undefined) => box && at && at.x >= box.x - 1 && at.x <= box.x + box.width + 1 && at.y >= box.y - 1 && at.y <= box.y + box.height + 1;
          if (line.from !== line.to) expect(touches(from, points[0]) && touches(to, points.at(-1))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a box stands below all that rest on it; a line that leads back leads up", () => {
    const { s1, d1, s2, page } = rows(layOut(cyclicTrace));
    expect([page, s1, d1, s2]).toEqual([0, 1, 2, 3]);
    const back = layOut(cyclicTrace).lines.find(({ line }) => line.cyclic);
    expect((back?.points[0]?.y ?? 0) > (back?.points.at(-1)?.y ?? 0)).toBe(true);
  });

  test("what is known to be earlier stands lower, also where no line says so", () => {
    const { d1 = 0, d2 = 0, d3 = 0 } = rows(layOut(datedTrace));
    expect(d3).toBeGreaterThan(d1);
    expect(d3).toBeGreaterThan(d2);
  });

  test("lines pass beside boxes, not behind them", () => {
    const { boxes, lines } = layOut(datedTrace);
    for (const { line, points } of lines) {
      for (const { drawn, x, y, width, height } of boxes) {
        if (drawn.id === line.from || drawn.id === line.to) continue;
        const behind = points.some((point) => point.x > x && point.x < x + width && point.y > y && point.y < y + height);
        expect(behind, `${line.from} → ${line.to} behind ${drawn.id}`).toBe(false);
      }
    }
  });

  test("mirrored, the first box of a row is the last", () => {
    const layout = layOut(wideTrace);
    const order = ({ boxes }: ChainLayout) => boxes.filter(({ row }) => row === 1).sort((a, b) => a.x - b.x).map(({ drawn }) => drawn.id);
    expect(order(mirror(layout))).toEqual(order(layout).toReversed());
  });
});

describe("timeAxis", () => {
  test("names the days of its rows, and says where the order of two dates is not known", () => {
    const { ticks, ordered } = timeAxis(layOut(datedTrace));
    expect(ordered).toBe(true);
    expect(ticks.map(({ days }) => days.join()).at(-1)).toBe("2024-05-03");
    expect(ticks.filter(({ unclear }) => unclear).flatMap(({ days }) => days)).toContain("2024-05-05");
    expect(ticks.at(-1)?.unclear).toBe(false);
  });

  test("has no direction where a chain contradicts its dates, and is none for a single date", () => {
    const nodes = datedTrace.chain.nodes.filter(({ id }) => ["page", "d3", "d1"].includes(id));
    const against = { chain: { ...datedTrace.chain, nodes, edges: [{ ...datedTrace.chain.edges[0]!, from: "page", to: "d3" }, { ...datedTrace.chain.edges[0]!, from: "d3", to: "d1" }] } };
    expect(timeAxis(layOut(against)).ordered).toBe(false);
    expect(timeAxis(layOut(wideTrace)).ticks).toEqual([]);
  });
});

describe("neighbour", () => {
  test.each<[key: string, from: string, to: string | undefined]>([
    ["ArrowUp", "s2", "s1"],
    ["ArrowUp", "d3", "s2"],
    ["ArrowDown", "s3", undefined],
    ["ArrowUp", "page", undefined],
    ["Home", "s3", "page"],
    ["x", "s1", undefined],
  ])("%s from %s leads to %s", (key, from, to) => {
    const layout = layOut(datedTrace);
    const here = layout.boxes.find(({ drawn }) => drawn.id === from);
    expect(here && neighbour(key, here, layout)).toBe(to);
  });

  test("left and right walk a row from end to end", () => {
    const layout = layOut(wideTrace);
    const row = layout.boxes.filter((box) => box.row === 1).sort((a, b) => a.x - b.x);
    row.forEach((box, index) => {
      expect(neighbour("ArrowRight", box, layout)).toBe(row[index + 1]?.drawn.id);
      expect(neighbour("ArrowLeft", box, layout)).toBe(row[index - 1]?.drawn.id);
    });
  });
});
