/** The chain as a picture: boxes in layers, the page on top; walked with the arrow keys. The list is its equal. */
import { useRef, useState } from "preact/hooks";
import type { ChainEdge, Trace } from "../core/model.ts";
import type { PlacedNode } from "./chain-layout.ts";
import { box, layOutChain } from "./chain-layout.ts";
import { hiddenInChain } from "./chain-tree.ts";
import type { FactsById } from "./source-line.tsx";
import { shortName } from "./source-line.tsx";
import type { Text } from "./text.ts";
import { useText } from "./text.ts";
import { breakLines } from "./break-lines.ts";

type Props = { trace: Trace; facts: FactsById; onSave: (svg: SVGSVGElement) => void };

export function ChainPicture({ trace, facts, onSave }: Props) {
  const text = useText();
  const svg = useRef<SVGSVGElement>(null);
  const { nodes, edges, width, height } = layOutChain(trace.chain, hiddenInChain(trace));
  const [current, setCurrent] = useState(nodes[0]?.node.id);
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const move = (event: KeyboardEvent) => {
    const next = neighbour(event.key, current, nodes, edges);
    if (!next) return;
    event.preventDefault();
    setCurrent(next);
    svg.current?.querySelector<SVGGElement>(`[data-node="${next}"]`)?.focus();
  };
  return (
    <div class="picture">
      <div class="picture-frame">
        <svg ref={svg} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={text.say("chainLabel")} onKeyDown={move}>
          {edges.map((edge, index) => (
            <Line key={index} edge={edge} from={byId.get(edge.from)} to={byId.get(edge.to)} />
          ))}
          {nodes.map((placed) => (
            <Box
              key={placed.node.id}
              placed={placed}
              how={relationTo(edges, placed, text)}
              state={stateOf(edges, placed, text)}
              name={nameOf(placed, trace, facts)}
              focusable={placed.node.id === current}
              onFocus={() => setCurrent(placed.node.id)}
            />
          ))}
        </svg>
      </div>
      <button type="button" class="text-button" onClick={() => svg.current && onSave(svg.current)}>
        {text.say("savePicture")}
      </button>
    </div>
  );
}

/** A line from box to box: whole where stated, double where found, broken where inferred. */
function Line({ edge, from, to }: { edge: ChainEdge; from: PlacedNode | undefined; to: PlacedNode | undefined }) {
  if (!from || !to) return null;
  const [x1, y1, x2, y2] = [from.x + box.width / 2, from.y + box.height, to.x + box.width / 2, to.y];
  const middle = (y1 + y2) / 2;
  // A line over more than one layer bows out, so that it does not run behind the boxes between.
  const aside = to.layer - from.layer > 1 ? box.width * 0.8 : 0;
  const path = aside > 0 ? `M${x1} ${y1}C${x1 + aside} ${y1 + box.down} ${x2 + aside} ${y2 - box.down} ${x2} ${y2}` : `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
  return (
    <g class={`line line-${edge.cyclic ? "cyclic" : edge.state}`}>
      <path d={path} />
      {edge.state === "found" && <path d={path} class="line-gap" />}
    </g>
  );
}

/** `tabindex` in small letters: in SVG the name of an attribute keeps its case. */
function Box({ placed, how, state, name, focusable, onFocus }: { placed: PlacedNode; how: string; state: string; name: string; focusable: boolean; onFocus: () => void }) {
  const { node, x, y } = placed;
  return (
    <g class={`box box-${node.type}`} transform={`translate(${x} ${y})`} role="img" aria-label={`${[how, state].filter(Boolean).join(" · ")}: ${name}`} tabindex={focusable ? 0 : -1} data-node={node.id} onFocus={onFocus}>
      <title>{name}</title>
      <rect width={box.width} height={box.height} rx={node.type === "document" ? 0 : 8} />
      <text class="box-how" x={box.width / 2} y={17}>
        {breakLines(how, 28, 1)[0]}
      </text>
      {breakLines(name, 20, 2).map((line, index) => (
        <text key={line} class="box-name" x={box.width / 2} y={36 + index * 17}>
          {line}
        </text>
      ))}
    </g>
  );
}

function nameOf({ node }: PlacedNode, trace: Trace, facts: FactsById): string {
  if (node.type === "page") return trace.page.host || node.name;
  return shortName({ id: node.ref, name: node.name || node.ref }, facts);
}

/** What the line to a box says, in words: "quotes". */
function relationTo(edges: ChainEdge[], { node }: PlacedNode, text: Text): string {
  if (node.type === "page") return text.say("roleHere");
  const edge = edges.find(({ to }) => to === node.id);
  return edge ? text.say(edge.uncredited ? "edge_uncredited" : `edge_${edge.relation}`) : "";
}

/** The state that the line's shape shows, for those who do not see it. */
function stateOf(edges: ChainEdge[], { node }: PlacedNode, text: Text): string {
  const edge = edges.find(({ to }) => to === node.id);
  return edge ? text.say(`state_${edge.state}`) : "";
}

/** The box an arrow key leads to: along the lines up and down, along the row to the sides. */
function neighbour(key: string, current: string | undefined, nodes: PlacedNode[], edges: ChainEdge[]): string | undefined {
  if (key === "ArrowDown") return edges.find(({ from, cyclic }) => from === current && !cyclic)?.to;
  if (key === "ArrowUp") return edges.find(({ to, cyclic }) => to === current && !cyclic)?.from;
  const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  const here = nodes.find(({ node }) => node.id === current);
  const row = nodes.filter(({ layer }) => layer === here?.layer);
  return step === 0 || !here ? undefined : row[row.indexOf(here) + step]?.node.id;
}
