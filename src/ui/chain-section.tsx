/** The chain, as a list and, where there is room, as a picture on demand. */
import { useState } from "preact/hooks";
import type { Trace } from "../core/model.ts";
import { ChainList } from "./chain-list.tsx";
import { ChainPicture } from "./chain-picture.tsx";
import type { FactsById } from "./source-line.tsx";
import { useText } from "./text.ts";

type Props = {
  trace: Trace;
  facts: FactsById;
  /** Saves the picture; undefined where there is no room for one. */
  onSavePicture?: ((svg: SVGSVGElement) => void) | undefined;
};

export function ChainSection({ trace, facts, onSavePicture }: Props) {
  const text = useText();
  const [view, setView] = useState<"list" | "picture">("list");
  if (trace.chain.edges.length === 0) return null;
  return (
    <section>
      <h2>{text.say("chainTitle")}</h2>
      {onSavePicture && (
        <div class="views">
          <button type="button" class="button" aria-pressed={view === "list"} onClick={() => setView("list")}>
            {text.say("viewList")}
          </button>
          <button type="button" class="button" aria-pressed={view === "picture"} onClick={() => setView("picture")}>
            {text.say("viewPicture")}
          </button>
        </div>
      )}
      {onSavePicture && view === "picture" ? <ChainPicture trace={trace} facts={facts} onSave={onSavePicture} /> : <ChainList trace={trace} facts={facts} />}
    </section>
  );
}
