/** The axis of time beside a chain's picture: which days its rows belong to. */
import type { ChainLayout, PlacedBox } from "./chain-layout.ts";

/** A row with dated boxes: `days` are its different days as ISO dates, the latest first. */
export type Tick = {
  y: number;
  days: string[];
  /** Whether a box of this row and another dated one may have come in either order. */
  unclear: boolean;
};

/** The ticks from top to bottom. `ordered` is false where the chain's own links contradict the dates, so that no direction of time can be drawn. */
export function timeAxis({ boxes }: Pick<ChainLayout, "boxes">): { ticks: Tick[]; ordered: boolean } {
  const dated = boxes.filter(({ drawn }) => drawn.node?.when !== undefined);
  // One date alone is no axis; its box tells it.
  if (dated.length < 2) return { ticks: [], ordered: false };
  const rows = [...new Set(dated.map(({ row }) => row))].sort((a, b) => a - b);
  const ticks = rows.map((row) => {
    const inRow = dated.filter((box) => box.row === row).sort((a, b) => firstInstant(b) - firstInstant(a));
    const [top] = inRow;
    const unclear = inRow.some((box) => dated.some((other) => other !== box && overlap(box, other)));
    return { y: top ? top.y + top.height / 2 : 0, days: [...new Set(inRow.map(dayOf))], unclear };
  });
  const ordered = dated.every((upper) => dated.every((lower) => upper.row >= lower.row || firstInstant(lower) <= lastInstant(upper)));
  return { ticks, ordered };
}

const firstInstant = ({ drawn }: PlacedBox): number => drawn.node?.when?.[0] ?? 0;
const lastInstant = ({ drawn }: PlacedBox): number => drawn.node?.when?.[1] ?? 0;

const overlap = (a: PlacedBox, b: PlacedBox): boolean => firstInstant(a) <= lastInstant(b) && firstInstant(b) <= lastInstant(a);

/** The day in the reader's own time, or the date as it was given where that is a day or less exact. */
function dayOf({ drawn }: PlacedBox): string {
  const given = drawn.node?.publishedAt ?? "";
  if (given.length <= 10 || given.includes("/")) return given;
  const time = new Date(given);
  if (Number.isNaN(time.getTime())) return given;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
