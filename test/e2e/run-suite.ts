/** The whole way through a real browser: the same checks for Chromium and Firefox. */
import { checkBackup } from "./check-backup.ts";
import { checkCard } from "./check-card.ts";
import { createChecks } from "./checks.ts";
import { checkTracing } from "./check-tracing.ts";
import { checkDirectory } from "./check-directory.ts";
import { checkReading } from "./check-reading.ts";
import { checkSelectedWords } from "./check-selected-words.ts";
import { checkPanel, checkPanelWithoutAccess } from "./check-panel.ts";
import { checkStates } from "./check-states.ts";
import { checkDocuments } from "./check-documents.ts";
import { checkHostilePages } from "./check-hostile-pages.ts";
import { checkAccessibility } from "./check-accessibility.ts";
import { checkImports } from "./check-imports.ts";
import { checkKills } from "./check-kills.ts";
import { checkToolbar } from "./check-toolbar.ts";
import { checkFeeds } from "./check-feeds.ts";
import { checkUpdate } from "./check-update.ts";
import { checkWelcome } from "./check-welcome.ts";
import { openControlPage } from "./control-page.ts";
import { openExchange, type Exchange } from "./exchange.ts";
import { openExtensionBrowser, type BrowserName } from "./extension-browser.ts";
import { startFixtureServer } from "./fixture-server.ts";
import { grantSites } from "./grant-sites.ts";
import { checkDynamicPages } from "./check-dynamic-pages.ts";
import { checkKeyboard } from "./check-keyboard.ts";
import { checkRepair } from "./check-repair.ts";
import { checkSilence } from "./check-silence.ts";
import type { Suite } from "./suite.ts";

/** Before any site is granted: the page that greets, a click on the icon alone, and a panel without one. */
const ungranted: Record<string, (suite: Suite) => Promise<void>> = { welcome: checkWelcome, toolbar: checkToolbar, panel: checkPanelWithoutAccess };

/** The groups in their order; those that look at the whole run come last. */
const groups: Record<string, (suite: Suite) => Promise<void>> = {
  tracing: checkTracing,
  card: checkCard,
  keyboard: checkKeyboard,
  dynamic: checkDynamicPages,
  hostile: checkHostilePages,
  panel: checkPanel,
  states: checkStates,
  directory: checkDirectory,
  documents: checkDocuments,
  imports: checkImports,
  kills: checkKills,
  repair: checkRepair,
  feeds: checkFeeds,
  reading: checkReading,
  selection: checkSelectedWords,
  accessibility: checkAccessibility,
  backup: checkBackup,
  silence: checkSilence,
  update: checkUpdate,
};

export const groupNames = [...new Set([...Object.keys(ungranted), ...Object.keys(groups)])];

/** Runs the checks in the browsers side by side, or only those of the named groups; answers how many failed. */
export async function runSuites(names: BrowserName[], wanted: string[]): Promise<number> {
  const exchange = openExchange(names);
  const failed = await Promise.all(names.map((name) => runSuite(name, wanted, exchange).finally(() => exchange.end(name))));
  return failed.reduce((sum, count) => sum + count, 0);
}

async function runSuite(name: BrowserName, wanted: string[], exchange: Exchange): Promise<number> {
  const checks = createChecks(name.padEnd(8));
  const server = await startFixtureServer();
  const browser = await openExtensionBrowser(name, { headless: true, proxy: server.proxy });
  try {
    const control = await openControlPage(browser);
    const suite = { browser, control, server, exchange, ...checks };
    const chosen = (all: typeof groups) => Object.entries(all).filter(([group]) => wanted.length === 0 || wanted.includes(group));
    if (!chosen(ungranted).some(([group]) => group === "welcome")) await (await browser.openedPage("src/pages/welcome/")).close();
    for (const [, run] of chosen(ungranted)) await run(suite);
    await grantSites(browser, control);
    for (const [, run] of chosen(groups)) await run(suite);
  } finally {
    await browser.close();
    await server.close();
  }
  return checks.failed();
}
