/** Files that go into the extension as they are, and the manifest. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import type { Manifest } from "./manifest.ts";

/** Copies the files of a folder whose names fit. */
export function staticFiles(folder: string, to: string, names: RegExp): Plugin {
  return {
    name: `wiretrace:static-files:${to}`,
    generateBundle() {
      for (const name of readdirSync(folder).filter((name) => names.test(name))) {
        this.addWatchFile(path.join(folder, name));
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
