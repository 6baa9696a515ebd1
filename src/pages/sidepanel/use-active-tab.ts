/** The tab in front of the panel's window, and a number that grows whenever what is known about tabs changed. */
import { useEffect, useState } from "preact/hooks";
import { browser } from "../../platform/browser.ts";
import { webHost } from "../popup/popup-tab.ts";
import type { PopupTab } from "../popup/use-popup.ts";

export type FollowedTab = { tab: PopupTab; version: number };

/** Undefined until the browser has told which tab is in front. */
export function useActiveTab(): FollowedTab | undefined {
  const [followed, setFollowed] = useState<FollowedTab>();
  useEffect(() => {
    let asked = 0;
    const look = async () => {
      const question = ++asked;
      const [tab] = await browser.tabs.query({ active: true, ...ofWindow(location.search) });
      // Answers may come in another order than the questions; only the last one is about now.
      if (question !== asked || tab?.id === undefined) return;
      const { id, windowId = -1, url = "" } = tab;
      setFollowed({ tab: { id, windowId, host: webHost(url) }, version: question });
    };
    return whenTabsChange(() => void look());
  }, []);
  return followed;
}

/** The panel's own window, or the one given by `?window=ID`: the panel opened as a page of its own, as tests and phones do. */
function ofWindow(search: string): { currentWindow: true } | { windowId: number } {
  const given = Number(new URLSearchParams(search).get("window"));
  return given > 0 ? { windowId: given } : { currentWindow: true };
}

/** Calls back at once and at every change that may bring another tab, another page or another trace to the front. Returns how to stop. */
function whenTabsChange(look: () => void): () => void {
  const whenLoaded = (_: number, { status, url }: { status?: string; url?: string }) => {
    if (status !== undefined || url !== undefined) look();
  };
  const { tabs, storage } = browser;
  // Firefox for Android has no windows.
  const windows: typeof browser.windows | undefined = browser.windows;
  tabs.onActivated.addListener(look);
  tabs.onUpdated.addListener(whenLoaded);
  // A tab that is dragged to another window, or closed, leaves another one in front without always being told as "activated".
  for (const event of [tabs.onAttached, tabs.onDetached, tabs.onRemoved]) event.addListener(look);
  windows?.onFocusChanged.addListener(look);
  // The worker keeps every tab's trace in the session's storage: a change there is a trace begun, done or forgotten.
  storage.session.onChanged.addListener(look);
  look();
  return () => {
    tabs.onActivated.removeListener(look);
    tabs.onUpdated.removeListener(whenLoaded);
    for (const event of [tabs.onAttached, tabs.onDetached, tabs.onRemoved]) event.removeListener(look);
    windows?.onFocusChanged.removeListener(look);
    storage.session.onChanged.removeListener(look);
  };
}
