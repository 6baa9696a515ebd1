/** The chain as a list and, where there is room, as a picture on demand. */
import { useState } from "preact/hooks";
import type { Trace } from "../core/model.ts";
import { ChainList } from "./chain-list.tsx";
import { usePanel } from "./panel-context.ts";
import type { FactsById } from "./source-line.tsx";
import { useText } from "./text.ts";

type Props = { trace: Trace; facts: FactsById; onShow?: ((attribution: string) => void) | undefined };

export function ChainSection({ trace, facts, onShow }: Props) {
  const text = useText();
  const panel = usePanel();
  const [view, setView] = useState<"list" | "picture">("list");
  if (trace.chain.edges.length === 0) return null;
  return (
    <section>
      <h2>{text.say("chainTitle")}</h2>
      {panel && (
        <div class="views">
          <button type="button" class="button" aria-pressed={view === "list"} onClick={() => setView("list")}>
            {text.say("viewList")}
          </button>
          <button type="button" class="button" aria-pressed={view === "picture"} onClick={() => setView("picture")}>
            {text.say("viewPicture")}
          </button>
        </div>
      )}
      {panel && view === "picture" ? panel.picture(trace, onShow) : <ChainList trace={trace} facts={facts} onShow={onShow} details={panel !== undefined} />}
    </section>
  );
}
