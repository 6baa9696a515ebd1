/**
 * The extension interface of whichever browser runs us, promise-based and typed once.
 * Chrome's `chrome` answers with promises for everything we use and Firefox has `browser`, so the
 * types of webextension-polyfill are enough: its translating code would cost 3 KB in every page and
 * only runs in Chrome versions below our minimum.
 */
import type { Browser, Menus, Runtime, Tabs } from "webextension-polyfill";

type Globals = { browser?: Browser; chrome?: Browser };

/** The browser's extension interface; in a page or worker of the extension it is always there. */
export const browser: Browser = extensionInterface(globalThis as unknown as Globals);

/** Who sent a message, as the browser tells it. */
export type MessageSender = Runtime.MessageSender;
/** What a click in a context menu tells, and the tab it was made in. */
export type MenuClick = Menus.OnClickData;
export type Tab = Tabs.Tab;

function extensionInterface({ browser, chrome }: Globals): Browser {
  const found = browser ?? chrome;
  if (found === undefined) throw new Error("Not running inside a browser extension.");
  return found;
}

/** False once the extension was updated, disabled or removed under a running content script. */
export const isConnected = (): boolean => {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    // Firefox throws for dead objects where Chrome answers undefined.
    return false;
  }
};
