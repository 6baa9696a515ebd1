/**
 * A real browser with the built extension in it: the same handle for Chromium and Firefox, so that a check
 * is written once. Used by the end-to-end tests, the browser benches and the demo.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import puppeteer, { TargetType, type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../../scripts/browsers.mjs";
import { askBrowser, inFirefoxWindow } from "./ask-browser.ts";
import { until } from "./checks.ts";

export type BrowserName = "chromium" | "firefox";

export type ExtensionBrowser = {
  name: BrowserName;
  browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  origin: string;
  /** The same of the extension beside ours; "" without one. */
  besideOrigin: string;
  /** Opens a web page and waits until it has loaded. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab and waits for the selector. */
  openOwnPage(file: string, selector?: string): Promise<Page>;
  /** A page that the extension opens by itself: the one whose address begins so, or is about to. */
  openedPage(start: string): Promise<Page>;
  /** Ends the background worker as the browser does after idling; answers when it is gone. */
  killWorker(): Promise<void>;
  /** Chromium: clicks the toolbar icon over the page and answers the real popup. Firefox has no such door: undefined. */
  openToolbarPopup(page: Page): Promise<Page | undefined>;
  close(): Promise<void>;
};

export type BrowserOptions = {
  headless: boolean;
  userDataDir?: string;
  /** "HOST:PORT" that every request goes through. */
  proxy?: string;
  /** Another extension to install beside ours, for comparison: a folder that both browsers can load. */
  beside?: { folder: string; geckoId: string };
};

/** Firefox gives each installation a random id; this is the one of the extension beside ours. */
const besideUuid = "0b5e7a52-7b0c-4b8e-9f6a-3d1a2c4e5f60";

/** Firefox gives each installation a random id; fixed here, so that addresses are known. */
const firefoxUuid = "6f1d7c1e-5b6c-4a55-9d6e-2f8c4f0b7a11";

/** Throws with the missing program's name when the browser is not there. */
export async function openExtensionBrowser(name: BrowserName, options: BrowserOptions): Promise<ExtensionBrowser> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed; "npm test" says how to get it.`);
  return name === "chromium" ? openChromium(executablePath, options) : openFirefox(executablePath, options);
}

const distribution = (target: "chrome" | "firefox"): string => path.resolve(import.meta.dirname, "../../dist", target);

async function openChromium(executablePath: string, { headless, userDataDir, proxy, beside }: BrowserOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir,
    defaultViewport: null,
    // Quiet and offline but for what a check asks for; a root user has no sandbox.
    args: ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en", ...(proxy ? [`--proxy-server=${proxy}`, "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable"] : []), ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  // Allowed in private windows, as a person may allow it: what must not happen there is seen only there.
  const { id } = await askBrowser<{ id: string }>(browser, "Extensions.loadUnpacked", { path: distribution("chrome"), enableInIncognito: true });
  const origin = `chrome-extension://${id}`;
  const besideOrigin = beside ? `chrome-extension://${await browser.installExtension(beside.folder)}` : "";
  const own = openOwnPageWith(browser, origin);
  return {
    name: "chromium",
    browser,
    origin,
    besideOrigin,
    openPage: (url) => openPage(browser, url),
    openOwnPage: own,
    openedPage: (start) => openedPage(browser, `${origin}/${start}`),
    async killWorker() {
      const target = await browser.waitForTarget((t) => t.type() === TargetType.SERVICE_WORKER && t.url().startsWith(origin), { timeout: 5000 }).catch(() => undefined);
      if (!target) return;
      // One that ends by itself meanwhile is a target or a session that the protocol no longer knows: asked again whether it is gone.
      await until("the worker is gone", async () => {
        if (!browser.targets().includes(target)) return true;
        await (await target.worker())?.close();
        return undefined;
      });
    },
    async openToolbarPopup(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error("the extension is not installed");
      const popup = browser.waitForTarget((t) => t.url().startsWith(`${origin}/src/pages/popup/`), { timeout: 10_000 });
      await page.triggerExtensionAction(extension);
      return (await (await popup).asPage()) ?? undefined;
    },
    close: () => browser.close(),
  };
}

async function openFirefox(executablePath: string, { headless, userDataDir, proxy, beside }: BrowserOptions): Promise<ExtensionBrowser> {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(readFileSync(path.join(distribution("firefox"), "manifest.json"), "utf8"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless,
    userDataDir,
    defaultViewport: null,
    args: ["-remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: firefoxUuid, ...(beside && { [beside.geckoId]: besideUuid }) }),
      // Optional permissions are granted without a prompt that no test could click.
      "extensions.webextOptionalPermissionPrompts": false,
      "intl.locale.requested": "en-US",
      ...(proxy ? proxyPreferences(proxy) : {}),
    },
  });
  // Allowed in private windows, as a person may allow it. Before the installation: allowing it later reloads the extension.
  await until("the permission for private windows", async () => (await inFirefoxWindow(browser, allowInPrivateWindows(manifest.browser_specific_settings.gecko.id))) === "allowed");
  await browser.installExtension(distribution("firefox"));
  const origin = `moz-extension://${firefoxUuid}`;
  if (beside) await browser.installExtension(beside.folder);
  const besideOrigin = beside ? `moz-extension://${besideUuid}` : "";
  const own = openOwnPageWith(browser, origin);
  return {
    name: "firefox",
    browser,
    origin,
    besideOrigin,
    openPage: (url) => openPage(browser, url),
    openOwnPage: own,
    openedPage: (start) => openedPage(browser, `${origin}/${start}`),
    async killWorker() {
      await inFirefoxWindow(browser, endEventPage(manifest.browser_specific_settings.gecko.id));
    },
    openToolbarPopup: () => Promise.resolve(undefined),
    close: () => browser.close(),
  };
}

/** What Firefox does to an event page that idled for 30 s, at once; for `inFirefoxWindow`. */
export const endEventPage = (id: string): string =>
  `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => "ended")`;

const allowInPrivateWindows = (id: string): string =>
  `ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs").ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: ["internal:privateBrowsingAllowed"], origins: [] }).then(() => "allowed")`;

function proxyPreferences(proxy: string): Record<string, string | number | boolean> {
  const [host = "", port] = proxy.split(":");
  return {
    "network.proxy.type": 1,
    "network.proxy.http": host,
    "network.proxy.http_port": Number(port),
    "network.proxy.ssl": host,
    "network.proxy.ssl_port": Number(port),
    "dom.security.https_first": false,
    "dom.security.https_first_schemeless": false,
  };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "load" });
  return page;
}

async function openedPage(browser: Browser, start: string): Promise<Page> {
  return until(`a page at ${start}`, async () => {
    for (const page of await browser.pages()) {
      // Firefox tells no address for pages that an extension opened: the page is asked.
      const url = page.url() === "about:blank" ? await page.evaluate(() => location.href).catch(() => "") : page.url();
      if (url.startsWith(start)) return page;
    }
    return undefined;
  }, 15_000);
}

function openOwnPageWith(browser: Browser, origin: string): ExtensionBrowser["openOwnPage"] {
  return async (file, selector = "body") => {
    const page = await browser.newPage();
    // Firefox never reports "load" for pages of an extension: wait for what the page shows.
    await page.goto(`${origin}/${file}`, { waitUntil: [] });
    await page.waitForSelector(selector, { timeout: 15_000 });
    return page;
  };
}
