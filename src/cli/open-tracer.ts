/** Makes the tracing function of the command line: the directory compiled, the index opened when one is named. */
import { existsSync } from "node:fs";
import { rememberDetectors } from "../core/detect/create-detector.ts";
import { compileDirectory } from "../core/directory/names/compile-directory.ts";
import { createDirectory } from "../core/directory/create-directory.ts";
import type { PageText, Trace } from "../core/model.ts";
import { directorySources } from "../data/directory/sources.ts";
import { packFor } from "../data/languages/packs.ts";
import { openFolderBlobs } from "../store/folder-blobs.ts";
import { folderMarker } from "../store/folder-marker.ts";
import { NewerFormatError } from "../store/head.ts";
import { openLocalIndex } from "../store/local-index.ts";
import { tracePage } from "./trace-page.ts";
import { world } from "./world.ts";

export type OpenedTracer =
  | { ok: true; trace: (page: PageText) => Promise<Trace>; close: () => Promise<void> }
  | { ok: false; reason: string };

/** `folder` is the index; undefined traces without one. */
export async function openTracer(folder: string | undefined): Promise<OpenedTracer> {
  const directory = createDirectory(compileDirectory(directorySources));
  const parts = { directory, detectorFor: rememberDetectors(packFor, directory), reader: undefined };
  if (folder === undefined) return { ok: true, trace: (page) => tracePage(page, parts), close: async () => {} };
  if (!existsSync(folder)) return { ok: false, reason: `there is no index at ${folder}. Make one with "wiretrace index add --index ${folder} FILE.jsonl".` };
  const blobs = openFolderBlobs(folder);
  try {
    const index = await openLocalIndex(blobs, { world, marker: folderMarker(folder) });
    return { ok: true, trace: (page) => tracePage(page, { ...parts, reader: index.reader }), close: () => blobs.close() };
  } catch (error) {
    await blobs.close();
    if (error instanceof NewerFormatError) return { ok: false, reason: error.message };
    throw error;
  }
}
