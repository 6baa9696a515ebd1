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

/** Checks every blob and prints what is damaged; with `repair` it also rebuilds what can be rebuilt and prints what is lost. */
export async function showVerification(index: LocalIndex, repair: boolean, io: Io): Promise<ExitCode> {
  const { keys: _keys, ...report } = await index.verify();
  const repaired = repair && !report.ok ? await index.repair() : undefined;
  io.stdout.write(`${JSON.stringify(repaired ? { ...report, repaired } : report, undefined, 2)}\n`);
  return report.ok || (repaired?.ok === true && repaired.lost === 0) ? 0 : 1;
}
