/** Grants the extension all sites, as a person does in the browser's prompt, which no test can click. */
import type { ExtensionBrowser } from "./extension-browser.ts";
import type { ControlPage } from "./control-page.ts";

const pattern = "http://*/*";

/** Grants every http site. */
export async function grantSites(browser: ExtensionBrowser, control: ControlPage): Promise<void> {
  await allowWithoutPrompt(browser, pattern);
  const { page } = control;
  await page.bringToFront();
  // Both browsers ask for a real click; Firefox's prompt is switched off.
  await page.evaluate((origin) => {
    const button = document.createElement("button");
    button.id = "grant";
    button.textContent = "grant";
    const request = async (): Promise<void> => {
      button.dataset["granted"] = String(await chrome.permissions.request({ origins: [origin] }));
    };
    button.addEventListener("click", () => void request());
    document.body.prepend(button);
  }, pattern);
  await page.click("#grant");
  const granted = await page.waitForSelector("#grant[data-granted]", { timeout: 5_000 });
  const answer = await granted?.evaluate((button) => button.getAttribute("data-granted"));
  if (answer !== "true") throw new Error(`${browser.name} did not grant the sites`);
  await page.evaluate(() => document.querySelector("#grant")?.remove());
}

/** Lets a request for the pattern be granted: Chromium's prompt stays open without a display, unless its own extensions page allowed the sites before. */
export async function allowWithoutPrompt({ name, browser, origin }: ExtensionBrowser, pattern: string): Promise<void> {
  if (name !== "chromium") return;
  const page = await browser.newPage();
  await page.goto("chrome://extensions");
  const id = origin.slice("chrome-extension://".length);
  await page.evaluate((id, pattern) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> } };
    return developerPrivate.addHostPermission(id, pattern);
  }, id, pattern);
  await page.close();
}
