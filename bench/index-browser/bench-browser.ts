/** A browser with the bench's extension, that can lose its worker and be started again on the same profile. */
import puppeteer, { TargetType } from "puppeteer-core";
import type { Browser, Page } from "puppeteer-core";
import { findBrowser } from "../../scripts/browsers.mjs";
import { inFirefoxWindow } from "../../test/e2e/ask-browser.ts";
import { endEventPage } from "../../test/e2e/extension-browser.ts";
import type { BrowserName } from "../../test/e2e/extension-browser.ts";
import { geckoId } from "./build-extension.ts";
import type { Answers, Ask } from "./protocol.ts";

const firefoxUuid = "0c9c6f1e-8d3b-4f0f-9a55-3b6d6a1c2e77";

export type BenchBrowser = {
  /** The worker's answer and the milliseconds from message to answer, a worker's start included. */
  ask<Name extends keyof Answers>(ask: Extract<Ask, { do: Name }>): Promise<{ answer: Answers[Name]; ms: number }>;
  killWorker(): Promise<void>;
  /** Bytes of the worker's JavaScript heap after a collection; in Firefox of everything that its event page holds. */
  heapBytes(): Promise<number>;
  close(): Promise<void>;
};

/** Starts the browser on the profile and installs the extension. */
export async function openBenchBrowser(name: BrowserName, extension: string, profile: string): Promise<BenchBrowser> {
  const executablePath = findBrowser(name);
  if (executablePath === undefined) throw new Error(`${name} is not installed`);
  const browser = name === "chromium" ? await launchChromium(executablePath, profile) : await launchFirefox(executablePath, profile);
  const id = await browser.installExtension(extension);
  const origin = name === "chromium" ? `chrome-extension://${id}` : `moz-extension://${firefoxUuid}`;
  const page = await browser.newPage();
  await page.goto(`${origin}/page.html`, { waitUntil: [] });
  await page.waitForSelector("#ready");
  const worker = () => browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin), { timeout: 5_000 });
  return {
    ask: (ask) => askFrom(page, ask),
    async killWorker() {
      if (name === "firefox") await inFirefoxWindow(browser, endEventPage(geckoId));
      else await (await (await worker()).worker())?.close();
    },
    async heapBytes() {
      if (name === "firefox") return Number(await inFirefoxWindow(browser, eventPageBytes));
      const client = (await (await worker()).worker())?.client;
      await client?.send("HeapProfiler.collectGarbage");
      return (await client?.send("Runtime.getHeapUsage"))?.usedSize ?? NaN;
    },
    close: () => browser.close(),
  };
}

async function askFrom<Name extends keyof Answers>(page: Page, ask: Extract<Ask, { do: Name }>): Promise<{ answer: Answers[Name]; ms: number }> {
  // As text: Firefox's protocol drops arrays in arrays.
  const text = await page.evaluate(async (json) => {
    const message: Ask = JSON.parse(json);
    // Right after the installation Firefox's event page does not listen yet.
    for (let attempt = 0; ; attempt++) {
      const start = performance.now();
      try {
        const answer: unknown = await chrome.runtime.sendMessage(message);
        return JSON.stringify({ answer, ms: performance.now() - start });
      } catch (error) {
        if (attempt === 40) throw new Error(message.do, { cause: error });
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  }, JSON.stringify(ask));
  const { answer, ms }: { answer: unknown; ms: number } = JSON.parse(text);
  if (typeof answer === "object" && answer !== null && "error" in answer) throw new Error(String(answer.error));
  // The worker answers what `protocol.ts` says; it is part of this bench.
  return { answer: answer as Answers[Name], ms };
}

/** What about:memory tells of the event page, after a collection; for `inFirefoxWindow`. */
const eventPageBytes = `new Promise((resolve) => {
  const manager = Cc["@mozilla.org/memory-reporter-manager;1"].getService(Ci.nsIMemoryReporterManager);
  let sum = 0;
  const take = (_process, path, _kind, _units, amount) => {
    if (path.startsWith("explicit/window-objects/top(moz-extension") && path.includes("_generated_background_page")) sum += amount;
  };
  manager.minimizeMemoryUsage(() => manager.getReports(take, null, () => resolve(String(sum)), null, false));
})`;

function launchChromium(executablePath: string, userDataDir: string): Promise<Browser> {
  const args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  return puppeteer.launch({ executablePath, headless: true, pipe: true, enableExtensions: true, userDataDir, args, protocolTimeout: 600_000 });
}

function launchFirefox(executablePath: string, userDataDir: string): Promise<Browser> {
  return puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    userDataDir,
    protocolTimeout: 600_000,
    args: ["-remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: firefoxUuid }),
      // The extension is installed anew at each start; its data must stay.
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
    },
  });
}
