/** What the signs of a chain's picture mean, and what must be said with some of its lines. */
import { breakLines } from "./break-lines.ts";
import type { Tick } from "./chain-axis.ts";
import { SmallState } from "./chain-drawn-box.tsx";
import type { LineKind } from "./chain-drawn-line.tsx";
import { lineKind } from "./chain-drawn-line.tsx";
import type { DrawnChain } from "./chain-graph.ts";
import type { Measure } from "./measure-words.ts";
import { fonts } from "./measure-words.ts";
import type { Text } from "./text.ts";

type Entry = { kind: LineKind | undefined; lines: string[] };
export type LegendLines = { entries: Entry[]; height: number };

type Context = { ticks: Tick[]; text: Text; measure: Measure; width: number };

/** Room for the sample of a line. */
const sample = 40;
const kinds: LineKind[] = ["stated", "found", "inferred", "cyclic"];

/** The entries that this picture needs, cut into lines of its width. */
export function legendOf({ lines, left, nodes }: DrawnChain, { ticks, text, measure, width }: Context): LegendLines {
  const present = new Set(lines.map(lineKind));
  const cut = (words: string, room: number) => breakLines(words, 6, (part) => measure(part, "note") <= room);
  const signs = kinds.filter((kind) => present.has(kind)).map((kind) => ({ kind, lines: cut(kind === "cyclic" ? text.say("cyclicNote") : text.say(`state_${kind}`), width - sample - 8) }));
  const edges = lines.flatMap((line) => line.edges);
  const uncredited = edges.some((edge) => edge.uncredited);
  const notes = [
    uncredited && `${text.say("edge_uncredited")} …: ${text.say("uncreditedNote")} ${text.say("thirdTextNote")}`,
    ticks.some(({ unclear }) => unclear) && `≈ ${text.say("orderUnknown")}`,
    left > 0 && text.say("moreBoxes", nodes.length, nodes.length + left),
  ].filter((note) => note !== false);
  const entries: Entry[] = [...signs, ...notes.map((note) => ({ kind: undefined, lines: cut(note, width - 8) }))];
  return { entries, height: entries.reduce((sum, entry) => sum + entryHeight(entry), 0) };
}

/** `x` is the edge that reading starts from; `outward` is −1 where it goes to the left. */
export function Legend({ legend, x, outward }: { legend: LegendLines; x: number; outward: 1 | -1 }) {
  let y = 0;
  return (
    <>
      {legend.entries.map((entry) => {
        const top = y;
        y += entryHeight(entry);
        const start = x + (entry.kind ? sample * outward : 0);
        return (
          <g key={entry.lines[0]}>
            {entry.kind && <Sample kind={entry.kind} x={x} y={top + fonts.note.line / 2} outward={outward} />}
            {entry.lines.map((line, index) => (
              <text key={line} class="picture-note" x={start} y={top + (index + 0.73) * fonts.note.line}>
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </>
  );
}

function Sample({ kind, x, y, outward }: { kind: LineKind; x: number; y: number; outward: 1 | -1 }) {
  const path = `M${x} ${y}h${outward * 20}`;
  return (
    <g class={`line line-${kind}`}>
      <path d={path} />
      {kind === "found" && <path d={path} class="line-gap" />}
      {kind !== "cyclic" && <SmallState state={kind} x={x + outward * 28} y={y} />}
    </g>
  );
}

const entryHeight = ({ lines }: Entry): number => lines.length * fonts.note.line + 4;
