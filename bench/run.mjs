#!/usr/bin/env node
/** Runs a bench: `node bench/run.mjs NAME [arguments]` bundles `bench/NAME.ts` for Node and starts it. */
import { spawnSync } from "node:child_process";
import { builtinModules } from "node:module";
import path from "node:path";
import { build } from "vite";

const [name, ...args] = process.argv.slice(2);
if (name === undefined) {
  console.error("Usage: node bench/run.mjs NAME [arguments]");
  process.exit(2);
}
const root = path.resolve(import.meta.dirname, "..");
const outDir = path.join(root, "out/bench");
await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: "warn",
  build: {
    ssr: path.join(root, "bench", `${name}.ts`),
    outDir,
    emptyOutDir: false,
    target: "node20",
    minify: false,
    rollupOptions: { external: [...builtinModules, ...builtinModules.map((module) => `node:${module}`)], output: { entryFileNames: `${name}.mjs`, format: "es" } },
  },
});
// A process of its own, so that memory is the bench's and not the bundler's.
const { status } = spawnSync(process.execPath, ["--expose-gc", path.join(outDir, `${name}.mjs`), ...args], { stdio: "inherit", cwd: root });
process.exit(status ?? 1);
