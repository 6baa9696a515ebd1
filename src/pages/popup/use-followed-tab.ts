/** The popup's tab while other pages come into it. */
import { useEffect, useState } from "preact/hooks";
import { browser } from "../../platform/browser.ts";
import { webHost } from "./popup-tab.ts";
import type { PopupTab } from "./use-popup.ts";

/** The tab with the host it shows now, and a number that grows whenever another page may stand in it. */
export function useFollowedTab(opened: PopupTab): { tab: PopupTab; version: number } {
  const [followed, setFollowed] = useState({ tab: opened, version: 0 });
  useEffect(() => {
    const hear = (tabId: number, { status, url }: { status?: string; url?: string }, { url: shown = "" }: { url?: string }) => {
      if (tabId !== opened.id || (url === undefined && status !== "complete")) return;
      setFollowed(({ tab, version }) => ({ tab: { ...tab, host: webHost(shown) }, version: version + 1 }));
    };
    browser.tabs.onUpdated.addListener(hear);
    return () => browser.tabs.onUpdated.removeListener(hear);
  }, [opened.id]);
  return followed;
}
