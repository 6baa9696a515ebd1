import type { LocalIndex } from "../store/local-index.ts";
import type { ExitCode, Io } from "./io.ts";

/** Prints the index's numbers as one JSON object. */
export async function showStats(index: LocalIndex, io: Io): Promise<ExitCode> {
  const status = await index.status();
  const parts = index.bytesByPart();
  const perDocument = Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [part, status.documents === 0 ? 0 : Math.round(bytes / status.documents)]));
  io.stdout.write(`${JSON.stringify({ ...status, parts, bytesPerDocument: perDocument }, undefined, 2)}\n`);
  return status.health === "ok" ? 0 : 1;
}

/** Checks every blob and prints what is damaged and which documents are lost by it. */
export async function showVerification(index: LocalIndex, io: Io): Promise<ExitCode> {
  const report = await index.verify();
  io.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  return report.ok ? 0 : 1;
}
