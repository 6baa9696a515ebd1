/** `node bench/page-cost.mjs [chromium|firefox]`: what reading and detecting cost in a page. Needs `npm run build` before. */
import path from "node:path";
import { runnerImport } from "vite";

const wanted = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, "..");
const { module } = await runnerImport(path.join(root, "bench/page-cost/run.ts"), { configFile: false, logLevel: "warn", root });
for (const name of wanted.length > 0 ? wanted : ["chromium", "firefox"]) await module.runPageCost(name);
process.exit(0);
