/** The tab in front of the panel's window, and a number that grows whenever what is known about tabs changed. */
import { useEffect, useState } from "preact/hooks";
import { browser } from "../../platform/browser.ts";
import { popupTab } from "../popup/popup-tab.ts";
import type { PopupTab } from "../popup/use-popup.ts";

export function useActiveTab(): { tab: PopupTab | undefined; version: number } {
  const [tab, setTab] = useState<PopupTab>();
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const look = () => {
      void popupTab("", browser.tabs).then(setTab);
      setVersion((before) => before + 1);
    };
    const whenLoaded = (_: number, change: { status?: string }) => {
      if (change.status !== undefined) look();
    };
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(whenLoaded);
    // The worker keeps every tab's trace in the session's storage: a change there is a trace begun, done or forgotten.
    browser.storage.session.onChanged.addListener(look);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(whenLoaded);
      browser.storage.session.onChanged.removeListener(look);
    };
  }, []);
  return { tab, version };
}
