/** The panel's state: what the popup knows of the tab in front, and what only the panel does. */
import { ask } from "../../messages/ask.ts";
import { browser } from "../../platform/browser.ts";
import { useText } from "../../ui/text.ts";
import { usePopup } from "../popup/use-popup.ts";
import { saveFile } from "../save-file.ts";
import type { PanelProps } from "./panel.tsx";
import { pictureFile } from "./picture-file.ts";
import type { FollowedTab } from "./use-active-tab.ts";
import { useBeside } from "./use-beside.ts";

export function usePanelState({ tab, version }: FollowedTab): PanelProps {
  const face = usePopup(tab, useText().lang, { traceAtOnce: false, version });
  const { beside, open, close } = useBeside(tab.id, face.state.state === "traced" ? face.state.trace : undefined);
  return {
    beside,
    // The popup has done its work and closes where the panel stays.
    face: {
      ...face,
      on: {
        ...face.on,
        show: (attribution) => void ask("page/show", { tabId: tab.id, attribution }).catch(() => undefined),
        manage: () => void browser.tabs.create({ url: browser.runtime.getURL("src/pages/manage/index.html") }),
      },
    },
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
