/**
 * `npm start [-- chromium|firefox]`: from a fresh clone to the extension on a demo article with a filled demo index.
 * Without a display it runs headless, prints the trace and writes screenshots to out/.
 */
import { findBrowser, installBrowsers } from "./browsers.mjs";
import { installDependencies } from "./install.mjs";
import { run, step } from "./steps.mjs";

const asked = process.argv[2];
if (asked && asked !== "chromium" && asked !== "firefox") {
  console.error(`There is no browser "${asked}" here: npm start, npm start -- chromium or npm start -- firefox.`);
  process.exit(2);
}
if (!installDependencies()) process.exit(1);

const find = () => (asked ? [asked] : ["chromium", "firefox"]).find((name) => findBrowser(name));
const browser = find() ?? (installBrowsers() ? find() : undefined);
if (!browser) process.exit(1);

const built = step("build", () => ["cli", browser === "firefox" ? "firefox" : "chrome"].every((target) => run("npm", ["run", "--silent", `build:${target}`])));
process.exit(built && run(process.execPath, ["scripts/run.mjs", "scripts/demo.ts", browser]) ? 0 : 1);
