/** The whole way through a real browser: the same checks for Chromium and Firefox. */
import { createChecks } from "./checks.ts";
import { checkTracing } from "./check-tracing.ts";
import { checkStates } from "./check-states.ts";
import { checkHostilePages } from "./check-hostile-pages.ts";
import { checkAccessibility } from "./check-accessibility.ts";
import { checkToolbar } from "./check-toolbar.ts";
import { checkUpdate } from "./check-update.ts";
import { openControlPage } from "./control-page.ts";
import { openExtensionBrowser, type BrowserName } from "./extension-browser.ts";
import { startFixtureServer } from "./fixture-server.ts";
import { grantSites } from "./grant-sites.ts";
import { checkSilence } from "./check-silence.ts";

/** Runs all checks in one browser; answers how many failed. */
export async function runSuite(name: BrowserName): Promise<number> {
  const checks = createChecks(name.padEnd(8));
  const server = await startFixtureServer();
  const browser = await openExtensionBrowser(name, { headless: true, proxy: server.proxy });
  try {
    const control = await openControlPage(browser);
    const suite = { browser, control, server, ...checks };
    // Before anything is granted: a click on the icon alone.
    await checkToolbar(suite);
    await grantSites(browser, control);
    await checkTracing(suite);
    await checkHostilePages(suite);
    await checkStates(suite);
    await checkAccessibility(suite);
    await checkSilence(suite);
    await checkUpdate(suite);
  } finally {
    await browser.close();
    await server.close();
  }
  return checks.failed();
}
