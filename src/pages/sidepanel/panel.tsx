/** The side panel: all that the popup says, with the chain as a picture and documents beside the page. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Match } from "../../core/model.ts";
import type { IndexStatus, TabState } from "../../messages/contract.ts";
import type { BesideState } from "../../ui/beside-view.tsx";
import { BesideView } from "../../ui/beside-view.tsx";
import type { PictureFormat } from "../../ui/chain-picture.tsx";
import { ChainPicture } from "../../ui/chain-picture.tsx";
import type { Panel as PanelContents } from "../../ui/panel-context.ts";
import { PanelContext } from "../../ui/panel-context.ts";
import type { Text } from "../../ui/text.ts";
import { useText } from "../../ui/text.ts";
import type { PopupProps } from "../popup/popup.tsx";
import { Popup } from "../popup/popup.tsx";

export type PanelProps = {
  face: PopupProps;
  /** The document that is shown beside the page; undefined while none is. */
  beside: { match: Match; state: BesideState } | undefined;
  on: {
    savePicture: (svg: SVGSVGElement, format: PictureFormat) => Promise<boolean>;
    openBeside: (match: Match) => void;
    closeBeside: () => void;
  };
};

export function Panel({ face, beside, on }: PanelProps) {
  const text = useText();
  const { state, facts, status } = face;
  const left = useRef<{ focus: Element | null; scroll: number } | undefined>(undefined);
  const openBeside = (match: Match) => {
    left.current = { focus: document.activeElement, scroll: window.scrollY };
    on.openBeside(match);
  };
  // The way back leads to where the reader was: the lists stay as they were opened, hidden meanwhile.
  useLayoutEffect(() => {
    if (beside) return window.scrollTo(0, 0);
    if (!left.current) return;
    const { focus, scroll } = left.current;
    left.current = undefined;
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
    window.scrollTo(0, scroll);
  }, [beside === undefined]);
  const picture: PanelContents["picture"] = (trace, onShow) => (
    <ChainPicture trace={trace} facts={facts} caption={captionOf(state, status, text)} onShow={onShow} onSave={on.savePicture} />
  );
  return (
    <PanelContext.Provider value={{ picture, openBeside }}>
      <div hidden={beside !== undefined}>
        <Popup {...face} />
      </div>
      {beside && state.state === "traced" && (
        <main>
          <BesideView key={beside.match.document} match={beside.match} pageLang={state.trace.page.lang} state={beside.state} facts={facts} onBack={on.closeBeside} />
        </main>
      )}
    </PanelContext.Provider>
  );
}

/** What a saved picture says of itself: the page, when it was traced, and how much the index held. */
function captionOf(state: TabState, status: IndexStatus | undefined, text: Text): string[] {
  if (state.state !== "traced") return [];
  const { title, url } = state.trace.page;
  const read = text.say("pictureRead", text.date(new Date(state.tracedAt).toISOString()));
  const held = status?.since ? text.count("indexHolds", status.documents, text.date(status.since.slice(0, 10))) : "";
  return [title, url, [read, held].filter(Boolean).join(" · ")].filter(Boolean);
}
