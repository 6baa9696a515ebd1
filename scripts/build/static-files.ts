/** Files that go into the extension as they are. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

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
