/** A page of the extension that a test speaks through: its requests, its tabs, and what only an extension sees of a page. */
import type { Page } from "puppeteer-core";
import type { Requests, RequestName } from "../../src/messages/contract.ts";
import type { ExtensionBrowser } from "./extension-browser.ts";

/** `scheme`: the colour schemes that the card follows. `controls`: its links and buttons, with the middle of each.
 * `onTop`: whether a press in its middle reaches it. */
export type CardSeen = { text: string; controls: { name: string; x: number; y: number }[]; scheme: string; box: { left: number; top: number; right: number; bottom: number }; focused: boolean; focusedName: string; onTop: boolean };

export type ControlPage = {
  page: Page;
  /** Sends a request to the worker; rejects with the worker's reason. */
  ask<Name extends RequestName>(name: Name, payload: Requests[Name]["ask"]): Promise<Requests[Name]["answer"]>;
  /** Id of the tab whose address starts with `url`; needs a grant for its host. */
  tabId(url: string): Promise<number>;
  badge(tabId: number): Promise<string>;
  /** The open card in the tab, read through its closed shadow root; undefined while none is open. */
  card(tabId: number): Promise<CardSeen | undefined>;
};

/** Opens the extension's manage page and speaks through it. */
export async function openControlPage(browser: ExtensionBrowser): Promise<ControlPage> {
  const page = await browser.openOwnPage("src/pages/manage/index.html");
  return {
    page,
    async ask(name, payload) {
      const message = { wiretrace: 1, name, payload };
      const send = () => page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
      // On a busy machine Firefox's event page may not stand yet when the first request comes.
      const reply = await send().catch(async (error: unknown) => {
        if (!/Receiving end does not exist/.test(String(error))) throw error;
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        return send();
      });
      if (!reply?.ok) throw new Error(`${name}: ${String(reply?.reason)}`);
      return reply.answer;
    },
    async tabId(url) {
      const id = await page.evaluate(async (start) => (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith(start))?.id, url);
      if (id === undefined) throw new Error(`no tab shows ${url}`);
      return id;
    },
    badge: (tabId) => page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    async card(tabId) {
      return (await page.evaluate(readCard, tabId)) ?? undefined;
    },
  };
}

/** Runs in the control page; the inner function runs in the tab, in the world of our content scripts. */
async function readCard(tabId: number): Promise<CardSeen | undefined> {
  const [injection] = await chrome.scripting.executeScript({
    target: { tabId },
    func: () => {
      const host = [...document.querySelectorAll<HTMLElement>("[popover=manual]")].find((element) => element.matches(":popover-open") && element.childElementCount === 0) ?? null;
      if (host === null) return null;
      const inFirefox = host as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
      const root = inFirefox.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
      const { left, top, right, bottom } = host.getBoundingClientRect();
      const nameOf = (control: Element | null | undefined) => control?.getAttribute("aria-label") ?? control?.textContent?.trim() ?? "";
      const controls = [...(root?.querySelectorAll("button, a[href], summary") ?? [])].map((control) => {
        const { left, top, width, height } = control.getBoundingClientRect();
        return { name: nameOf(control), x: left + width / 2, y: top + height / 2 };
      });
      return { text: root?.textContent ?? "", controls, scheme: getComputedStyle(host).colorScheme, box: { left, top, right, bottom }, focused: root?.activeElement !== null, focusedName: nameOf(root?.activeElement), onTop: document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host };
    },
  });
  return injection?.result ?? undefined;
}
