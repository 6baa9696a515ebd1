/** Files that go into the extension as they are, and the manifest. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import type { Manifest } from "./manifest.ts";

/** Copies the images of a folder. */
export function staticFiles(folder: string, to: string): Plugin {
  return {
    name: `wiretrace:static-files:${to}`,
    generateBundle() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder).filter((name) => /\.(?:png|svg)$/.test(name))) {
        this.emitFile({ type: "asset", fileName: `${to}/${name}`, source: readFileSync(path.join(folder, name)) });
      }
    },
  };
}

/** Writes the target's manifest from the one in the repository. */
export function emitManifest(file: string, derive: (manifest: Manifest) => Manifest): Plugin {
  return {
    name: "wiretrace:manifest",
    buildStart() {
      this.addWatchFile(file);
    },
    generateBundle() {
      const manifest: Manifest = JSON.parse(readFileSync(file, "utf8"));
      this.emitFile({ type: "asset", fileName: "manifest.json", source: `${JSON.stringify(derive(manifest), null, 2)}\n` });
    },
  };
}
