/** The panel beside the page: `sidePanel` in Chrome, `sidebarAction` in Firefox, neither on phones. */
import { browser } from "./browser.ts";

type ChromePanel = { open(options: { windowId: number } | { tabId: number }): Promise<void> };

const chromePanel = (): ChromePanel | undefined => (globalThis as { chrome?: { sidePanel?: ChromePanel } }).chrome?.sidePanel;

/** Whether this browser has a side panel. */
export const hasSidePanel = (): boolean => chromePanel() !== undefined || "sidebarAction" in browser;

/** Opens it in the window. Call it first in a click handler: both browsers ask for the gesture. */
export function openSidePanel(windowId: number): Promise<void> {
  return chromePanel()?.open({ windowId }) ?? browser.sidebarAction.open();
}

/** Opens Chrome's panel beside the tab for a click in its page; rejects where there is none. */
export async function openTabPanel(tabId: number): Promise<void> {
  const panel = chromePanel();
  if (panel === undefined) throw new Error("This browser opens no panel from a page.");
  await panel.open({ tabId });
}
