/** The side panel. */
import popupCss from "../../../src/pages/popup/popup.css?inline";
import { nothing } from "./face.ts";
import type { Face } from "./face.ts";
import { popup, traced } from "./popup.tsx";

/** The side panel after the press on "As a picture". */
const picture: Face = {
  name: "panel-picture",
  css: popupCss,
  render: () => {
    const face = popup("panel", traced).render();
    setTimeout(() => document.querySelectorAll<HTMLElement>(".views button")[1]?.click());
    return { ...face, props: { ...face.props, onSavePicture: nothing } };
  },
};

export const panelFaces: Face[] = [picture];
