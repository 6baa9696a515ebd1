/**
 * Pressing an entry in the menu of selected words. In Firefox it is the real menu: it opens on a right click, and its entry is
 * pressed in the window around the page. Chromium draws its menus where no protocol reaches: there the entry is asked to be there,
 * and the worker's listener gets what the browser would tell it. What Chromium's menu looks like no test sees.
 */
import assert from "node:assert/strict";
import { TargetType, type Page } from "puppeteer-core";
import { inFirefoxWindow } from "./ask-browser.ts";
import { until } from "./checks.ts";
import type { Suite } from "./suite.ts";

/** `within`: selector of what is selected. `label`: what the entry is to say, where that can be seen. */
type Entry = { task: "look-up" | "trace"; within: string; label: RegExp };

export async function pressSelectionMenu({ browser, control }: Pick<Suite, "browser" | "control">, page: Page, { task, within, label }: Entry): Promise<void> {
  await page.bringToFront();
  const selected = await page.$eval(within, (element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? "";
  });
  if (browser.name === "firefox") {
    await page.click(`${within}, ${within} p`, { button: "right" });
    const pressed = await until("the menu with its entry", async () => (await inFirefoxWindow(browser.browser, pressEntry(label))) || undefined);
    assert.match(pressed, label);
    return;
  }
  const tabId = await control.tabId(page.url());
  // Asking wakes the worker.
  await control.ask("index/status", {});
  const target = await browser.browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER && each.url().startsWith(browser.origin), { timeout: 5_000 });
  const worker = await target.worker();
  assert.ok(worker, "the worker is awake");
  await worker.evaluate(async ({ id, task, words, url }) => {
    // Fails where there is no entry of that id.
    await chrome.contextMenus.update(task, { contexts: ["selection"] });
    const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: chrome.tabs.Tab): void };
    // The browser's menu hands the words over in one line.
    clicked.dispatch({ menuItemId: task, selectionText: words.replace(/\s+/g, " "), pageUrl: url, frameId: 0, editable: false }, await chrome.tabs.get(id));
  }, { id: tabId, task, words: selected, url: page.url() });
}

/** Runs in Firefox's window: presses the entry once the menu is open, and gives its words; "" before. */
const pressEntry = (label: RegExp): string => `(() => {
  const menu = document.getElementById("contentAreaContextMenu");
  const entry = menu.state === "open" && [...menu.querySelectorAll("menuitem")].find((each) => ${String(label)}.test(each.getAttribute("label") ?? ""));
  if (!entry) return "";
  const words = entry.getAttribute("label");
  entry.doCommand();
  menu.hidePopup();
  return words;
})()`;
