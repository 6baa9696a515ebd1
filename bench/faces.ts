/**
 * How long the popup takes from the click to its first content, beside an extension whose popup is one word:
 * `npm run build && node scripts/run.mjs bench/faces.ts [--browser chromium|firefox]`.
 */
import { parseArgs } from "node:util";
import { demoArticle, demoDocuments } from "../test/e2e/demo.ts";
import { openControlPage } from "../test/e2e/control-page.ts";
import { openExtensionBrowser, type BrowserName } from "../test/e2e/extension-browser.ts";
import { startFixtureServer } from "../test/e2e/fixture-server.ts";
import { grantSites } from "../test/e2e/grant-sites.ts";
import { geckoId, writeEmptyExtension } from "./faces/empty-extension.ts";
import { timePopup } from "./faces/time-popup.ts";

const { values } = parseArgs({ options: { browser: { type: "string" }, rounds: { type: "string", default: "9" } } });
const rounds = Number(values.rounds);
const browsers: BrowserName[] = values.browser === "chromium" || values.browser === "firefox" ? [values.browser] : ["chromium", "firefox"];

/** What is held: warm at most twice the empty popup, with a dead worker at most four times. */
const limits = { warm: 2, dead: 4 };

let held = true;
for (const name of browsers) held = (await bench(name)) && held;
// Vite's module runner keeps the process alive.
process.exit(held ? 0 : 1);

async function bench(name: BrowserName): Promise<boolean> {
  const server = await startFixtureServer();
  const browser = await openExtensionBrowser(name, { headless: true, proxy: server.proxy, beside: { folder: writeEmptyExtension(), geckoId } });
  try {
    const control = await openControlPage(browser);
    await grantSites(browser, control);
    await control.ask("index/add", { documents: demoDocuments() });
    const url = "http://bench.example/story";
    server.serve(url, demoArticle());
    const page = await browser.openPage(url);
    const tabId = await control.tabId(url);
    await control.ask("trace/tab", { tabId });
    const other = await browser.browser.newPage();
    await other.goto(`${browser.besideOrigin}/popup.html`, { waitUntil: [] });
    await other.waitForSelector("#ready");

    // Turn by turn, so that whatever else the machine does meets all three alike.
    const times: Record<"empty" | "warm" | "dead", number[]> = { empty: [], warm: [], dead: [] };
    const time = async (kind: keyof typeof times, of: typeof other, selector: string): Promise<void> => {
      await page.bringToFront();
      times[kind].push(await timePopup(of, selector));
    };
    for (let round = 0; round <= rounds; round++) {
      await time("empty", other, "#ready");
      await control.ask("index/status", {});
      await time("warm", control.page, "main .headline h1");
      await browser.killWorker();
      await time("dead", control.page, "main .headline h1");
    }
    // The first round fills caches.
    const [empty, warm, dead] = [times.empty, times.warm, times.dead].map((all) => median(all.slice(1)));
    const line = (what: string, milliseconds = 0, limit?: number) => `${name.padEnd(9)} ${what.padEnd(22)} ${milliseconds.toFixed(0).padStart(5)} ms${limit === undefined ? "" : `  ${(milliseconds / (empty ?? 1)).toFixed(2)} of ${limit} times`}`;
    console.log([line("empty popup", empty), line("ours, worker awake", warm, limits.warm), line("ours, worker dead", dead, limits.dead)].join("\n"));
    return (warm ?? 0) <= limits.warm * (empty ?? 0) && (dead ?? 0) <= limits.dead * (empty ?? 0);
  } finally {
    await browser.close();
    await server.close();
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
