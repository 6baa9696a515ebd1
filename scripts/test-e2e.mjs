/**
 * `npm run test:e2e [chromium|firefox] [groups]`: the built extension in real browsers side by side, one line per check. Groups
 * are the names in test/e2e/run-suite.ts; without them all run.
 * Exit code 1 when a check failed in any of them.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { runnerImport } from "vite";

const root = path.resolve(import.meta.dirname, "..");
const browsers = ["chromium", "firefox"];
const wanted = process.argv.slice(2);
const named = browsers.filter((name) => wanted.includes(name));
const groups = wanted.filter((name) => !browsers.includes(name));
const missing = ["dist/chrome", "dist/firefox"].filter((folder) => !existsSync(path.join(root, folder, "manifest.json")));
if (missing.length > 0) {
  console.error(`${missing.join(" and ")} not built: run "npm run build" first.`);
  process.exit(2);
}

// Vite reads TypeScript for us; Node 20 does not.
const { module } = await runnerImport(path.join(root, "test/e2e/run-suite.ts"), { configFile: false, logLevel: "warn", root });
const unknown = groups.filter((name) => !module.groupNames.includes(name));
if (unknown.length > 0) {
  console.error(`${unknown.join(", ")}: no browser (${browsers.join(", ")}) and no group (${module.groupNames.join(", ")}).`);
  process.exit(2);
}
const failed = await module.runSuites(named.length > 0 ? named : browsers, groups);
console.log(failed === 0 ? "\nEvery check passed." : `\n${failed} checks failed.`);
process.exit(failed === 0 ? 0 : 1);
