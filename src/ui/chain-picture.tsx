/** The chain as a picture to walk through: arrow keys lead from box to box, Enter opens what is known of one. The list is its equal. */
import type { VNode } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Trace } from "../core/model.ts";
import { boxText } from "./chain-box-text.ts";
import { ChainDetails } from "./chain-details.tsx";
import { ChainDrawing, ChainLegend } from "./chain-drawing.tsx";
import { drawnChain } from "./chain-graph.ts";
import { layOutChain, mirror } from "./chain-layout.ts";
import { neighbour } from "./chain-neighbour.ts";
import { hiddenInChain } from "./chain-tree.ts";
import { createMeasure } from "./measure-words.ts";
import type { FactsById } from "./source-line.tsx";
import { useText } from "./text.ts";

export type PictureFormat = "svg" | "png";

type Props = {
  trace: Trace;
  facts: FactsById;
  /** Scrolls the page to the passage of an attribution. */
  onShow?: ((attribution: string) => void) | undefined;
  /** Lines above a saved picture: what it is about and when it was made. */
  caption: string[];
  /** Saves the drawing, which stands in the page while this is called; answers whether the browser could draw it. */
  onSave: (svg: SVGSVGElement, format: PictureFormat) => Promise<boolean>;
};

export function ChainPicture({ trace, facts, caption, onShow, onSave }: Props) {
  const text = useText();
  const frame = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string>();
  const [opened, setOpened] = useState<string>();
  const [focusWanted, setFocusWanted] = useState<string>();
  const measure = useMemo(createMeasure, []);
  const drawing = useMemo(() => {
    const chain = drawnChain(trace.chain, hiddenInChain(trace), unfolded);
    const texts = new Map(chain.nodes.map((drawn) => [drawn.id, boxText(drawn, chain.lines, { trace, facts, text, measure })]));
    const layout = layOutChain(chain, ({ id }) => texts.get(id) ?? { width: 0, height: 0 });
    return { chain, texts, layout: text.dir === "rtl" ? mirror(layout) : layout, measure };
  }, [trace, facts, text, unfolded]);
  const { boxes } = drawing.layout;
  const here = boxes.find(({ drawn }) => drawn.id === current) ?? boxes[0];

  const focusBox = (id: string) => frame.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(id)}"]`)?.focus();
  // A wide picture begins at its left edge; the page is what is looked for first.
  useLayoutEffect(() => {
    const page = frame.current?.querySelector(".box-page")?.getBoundingClientRect();
    const room = frame.current?.getBoundingClientRect();
    if (page && room) frame.current?.scrollBy({ left: page.left + page.width / 2 - room.left - room.width / 2, behavior: "instant" });
  }, []);
  // A box that an unfolding brought stands in the page only after it was drawn.
  useLayoutEffect(() => {
    if (focusWanted === undefined) return;
    focusBox(focusWanted);
    setFocusWanted(undefined);
  }, [focusWanted, drawing]);

  const walk = (event: KeyboardEvent) => {
    // The box that has the focus, and not the one last drawn as current: keys may be faster than drawing.
    const from = event.target instanceof Element ? event.target.closest("[data-node]")?.getAttribute("data-node") : undefined;
    const at = boxes.find(({ drawn }) => drawn.id === from);
    const next = at && neighbour(event.key, at, drawing.layout);
    if (!next) return;
    event.preventDefault();
    setCurrent(next);
    focusBox(next);
  };
  const open = (id: string) => {
    setCurrent(id);
    if (boxes.find(({ drawn }) => drawn.id === id)?.drawn.node) return setOpened(id === opened ? undefined : id);
    setUnfolded(new Set([...unfolded, id]));
    // The fold's id names the first box inside it.
    setFocusWanted(id.replace(/^fold /, ""));
  };
  const close = () => {
    if (opened !== undefined) focusBox(opened);
    setOpened(undefined);
  };
  const node = trace.chain.nodes.find(({ id }) => id === opened);
  return (
    <div class="picture">
      <p class="note" id="picture-help">
        {text.say("pictureHelp")}
      </p>
      <div class="picture-frame" ref={frame} onKeyDown={walk}>
        <ChainDrawing {...drawing} interaction={{ current: here?.drawn.id, opened, onFocus: setCurrent, onOpen: open }} />
      </div>
      <ChainLegend {...drawing} />
      {node && <ChainDetails key={node.id} node={node} trace={trace} facts={facts} onShow={onShow} onClose={close} />}
      <SavePicture draw={() => <ChainDrawing {...drawing} caption={caption} />} onSave={onSave} />
    </div>
  );
}

/** Draws the picture once more, with its caption and nothing to press, for as long as saving it takes. */
function SavePicture({ draw, onSave }: { draw: () => VNode; onSave: Props["onSave"] }) {
  const text = useText();
  const copy = useRef<HTMLDivElement>(null);
  const [saving, setSaving] = useState<PictureFormat>();
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => {
    const svg = copy.current?.querySelector("svg");
    if (!saving || !svg) return;
    const save = async () => {
      try {
        setFailed(!(await onSave(svg, saving)));
      } catch {
        setFailed(true);
      }
      setSaving(undefined);
    };
    void save();
  }, [saving]);
  return (
    <>
      <p class="item-actions">
        <button type="button" class="text-button" disabled={saving !== undefined} onClick={() => setSaving("svg")}>
          {text.say("saveSvg")}
        </button>
        <button type="button" class="text-button" disabled={saving !== undefined} onClick={() => setSaving("png")}>
          {text.say("savePng")}
        </button>
      </p>
      <p role="status" class="note">
        {failed && text.say("pngFailed")}
      </p>
      {saving && (
        <div ref={copy} class="picture-copy" aria-hidden="true">
          {draw()}
        </div>
      )}
    </>
  );
}
