/**
 * The extension on the demo article with the demo index, in a real browser: `node scripts/run.mjs scripts/demo.ts chromium|firefox`.
 * With a display it stays open for the person; without one it prints the trace, writes screenshots to out/ and ends.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { formatTrace } from "../src/cli/format-trace.ts";
import type { Trace } from "../src/core/model.ts";
import { until } from "../test/e2e/checks.ts";
import { openControlPage, type ControlPage } from "../test/e2e/control-page.ts";
import { demoArticle, demoDocuments, riaWords } from "../test/e2e/demo.ts";
import { openExtensionBrowser, type BrowserName, type ExtensionBrowser } from "../test/e2e/extension-browser.ts";
import { startFixtureServer } from "../test/e2e/fixture-server.ts";
import { grantSites } from "../test/e2e/grant-sites.ts";
import { passageWith } from "../test/e2e/page-view.ts";

// A host of its own, so that the article has an outlet and the browser's address line tells a name.
const address = "http://news.example/welt/ulan-bator";
const out = path.resolve(import.meta.dirname, "../out");

const name: BrowserName = process.argv[2] === "firefox" ? "firefox" : "chromium";
const hasDisplay = process.platform === "darwin" || process.platform === "win32" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

const server = await startFixtureServer();
server.serve(address, demoArticle());
const browser = await openExtensionBrowser(name, { headless: !hasDisplay, proxy: server.proxy });
try {
  // It greets the person behind the article, and is in nobody's way without one.
  const welcome = await browser.openedPage("src/pages/welcome/");
  if (!hasDisplay) await welcome.close();
  const control = await openControlPage(browser);
  await control.ask("index/add", { documents: demoDocuments() });
  await grantSites(browser, control);
  const page = await browser.openPage(address);
  const { tabId, trace } = await traced(control);
  console.log(`\n${formatTrace(trace)}`);
  if (hasDisplay) await stayOpen(browser);
  else await takePictures(browser, control, page, tabId);
} finally {
  await browser.close().catch(() => undefined);
  await server.close();
}

async function traced(control: ControlPage): Promise<{ tabId: number; trace: Trace }> {
  const tabId = await until("the article is open", () => control.tabId(address), 15_000);
  const trace = await until("the article is traced", async () => {
    const state = await control.ask("trace/last", { tabId });
    return state.state === "traced" && state.trace;
  }, 20_000);
  return { tabId, trace };
}

async function stayOpen({ browser }: ExtensionBrowser): Promise<void> {
  console.log("The article is open: hover an underlined passage, or click the Wiretrace icon. Close the browser to end.");
  await new Promise((resolve) => browser.once("disconnected", resolve));
}

/** The page with its marks, the card over the RIA quotation, and the popup in both widths, light and dark. */
async function takePictures(browser: ExtensionBrowser, control: ControlPage, page: Page, tabId: number): Promise<void> {
  mkdirSync(out, { recursive: true });
  const shots: string[] = [];
  const shoot = async (page: Page, file: string): Promise<void> => {
    await page.screenshot({ path: path.join(out, `${file}-${name}.png`) });
    shots.push(`out/${file}-${name}.png`);
  };
  await page.bringToFront();
  await page.setViewport({ width: 900, height: 760 });
  await shoot(page, "page");
  const { x, y } = await passageWith(page, riaWords);
  await page.mouse.move(5, 5);
  await page.mouse.move(x, y, { steps: 4 });
  await until("the card is open", () => control.card(tabId));
  // The card fades in.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await shoot(page, "card");
  const popup = await browser.openOwnPage(`src/pages/popup/index.html?tab=${tabId}`, ".trace");
  for (const width of [360, 600]) {
    await popup.setViewport({ width, height: 900 });
    await shoot(popup, `popup-${width}`);
  }
  console.log(`Screenshots: ${shots.join(", ")}`);
}
