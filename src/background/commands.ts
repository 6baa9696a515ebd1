/** Keyboard commands, which are the way to the card without a pointer. */
import { askTab } from "../messages/ask.ts";
import { browser } from "../platform/browser.ts";
import { traceTab } from "./trace-tab.ts";

/** Runs a command of the manifest in the tab in front. A command grants access to it as a click does. */
export async function runCommand(command: string): Promise<void> {
  if (command !== "next-source") return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const showNext = (tabId: number): Promise<{ shown: boolean }> => askTab(tabId, "card/next", {}).catch(() => ({ shown: false }));
  const { shown } = await showNext(tab.id);
  if (shown) return;
  if ((await traceTab(tab.id)).state === "traced") await showNext(tab.id);
}
