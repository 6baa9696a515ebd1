/**
 * Where the boxes and lines of a chain's picture stand: layers by @dagrejs/dagre (Gansner et al., "A technique for drawing
 * directed graphs", 1993; ranks by network simplex, few crossings, lines led around boxes). Cost: milliseconds for the
 * sixty boxes a picture has at most.
 */
import { Graph, layout } from "@dagrejs/dagre";
import type { DrawnChain, DrawnLine, DrawnNode } from "./chain-graph.ts";

export type Point = { x: number; y: number };
export type PlacedBox = { drawn: DrawnNode; x: number; y: number; width: number; height: number; row: number };
/** `points` lead from the box that rests on the other one to that one; between two rows they change sides, within a row they run straight. */
export type PlacedLine = { line: DrawnLine; points: Point[] };
export type ChainLayout = { boxes: PlacedBox[]; lines: PlacedLine[]; width: number; height: number };
export type Size = { width: number; height: number };

/** Room between boxes of a row, between rows, and between lines, in CSS pixels. */
const room = { nodesep: 14, ranksep: 40, edgesep: 10, marginx: 4, marginy: 4 };
/** Lines keep their ends together; the axis of time only says above or below. */
const weights = { line: 8, time: 1 };

/** Lays the chain out from the page downwards: a box stands below all that rest on it, and below what is known to be later. */
export function layOutChain({ nodes, lines }: Pick<DrawnChain, "nodes" | "lines">, sizeOf: (drawn: DrawnNode) => Size): ChainLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ ...room });
  for (const drawn of nodes) graph.setNode(drawn.id, { ...sizeOf(drawn) });
  // A line that closes a cycle leads up: it is laid out as if it led down, or it would turn the picture over.
  const ends = ({ from, to, cyclic }: DrawnLine): [string, string] => (cyclic ? [to, from] : [from, to]);
  lines.forEach((line, index) => graph.setEdge(...ends(line), { weight: weights.line }, String(index)));
  for (const [later, earlier] of timeOrder(nodes, lines.map(ends))) graph.setEdge(later, earlier, { weight: weights.time }, "time");
  layout(graph);
  const placed = nodes.map((drawn) => ({ drawn, ...boxOf(graph.node(drawn.id)) }));
  const middles = [...new Set(placed.map(({ middle }) => middle))].sort((a, b) => a - b);
  const boxes = placed.map(({ middle, ...box }) => ({ ...box, row: middles.indexOf(middle) }));
  const rows = middles.map((_, row) => extentOf(boxes.filter((box) => box.row === row)));
  return {
    boxes,
    lines: lines.map((line, index) => {
      const [upper, lower] = ends(line);
      const points = straighten(pointsOf(graph.edge(upper, lower, String(index))), rows);
      return { line, points: line.cyclic ? points.toReversed() : points };
    }),
    ...sizeOfGraph(graph.graph()),
  };
}

type Extent = { top: number; bottom: number };

const extentOf = (boxes: PlacedBox[]): Extent => ({ top: Math.min(...boxes.map(({ y }) => y)), bottom: Math.max(...boxes.map(({ y, height }) => y + height)) });

/** Boxes of a row differ in height, and a line that changes sides beside a high one would run behind it: it does so between the rows. */
function straighten(points: Point[], rows: Extent[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || last.y <= first.y) return points;
  const between = rows.filter(({ top, bottom }) => top > first.y && bottom < last.y);
  const crossed = between.flatMap(({ top, bottom }) => {
    const middle = (top + bottom) / 2;
    const x = points.reduce((best, point) => (Math.abs(point.y - middle) < Math.abs(best.y - middle) ? point : best), first).x;
    return [{ x, y: top }, { x, y: bottom }];
  });
  const start = rows.find(({ top, bottom }) => top <= first.y && first.y <= bottom);
  const end = rows.find(({ top, bottom }) => top <= last.y && last.y <= bottom);
  return [first, { x: first.x, y: start?.bottom ?? first.y }, ...crossed, { x: last.x, y: end?.top ?? last.y }, last];
}

/** The same picture for readers who read from right to left. */
export function mirror({ boxes, lines, width, height }: ChainLayout): ChainLayout {
  return {
    boxes: boxes.map((box) => ({ ...box, x: width - box.x - box.width })),
    lines: lines.map(({ line, points }) => ({ line, points: points.map(({ x, y }) => ({ x: width - x, y })) })),
    width,
    height,
  };
}

/**
 * Pairs of dated boxes where the first is known to be later than the second, as few as say it all. A pair that the lines
 * contradict is left out.
 */
function timeOrder(nodes: DrawnNode[], down: [string, string][]): [string, string][] {
  const dated = nodes.flatMap(({ id, node }) => (node?.when ? [{ id, when: node.when }] : []));
  const isLater = (a: { when: [number, number] }, b: { when: [number, number] }) => a.when[0] > b.when[1];
  const pairs = [...down];
  for (const later of dated) {
    for (const earlier of dated) {
      const between = dated.some((other) => isLater(later, other) && isLater(other, earlier));
      if (isLater(later, earlier) && !between && !leadsTo(earlier.id, later.id, pairs)) pairs.push([later.id, earlier.id]);
    }
  }
  return pairs.slice(down.length);
}

function leadsTo(from: string, to: string, pairs: [string, string][]): boolean {
  const reached = new Set([from]);
  for (const id of reached) for (const [upper, lower] of pairs) if (upper === id) reached.add(lower);
  return reached.has(to);
}

// The library's own types leave open what it fills in: everything it placed has numbers.
type Placed = Partial<Point & Size>;

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: Placed): Omit<PlacedBox, "drawn" | "row"> & { middle: number } {
  return { x: x - width / 2, y: y - height / 2, width, height, middle: Math.round(y) };
}

const pointsOf = ({ points = [] }: { points?: Point[] }): Point[] => points.map(({ x, y }) => ({ x, y }));

const sizeOfGraph = ({ width = 0, height = 0 }: Placed): Size => ({ width: Math.max(0, width), height: Math.max(0, height) });
