/**
 * The Vite configuration of the extension for one browser. @crxjs/vite-plugin reads the manifest and builds the
 * pages and the worker that it names. The scripts injected into pages are builds of their own, one self-contained
 * file each: executeScript takes no modules, and the plugin would make injected files web-accessible, by which any
 * page could tell who has Wiretrace. The script that the popup runs before its modules is built like them.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { crx } from "@crxjs/vite-plugin";
import type { UserConfig } from "vite";
import { extensionData } from "./extension-data.ts";
import { manifestFor, type Manifest, type Target } from "./manifest.ts";
import { pageChunk } from "./page-chunks.ts";
import { singleFiles } from "./single-files.ts";
import { staticFiles } from "./static-files.ts";

const root = path.resolve(import.meta.dirname, "../..");
const source = path.join(root, "src");

/** Builds `dist/chrome` or `dist/firefox`. */
export function extension(target: Target): UserConfig {
  const common: Manifest = JSON.parse(readFileSync(path.join(root, "manifest.json"), "utf8"));
  return {
    root,
    publicDir: path.join(root, "public"),
    base: "/",
    build: {
      outDir: path.join(root, "dist", target),
      emptyOutDir: true,
      target: buildTargets[target],
      modulePreload: { polyfill: false },
      // The plugin finds the pages that Chrome's manifest names; not Firefox's sidebar, the hidden page, and pages that we open.
      rolldownOptions: {
        // Our plugins read and compress all names: that takes seconds, and nobody who builds can do anything about it.
        checks: { bundlerTimings: false },
        input: Object.fromEntries(["sidepanel", "reader", "welcome", "lookup"].map((page) => [page, path.join(source, `pages/${page}/index.html`)])),
        output: { codeSplitting: { groups: [{ name: pageChunk, debugName: "page-chunks" }] } },
      },
      // The worker is one file by design; what a page loads is held small by size-limit.
      chunkSizeWarningLimit: 1500,
    },
    plugins: [
      crx({ manifest: manifestFor(target, common), browser: target }),
      singleFiles({
        target: buildTargets[target],
        files: {
          "content/bootstrap.js": path.join(source, "content/bootstrap.ts"),
          "content/tracer.js": path.join(source, "content/main.ts"),
          "pages/first-look.js": path.join(source, "pages/popup/first-look.ts"),
        },
      }),
      extensionData(root),
      staticFiles(path.join(root, "icons"), "icons", /\.png$/),
      staticFiles(path.join(source, "content"), "content", /\.css$/),
    ],
  };
}

/** The oldest versions that the manifest allows. */
const buildTargets: { [target in Target]: string } = { chrome: "chrome128", firefox: "firefox142" };
