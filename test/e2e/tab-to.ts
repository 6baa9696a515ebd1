/** Going somewhere with the Tab key, as somebody without a pointer does. */
import type { Page } from "puppeteer-core";

/** More stops than a reader would bear. */
const mostStops = 120;

/**
 * Presses Tab until the focus is on what bears the words (in its name, its label or itself); fails where it never comes there.
 * `back` goes against the order: at the end of a page the focus is the browser's, where WebDriver's keys do nothing.
 */
export async function tabTo(page: Page, wanted: string | RegExp, direction: "on" | "back" = "on"): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < mostStops; stop++) {
    await pressTab(page, direction);
    const now = await page.evaluate(nameOfFocus);
    if (typeof wanted === "string" ? now.includes(wanted) : wanted.test(now)) return;
    passed.push(now.slice(0, 40));
  }
  throw new Error(`no Tab leads to “${String(wanted)}”; it passed ${[...new Set(passed)].join(" | ")}`);
}

/** The same for what a selector fits. */
export async function tabToFirst(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    await pressTab(page, "on");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

async function pressTab(page: Page, direction: "on" | "back"): Promise<void> {
  if (direction === "back") await page.keyboard.down("Shift");
  await page.keyboard.press("Tab");
  if (direction === "back") await page.keyboard.up("Shift");
}

/** Runs in the page: the kind of what has the focus, its name, its label, its words; "" for the page itself. */
function nameOfFocus(): string {
  const element = document.activeElement;
  if (element === document.body || element === null) return "";
  const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ? element.labels?.[0]?.textContent : "";
  return [element.localName, element.getAttribute("aria-label"), label, element.textContent].filter(Boolean).join(" ").replace(/\s+/g, " ").trim();
}
