/** Builds the bench's own small extension: the store, the matching it needs, and one page to ask from. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "vite";
import { worldFacts } from "../../src/data/world/world-facts.ts";
import type { BrowserName } from "../../test/e2e/extension-browser.ts";

export const geckoId = "bench-index@wiretrace.invalid";

/** Answers the folder of the built extension. */
export async function buildBenchExtension(browser: BrowserName): Promise<string> {
  const folder = path.resolve("out/bench/index-browser", browser);
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: { entry: path.resolve("bench/index-browser/worker.ts"), formats: ["iife"], name: "bench", fileName: () => "worker.js" },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: "Wiretrace index bench",
    version: "1",
    permissions: ["unlimitedStorage"],
    host_permissions: ["http://127.0.0.1/*"],
    background: browser === "chromium" ? { service_worker: "worker.js" } : { scripts: ["worker.js"] },
    ...(browser === "firefox" ? { browser_specific_settings: { gecko: { id: geckoId } } } : {}),
  };
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifest, undefined, 2));
  writeFileSync(path.join(folder, "world.json"), JSON.stringify(worldFacts));
  writeFileSync(path.join(folder, "page.html"), "<!doctype html><meta charset=utf-8><title>bench</title><p id=ready>ready</p>");
  return folder;
}
