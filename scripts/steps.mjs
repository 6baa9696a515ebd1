/** Runs commands as named steps, so that a reader of the output sees what is going on and what failed. */
import { spawnSync } from "node:child_process";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..");

/**
 * Runs a command in the project's root with its output shown; answers whether it succeeded.
 * Programs of installed packages are found by name.
 */
export function run(command, args, options = {}) {
  const bin = path.join(root, "node_modules", ".bin");
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, ...options.env };
  // npm is a .cmd file on Windows, which only a shell starts.
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", env, shell: process.platform === "win32" });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status === 0;
}

/** Runs a named step and says how long it took. */
export function step(name, action) {
  console.log(`\n▸ ${name}`);
  const start = Date.now();
  const passed = action();
  console.log(`  ${passed ? "done" : "FAILED"}: ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return passed;
}
