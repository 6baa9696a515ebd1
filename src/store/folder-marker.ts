import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { GenerationMarker, Marker } from "./index-writer.ts";

/** The generation marker of a folder: a file beside the heads. */
export function folderMarker(folder: string): GenerationMarker {
  const file = path.join(folder, "marker.json");
  return {
    read() {
      if (!existsSync(file)) return Promise.resolve(undefined);
      return Promise.resolve(parseMarker(readFileSync(file, "utf8")));
    },
    write(marker) {
      writeFileSync(`${file}.tmp`, JSON.stringify(marker));
      renameSync(`${file}.tmp`, file);
      return Promise.resolve();
    },
    clear() {
      rmSync(file, { force: true });
      return Promise.resolve();
    },
  };
}

function parseMarker(text: string): Marker | undefined {
  try {
    const marker: Marker = JSON.parse(text);
    return typeof marker.generation === "number" && typeof marker.documents === "number" ? marker : undefined;
  } catch {
    // Cut by a full disk: without it the index is as good as before, only unwatched.
    return undefined;
  }
}
