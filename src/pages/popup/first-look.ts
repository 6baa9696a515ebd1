/**
 * What the popup's first drawing needs, asked for before its code has come: each answer takes its way through the browser.
 * A file of its own that the page runs first; it leaves what it asked for under a name that the popup knows.
 */
import { keptState } from "../../messages/kept-state.ts";
import { browser } from "../../platform/browser.ts";
import { chosenMessages } from "../../platform/interface-language.ts";
import { popupTab } from "./popup-tab.ts";
import type { TracedState } from "./shown-trace.ts";
import type { PopupTab } from "./use-popup.ts";

export type FirstLook = {
  /** The tab, and what was last found on the very address that it shows. */
  tab: Promise<{ tab: PopupTab; first: TracedState | undefined }>;
  /** As `chosenMessages` answers. */
  messages: Promise<string>;
};

export type FirstLookGlobal = { wiretraceFirstLook?: FirstLook };

(globalThis as FirstLookGlobal).wiretraceFirstLook = { tab: lookAtTab(), messages: chosenMessages() };

async function lookAtTab(): Promise<Awaited<FirstLook["tab"]>> {
  const { url, ...tab } = await popupTab(location.search, browser.tabs);
  // Read here and not asked for: in Firefox the worker starts on the popup's own thread, before the popup could draw.
  const kept = await keptState(tab.id).catch(() => undefined);
  return { tab, first: kept?.state.state === "traced" && kept.url === url ? kept.state : undefined };
}
