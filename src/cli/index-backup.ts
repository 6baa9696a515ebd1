import { once } from "node:events";
import { createWriteStream, renameSync, rmSync } from "node:fs";
import { writeBackup } from "../intake/backup/write-backup.ts";
import type { LocalIndex } from "../store/local-index.ts";
import type { ExitCode, Io } from "./io.ts";

/** Writes every document into a backup file; "-" is standard output. A file appears whole or not at all. */
export async function backUpIndex(index: LocalIndex, file: string, io: Io): Promise<ExitCode> {
  const unfinished = `${file}.part`;
  const output = file === "-" ? io.stdout : createWriteStream(unfinished, { flush: true });
  // A disk that fails is told by the write that waits for it.
  const failed = once(output, "error").then(([error]: unknown[]) => Promise.reject(error instanceof Error ? error : new Error(String(error))));
  failed.catch(() => undefined);
  try {
    const content = { createdAt: new Date().toISOString(), program: "command line", items: [], documents: index.exportDocuments() };
    for await (const chunk of writeBackup(content)) {
      if (io.signal.aborted) throw new Error("Interrupted: no backup was made.");
      if (!output.write(chunk)) await Promise.race([once(output, "drain"), failed]);
    }
    if (file !== "-") {
      output.end();
      await Promise.race([once(output, "finish"), failed]);
      renameSync(unfinished, file);
    }
  } catch (error) {
    if (file !== "-") rmSync(unfinished, { force: true });
    io.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return io.signal.aborted ? 1 : 2;
  }
  const { documents, health } = await index.status();
  io.stderr.write(`${documents} documents backed up.${health === "ok" ? "" : " Part of the index is damaged and missing from it: run `wiretrace index verify`."}\n`);
  return health === "ok" ? 0 : 1;
}
