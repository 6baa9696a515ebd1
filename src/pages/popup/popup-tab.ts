/** Which tab the popup is about. */
import type { browser } from "../../platform/browser.ts";
import type { PopupTab } from "./use-popup.ts";

/** The tab given by `?tab=ID` (the popup opened as a page of its own, as tests and small screens do), else the active one. `url` is "" where it is not ours to see. */
export async function popupTab(search: string, tabs: Pick<typeof browser.tabs, "get" | "query">): Promise<PopupTab & { url: string }> {
  const given = Number(new URLSearchParams(search).get("tab"));
  // A tab that was closed is still the one that is meant: the worker says that it is closed.
  const [tab] = given > 0 ? [await tabs.get(given).catch(() => ({ id: given, windowId: -1, url: "" }))] : await tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? "";
  return { id: tab?.id ?? -1, windowId: tab?.windowId ?? -1, host: webHost(url), url };
}

/** The host of a web address; "" where it is none. */
export const webHost = (url: string): string => (/^https?:/.test(url) ? new URL(url).hostname : "");
