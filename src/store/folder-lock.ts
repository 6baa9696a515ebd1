import { linkSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Keeps other processes from writing to the folder until the answer is called; `undefined` when one is at it. */
export function lockFolder(folder: string): (() => void) | undefined {
  const lock = path.join(folder, "lock");
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    if (!tryLink(mine, lock)) {
      if (isAlive(lock)) return undefined;
      // Its process was killed. Two may come here at once: only one of them links.
      rmSync(lock, { force: true });
      if (!tryLink(mine, lock)) return undefined;
    }
  } finally {
    unlinkSync(mine);
  }
  return () => rmSync(lock, { force: true });
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function isAlive(lock: string): boolean {
  try {
    const owner = Number(readFileSync(lock, "utf8"));
    // The same process may have opened the folder twice.
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
