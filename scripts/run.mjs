/** Runs a TypeScript file of the project without building it: node scripts/run.mjs FILE.ts [arguments…] */
import path from "node:path";
import { runnerImport } from "vite";

const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error("usage: node scripts/run.mjs FILE.ts [arguments…]");
  process.exit(2);
}
const resolved = path.resolve(file);
process.argv = [process.argv[0] ?? "node", resolved, ...args];
// The project's own vite.config.ts asks for a build target; a script needs none.
await runnerImport(resolved, { configFile: false });
