/** A chain's picture as SVG: axis of time, lines, boxes, and the legend that explains them, so that a saved picture needs nothing else. */
import type { ComponentChildren } from "preact";
import { timeAxis } from "./chain-axis.ts";
import type { BoxText } from "./chain-box-text.ts";
import { DrawnBox } from "./chain-drawn-box.tsx";
import { DrawnLinePath } from "./chain-drawn-line.tsx";
import type { DrawnChain } from "./chain-graph.ts";
import type { ChainLayout } from "./chain-layout.ts";
import { Legend, legendOf } from "./chain-legend.tsx";
import { breakLines } from "./break-lines.ts";
import type { Measure } from "./measure-words.ts";
import { fonts } from "./measure-words.ts";
import { useText } from "./text.ts";

type DrawingProps = {
  chain: DrawnChain;
  layout: ChainLayout;
  texts: ReadonlyMap<string, BoxText>;
  measure: Measure;
  /** Lines above the picture of a file: what it is about and when it was made. */
  caption?: string[];
};

/** The width of the axis with its dates. */
const axisWidth = 74;
/** Narrower pictures would break their legend into splinters. */
const leastWidth = 250;
const gap = 14;
/** As wide as the side panel is at least. */
const legendWidth = 330;
/** Narrow panels shrink the picture to this before it scrolls: smaller letters would not be read. */
const leastScale = 0.85;

type Interaction = {
  current: string | undefined;
  opened: string | undefined;
  onFocus: (id: string) => void;
  onOpen: (id: string) => void;
};

export function ChainDrawing({ chain, layout, texts, measure, caption = [], interaction, children }: DrawingProps & { interaction?: Interaction; children?: ComponentChildren }) {
  const text = useText();
  const { ticks, ordered } = timeAxis(layout);
  const gutter = ticks.length > 0 ? axisWidth : 0;
  const rightToLeft = text.dir === "rtl";
  const width = Math.max(leastWidth, layout.width + gutter);
  const spare = (width - gutter - layout.width) / 2;
  const fits = (words: string) => measure(words, "note") <= width - 8;
  const head = caption.flatMap((line) => breakLines(line, 3, fits));
  const headHeight = head.length > 0 ? head.length * fonts.note.line + gap : 0;
  // On the screen it stands beneath: what explains a picture must not scroll away with it.
  const legend = interaction ? { entries: [], height: 0 } : legendOf(chain, { ticks, text, measure, width: Math.min(width, legendWidth) });
  const legendTop = headHeight + layout.height + (interaction ? 0 : gap);
  const height = legendTop + legend.height;
  const left = rightToLeft ? spare : gutter + spare;
  return (
    // Sizes follow the reader's font size, as all text of the faces does.
    <svg viewBox={`0 0 ${width} ${height}`} style={{ inlineSize: `${width / 16}rem`, minInlineSize: `${(leastScale * width) / 16}rem`, blockSize: "auto" }} role="group" aria-label={text.say("chainLabel")}>
      {children}
      {head.map((line, index) => (
        <text key={line} class="picture-note" x={rightToLeft ? width - 4 : 4} y={(index + 0.8) * fonts.note.line}>
          {line}
        </text>
      ))}
      <g transform={`translate(0 ${headHeight})`}>
        <Axis ticks={ticks} ordered={ordered} height={layout.height} measure={measure} x={rightToLeft ? width - 5 : 5} guide={rightToLeft ? [left, width - axisWidth] : [axisWidth, left + layout.width]} />
        <g transform={`translate(${left} 0)`}>
          {layout.lines.map(({ line, points }) => (
            <DrawnLinePath key={`${line.from} ${line.to}`} line={line} points={points} />
          ))}
          {layout.boxes.map((box) => {
            const { id } = box.drawn;
            const words = texts.get(id);
            if (!words) return null;
            const live = interaction && {
              focusable: id === interaction.current,
              expanded: box.drawn.node ? id === interaction.opened : undefined,
              onFocus: () => interaction.onFocus(id),
              onOpen: () => interaction.onOpen(id),
            };
            return <DrawnBox key={id} box={box} text={words} live={live} />;
          })}
        </g>
      </g>
      <g transform={`translate(0 ${legendTop})`}>
        <Legend legend={legend} x={rightToLeft ? width - 4 : 4} outward={rightToLeft ? -1 : 1} />
      </g>
    </svg>
  );
}

/** The legend by itself, to stand beneath a picture that scrolls. */
export function ChainLegend({ chain, layout, measure }: Pick<DrawingProps, "chain" | "layout" | "measure">) {
  const text = useText();
  const legend = legendOf(chain, { ticks: timeAxis(layout).ticks, text, measure, width: legendWidth });
  const rightToLeft = text.dir === "rtl";
  return (
    <svg class="picture-legend" viewBox={`0 0 ${legendWidth} ${legend.height}`} style={{ inlineSize: `${legendWidth / 16}rem`, blockSize: "auto" }}>
      <Legend legend={legend} x={rightToLeft ? legendWidth - 4 : 4} outward={rightToLeft ? -1 : 1} />
    </svg>
  );
}

type AxisProps = { ticks: ReturnType<typeof timeAxis>["ticks"]; ordered: boolean; height: number; measure: Measure; x: number; guide: [number, number] };

/** Time runs upwards: what stands lower is earlier. The line is drawn only where the dates agree with the rows. */
function Axis({ ticks, ordered, height, measure, x, guide }: AxisProps) {
  const text = useText();
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last) return null;
  const inward = text.dir === "rtl" ? -1 : 1;
  const label = (day: string) => breakLines(text.date(day), 2, (words) => measure(`≈ ${words}`, "note") <= axisWidth - 16);
  const showsWay = ordered && first !== last;
  const foot = Math.min(height - 4, last.y + 34);
  return (
    <g class="axis">
      {showsWay && <path class="axis-line" d={`M${x} ${first.y}V${foot}m-4 -6l4 6l4 -6`} />}
      {showsWay && (
        <text class="picture-note" x={x + 9 * inward} y={foot + 2}>
          {text.say("axisEarlier")}
        </text>
      )}
      {ticks.map(({ y, days, unclear }) => {
        const lines = days.flatMap(label);
        const top = y - (lines.length * fonts.note.line) / 2;
        return (
          <g key={y}>
            <path class="axis-guide" d={`M${guide[0]} ${y}H${guide[1]}`} />
            <circle class="axis-tick" cx={x} cy={y} r="3" />
            {lines.map((line, index) => (
              <text key={line} class="picture-note" x={x + 9 * inward} y={top + (index + 0.8) * fonts.note.line}>
                {unclear && index === 0 ? `≈ ${line}` : line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}
