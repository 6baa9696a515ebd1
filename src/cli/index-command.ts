/** `wiretrace index add|stats|verify|export|backup|restore --index DIR`. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { openFolderBlobs } from "../store/folder-blobs.ts";
import { NewerFormatError } from "../store/head.ts";
import { openLocalIndex } from "../store/local-index.ts";
import { addFiles } from "./index-add.ts";
import { backUpIndex } from "./index-backup.ts";
import { exportIndex } from "./index-export.ts";
import { showStats, showVerification } from "./index-report.ts";
import { restoreIndex } from "./index-restore.ts";
import { help } from "./help.ts";
import type { ExitCode, Io } from "./io.ts";
import { folderMarker } from "../store/folder-marker.ts";
import { world } from "./world.ts";

/** Runs the command with the words behind `index`. */
export async function runIndexCommand(args: string[], io: Io): Promise<ExitCode> {
  const parsed = parseCommand(args);
  if ("problem" in parsed) {
    io.stderr.write(`${parsed.problem}\n${help("index")}`);
    return 2;
  }
  const { action, folder, files } = parsed;
  if (action !== "add" && action !== "restore" && !existsSync(folder)) {
    io.stderr.write(`There is no index at ${folder}.\n`);
    return 2;
  }
  const blobs = openFolderBlobs(folder);
  try {
    const index = await openLocalIndex(blobs, { world, marker: folderMarker(folder) });
    if (action === "add") return await addFiles(index, files, io);
    if (action === "backup") return await backUpIndex(index, files[0] ?? "-", io);
    if (action === "restore") return await restoreIndex(index, files[0] ?? "", parsed, io);
    if (action === "export") return await exportIndex(index, io);
    return await (action === "stats" ? showStats(index, io) : showVerification(index, parsed.repair, io));
  } catch (error) {
    if (!(error instanceof NewerFormatError)) throw error;
    io.stderr.write(`${error.message}\n`);
    return 2;
  } finally {
    await blobs.close();
  }
}

const actions = ["add", "stats", "verify", "export", "backup", "restore"] as const;
type Command = { action: (typeof actions)[number]; folder: string; files: string[]; repair: boolean; look: boolean; intact: boolean };

function parseCommand(args: string[]): Command | { problem: string } {
  let parsed;
  try {
    parsed = parseArgs({ args, options: { index: { type: "string" }, repair: { type: "boolean" }, look: { type: "boolean" }, intact: { type: "boolean" } }, allowPositionals: true });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const [name, ...files] = parsed.positionals;
  const { index: folder, repair = false, look = false, intact = false } = parsed.values;
  const action = actions.find((known) => known === name);
  if (action === undefined) return { problem: `Unknown action: ${name ?? "none"}` };
  if (folder === undefined || folder === "") return { problem: "--index DIR is missing." };
  if (action === "add" && files.length === 0) return { problem: "No file to add." };
  if (action === "backup" || action === "restore") {
    if (files.length !== 1) return { problem: `${action} needs one file.` };
  } else if (action !== "add" && files.length > 0) return { problem: `Not understood: ${files.join(" ")}` };
  if (repair && action !== "verify") return { problem: "--repair goes with verify." };
  if ((look || intact) && action !== "restore") return { problem: "--look and --intact go with restore." };
  return { action, folder, files, repair, look, intact };
}
