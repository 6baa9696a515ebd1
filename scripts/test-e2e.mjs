/**
 * `npm run test:e2e [chromium|firefox]`: the built extension in real browsers, one line per check.
 * Exit code 1 when a check failed in any of them.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { runnerImport } from "vite";

const root = path.resolve(import.meta.dirname, "..");
const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : ["chromium", "firefox"];

if (names.some((name) => name !== "chromium" && name !== "firefox")) {
  console.error('Which browser? "chromium", "firefox" or none for both.');
  process.exit(2);
}
const missing = ["dist/chrome", "dist/firefox"].filter((folder) => !existsSync(path.join(root, folder, "manifest.json")));
if (missing.length > 0) {
  console.error(`${missing.join(" and ")} not built: run "npm run build" first.`);
  process.exit(2);
}

// Vite reads TypeScript for us; Node 20 does not.
const { module } = await runnerImport(path.join(root, "test/e2e/run-suite.ts"), { configFile: false, logLevel: "warn", root });
let failed = 0;
for (const name of names) failed += await module.runSuite(name);
console.log(failed === 0 ? "\nEvery check passed." : `\n${failed} checks failed.`);
process.exit(failed === 0 ? 0 : 1);
