/** Keyboard commands, which are the way to card and panel without a pointer. */
import { askTab } from "../messages/ask.ts";
import { browser } from "../platform/browser.ts";
import { openSidePanel } from "../platform/side-panel.ts";
import { traceTab } from "./trace-tab.ts";

/** Runs a command of the manifest; `front` is the tab that was in front. A command grants access to it as a click does. */
export function runCommand(command: string, front: { windowId?: number | undefined } | undefined): Promise<void> {
  // Nothing may be awaited before: browsers open panels only while they know of the key that was pressed.
  if (command === "open-panel") return openSidePanel(front?.windowId ?? -1);
  return command === "next-source" ? showNextSource() : Promise.resolve();
}

async function showNextSource(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const showNext = (tabId: number): Promise<{ shown: boolean }> => askTab(tabId, "card/next", {}).catch(() => ({ shown: false }));
  const { shown } = await showNext(tab.id);
  if (shown) return;
  if ((await traceTab(tab.id)).state === "traced") await showNext(tab.id);
}
