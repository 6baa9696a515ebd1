/**
 * The Vite configuration of the extension for one browser.
 * Pages are one build with shared chunks. The worker and each content script are builds of their own,
 * one self-contained file each: executeScript takes no modules, and nothing may be web-accessible.
 */
import path from "node:path";
import { existsSync } from "node:fs";
import type { UserConfig } from "vite";
import { extensionData } from "./extension-data.ts";
import { manifestFor, type Target } from "./manifest.ts";
import { emitManifest, staticFiles } from "./static-files.ts";
import { singleFiles } from "./single-files.ts";

const root = path.resolve(import.meta.dirname, "../..");
const source = path.join(root, "src");

/** Builds `dist/chrome` or `dist/firefox`. */
export function extension(target: Target): UserConfig {
  return {
    root,
    publicDir: path.join(root, "public"),
    base: "/",
    build: {
      outDir: path.join(root, "dist", target),
      emptyOutDir: true,
      target: buildTargets[target],
      // The polyfill fetches; every browser we run in preloads modules by itself.
      modulePreload: { polyfill: false },
      rollupOptions: { input: pages() },
    },
    plugins: [
      singleFiles({
        target: buildTargets[target],
        files: {
          "background.js": path.join(source, "background/main.ts"),
          "content/bootstrap.js": path.join(source, "content/bootstrap.ts"),
          "content/tracer.js": path.join(source, "content/main.ts"),
        },
      }),
      extensionData(root),
      staticFiles(path.join(root, "icons"), "icons", /\.png$/),
      staticFiles(path.join(source, "content"), "content", /\.css$/),
      emitManifest(path.join(root, "manifest.json"), (manifest) => manifestFor(target, manifest)),
    ],
  };
}

/** The oldest versions that the manifest allows. */
const buildTargets: { [target in Target]: string } = { chrome: "chrome128", firefox: "firefox142" };

/** Every folder of `src/pages` with an index.html is a page. */
function pages(): string[] {
  return ["popup", "manage", "sidepanel", "welcome"].map((name) => path.join(source, "pages", name, "index.html")).filter((file) => existsSync(file));
}
