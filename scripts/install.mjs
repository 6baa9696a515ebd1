/** Installs the locked dependencies when they are missing or older than the lock file. */
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { root, run, step } from "./steps.mjs";

/** Answers whether everything is in place. Needs only Node and npm. */
export function installDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Wiretrace needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org/.`);
    return false;
  }
  // npm writes this file last, so it is there only after a complete installation.
  const installed = path.join(root, "node_modules", ".package-lock.json");
  const lock = path.join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  return step("install dependencies", () => run("npm", ["ci", "--no-fund", "--no-audit"]));
}
