/** A box of a chain's picture: the page with a heavy edge, documents with a folded corner, sources with round ones. */
import type { EdgeState } from "../core/model.ts";
import type { BoxText } from "./chain-box-text.ts";
import { corner, padding } from "./chain-box-text.ts";
import type { PlacedBox } from "./chain-layout.ts";
import { fonts } from "./measure-words.ts";

type Props = {
  box: PlacedBox;
  text: BoxText;
  /** Set where the box can be walked to and opened; a saved picture cannot. `expanded` is undefined for folds, which open in place. */
  live: { focusable: boolean; expanded: boolean | undefined; onFocus: () => void; onOpen: () => void } | undefined;
};

export function DrawnBox({ box, text, live }: Props) {
  const { x, y, width, height, drawn } = box;
  const kind = drawn.node?.type ?? "fold";
  const open = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    live?.onOpen();
  };
  // `tabindex` in small letters: in SVG the name of an attribute keeps its case.
  const role = live ? { role: "button" as const, tabindex: live.focusable ? 0 : -1, "aria-expanded": live.expanded, onFocus: live.onFocus, onClick: live.onOpen, onKeyDown: open } : { role: "img" as const };
  return (
    <g>
      {/* Beside the button, not in it: its words are those that are seen. */}
      <title>{text.full}</title>
      <g class={`box box-${kind}`} transform={`translate(${x} ${y})`} aria-label={text.label} data-node={drawn.id} {...role}>
        {kind === "document" ? <path class="box-edge" d={sheet(width, height)} /> : <rect class="box-edge" width={width} height={height} rx={kind === "fold" ? height / 2 : 8} />}
        <Words text={text} />
      </g>
    </g>
  );
}

/** Each line ends in a space, which nobody sees: it keeps the words apart where the box is read as one text. */
function Words({ text: { how, name, notes, full, width } }: { text: BoxText }) {
  let y = padding.y;
  const baseline = (font: keyof typeof fonts) => {
    y += fonts[font].line;
    return y - fonts[font].line * 0.27;
  };
  const middle = width / 2;
  return (
    <>
      {how.map(({ state, words }) => {
        const at = baseline("note");
        return (
          <g key={words}>
            {state && <SmallState state={state} x={padding.x + 3} y={at - 4} />}
            <text class="box-note" x={middle} y={at}>
              {`${words} `}
            </text>
          </g>
        );
      })}
      {name.map((line, index) => (
        <text key={line} class="box-name" x={middle} y={baseline("name")}>
          {withSpace(line, index, name, full)}
        </text>
      ))}
      {notes.map((line) => (
        <text key={line} class="box-note" x={middle} y={baseline("note")}>
          {`${line} `}
        </text>
      ))}
    </>
  );
}

/** A space behind the line, unless it was cut inside a word. */
function withSpace(line: string, index: number, lines: string[], full: string): string {
  const next = lines[index + 1];
  return next !== undefined && full.includes(`${line}${next}`) ? line : `${line} `;
}

/** The same shapes as in the lists: disc, square, broken ring. */
export function SmallState({ state, x, y }: { state: EdgeState; x: number; y: number }) {
  if (state === "found") return <rect class="shape-full" x={x - 3.5} y={y - 3.5} width="7" height="7" />;
  return <circle class={state === "stated" ? "shape-full" : "shape-ring"} cx={x} cy={y} r={state === "stated" ? 4 : 3.5} />;
}

const sheet = (width: number, height: number): string => `M0 0H${width - corner}L${width} ${corner}V${height}H0ZM${width - corner} 0V${corner}H${width}`;
