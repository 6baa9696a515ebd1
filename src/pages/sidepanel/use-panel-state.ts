/** The panel's state: what the popup knows of the tab in front, and what only the panel does. */
import { usePopup } from "../popup/use-popup.ts";
import { saveFile } from "../save-file.ts";
import type { PanelProps } from "./panel.tsx";
import { pictureFile } from "./picture-file.ts";
import type { FollowedTab } from "./use-active-tab.ts";
import { useBeside } from "./use-beside.ts";

export function usePanelState({ tab, version }: FollowedTab): PanelProps {
  const face = usePopup(tab, { traceAtOnce: false, version });
  const { beside, open, close } = useBeside(tab.id, face.state.state === "traced" ? face.state.trace : undefined);
  return {
    beside,
    face,
    on: {
      openBeside: open,
      closeBeside: close,
      async savePicture(svg, format) {
        const file = await pictureFile(svg, format, { host: tab.host, day: new Date().toISOString().slice(0, 10) });
        if (file) saveFile(file);
        return file !== undefined;
      },
    },
  };
}
