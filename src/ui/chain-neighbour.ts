/** The box an arrow key leads to: along the lines up and down, along the row to the sides, Home to the page. */
import type { ChainLayout, PlacedBox } from "./chain-layout.ts";

/** The id of the next box; undefined where the key leads nowhere. */
export function neighbour(key: string, here: PlacedBox, { boxes, lines }: Pick<ChainLayout, "boxes" | "lines">): string | undefined {
  const id = here.drawn.id;
  const beside = (ids: string[]) => nearest(here, boxes.filter(({ drawn }) => ids.includes(drawn.id)));
  const ends = lines.flatMap(({ line }) => (line.cyclic ? [] : [line]));
  switch (key) {
    case "ArrowDown":
      return beside(ends.filter(({ from }) => from === id).map(({ to }) => to));
    case "ArrowUp":
      return beside(ends.filter(({ to }) => to === id).map(({ from }) => from));
    case "ArrowLeft":
      return nearest(here, boxes.filter(({ row, x }) => row === here.row && x < here.x));
    case "ArrowRight":
      return nearest(here, boxes.filter(({ row, x }) => row === here.row && x > here.x));
    case "Home":
      return boxes[0]?.drawn.id;
    default:
      return undefined;
  }
}

function nearest(here: PlacedBox, candidates: PlacedBox[]): string | undefined {
  const middle = ({ x, width }: PlacedBox) => x + width / 2;
  const distance = (box: PlacedBox) => Math.abs(middle(box) - middle(here));
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0]?.drawn.id;
}
