/** A line of a chain's picture: whole where stated, double where found, broken where inferred, dotted where it leads back. */
import type { EdgeState } from "../core/model.ts";
import type { DrawnLine } from "./chain-graph.ts";
import type { Point } from "./chain-layout.ts";

export function DrawnLinePath({ line, points }: { line: DrawnLine; points: Point[] }) {
  const [head] = points;
  if (!head) return null;
  const path = curveThrough(points);
  const kind = lineKind(line);
  return (
    <g class={`line line-${kind}`}>
      <path d={path} />
      {kind === "found" && <path d={path} class="line-gap" />}
      <path class="line-head" d={arrowAt(head, points[1] ?? head)} />
    </g>
  );
}

/** The way a line is drawn. */
export type LineKind = EdgeState | "cyclic";

/** That of a line: leading back matters more than its state. */
export const lineKind = ({ cyclic, state }: DrawnLine): LineKind => (cyclic ? "cyclic" : state);

/** Words travelled from the lower box to the upper one: the arrow points into the box that took them. */
function arrowAt({ x, y }: Point, next: Point): string {
  const down = next.y >= y ? 1 : -1;
  return `M${x} ${y}l-5 ${8 * down}h10z`;
}

/** Leaves and enters every point vertically, so that lines run smoothly past the boxes that the layout led them around. */
function curveThrough([first, ...rest]: Point[]): string {
  let from = first ?? { x: 0, y: 0 };
  const curves = rest.map((to) => {
    const middle = round((from.y + to.y) / 2);
    const curve = `C${round(from.x)} ${middle} ${round(to.x)} ${middle} ${round(to.x)} ${round(to.y)}`;
    from = to;
    return curve;
  });
  return `M${round(first?.x ?? 0)} ${round(first?.y ?? 0)}${curves.join("")}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
