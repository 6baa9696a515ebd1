/** The side panel: all that the popup says, with the chain as a picture and documents beside the page. */
import type { IndexStatus, TabState } from "../../messages/contract.ts";
import type { PictureFormat } from "../../ui/chain-picture.tsx";
import { ChainPicture } from "../../ui/chain-picture.tsx";
import { PanelContext } from "../../ui/panel-context.ts";
import type { Text } from "../../ui/text.ts";
import { useText } from "../../ui/text.ts";
import type { PopupProps } from "../popup/popup.tsx";
import { Popup } from "../popup/popup.tsx";

export type PanelProps = {
  face: PopupProps;
  on: { savePicture: (svg: SVGSVGElement, format: PictureFormat) => Promise<boolean> };
};

export function Panel({ face, on }: PanelProps) {
  const text = useText();
  const { state, facts, status } = face;
  return (
    <PanelContext.Provider
      value={{
        picture: (trace, onShow) => <ChainPicture trace={trace} facts={facts} caption={captionOf(state, status, text)} onShow={onShow} onSave={on.savePicture} />,
        openBeside: () => undefined,
      }}
    >
      <Popup {...face} />
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
