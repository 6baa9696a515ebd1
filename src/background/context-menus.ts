/** The two entries in the menu of selected words: look them up in the index, or trace whom they cite. */
import type { Selection } from "../messages/contract.ts";
import { browser, type MenuClick, type Tab } from "../platform/browser.ts";
import { chosenMessages, messageLookup } from "../platform/interface-language.ts";
import { keepSelection } from "./selections.ts";

const titles = { "look-up": "menuLookUp", trace: "menuTrace" } as const satisfies Record<Selection["task"], string>;

/** Puts the entries there, in the language of the interface. Safe to repeat. */
export async function createMenus(): Promise<void> {
  // Firefox on phones has no context menus.
  if (browser.contextMenus === undefined) return;
  const say = messageLookup(await chosenMessages());
  await navigator.locks.request("wiretrace-menus", async () => {
    await browser.contextMenus.removeAll();
    for (const [id, title] of Object.entries(titles)) browser.contextMenus.create({ id, title: say(title), contexts: ["selection"] });
  });
}

/** Opens the page that answers for the selection, beside the tab it was made in. */
export async function openSelection(info: MenuClick, tab: Tab | undefined): Promise<void> {
  const task = info.menuItemId === "trace" ? "trace" : "look-up";
  const text = (await selectedText(info, tab)) ?? info.selectionText ?? "";
  const id = await keepSelection({ task, text, url: info.frameUrl ?? info.pageUrl ?? "" }, Date.now());
  const url = browser.runtime.getURL(`src/pages/lookup/index.html?selection=${id}`);
  // Pages of an extension cannot stand in Chrome's private windows: there the browser chooses the window.
  const beside = tab === undefined || tab.incognito ? {} : { windowId: tab.windowId, index: tab.index + 1 };
  await browser.tabs.create({ url, ...beside });
}

/** The selection with its lines; menus hand over one line. Undefined where no script may run: viewers, pages of the browser. */
async function selectedText({ frameId = 0 }: MenuClick, tab: Tab | undefined): Promise<string | undefined> {
  if (tab?.id === undefined) return undefined;
  const read = (): string => getSelection()?.toString() ?? "";
  const injections = await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, func: read }).catch(() => []);
  const text = injections[0]?.result;
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}
