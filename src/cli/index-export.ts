import { once } from "node:events";
import type { LocalIndex } from "../store/local-index.ts";
import type { ExitCode, Io } from "./io.ts";

/** Writes every document in the import format, oldest addition first; waits for a slow reader. */
export async function exportIndex(index: LocalIndex, io: Io): Promise<ExitCode> {
  for await (const document of index.exportDocuments()) {
    if (io.signal.aborted) return 1;
    if (!io.stdout.write(`${JSON.stringify(document)}\n`)) await once(io.stdout, "drain");
  }
  return (await index.status()).health === "ok" ? 0 : 1;
}
