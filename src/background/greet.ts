import { browser } from "../platform/browser.ts";

/** Opens the welcome page, once: after the installation and never after an update. */
export async function greet(reason: string): Promise<void> {
  if (reason !== "install") return;
  await browser.tabs.create({ url: browser.runtime.getURL("src/pages/welcome/index.html") });
}
