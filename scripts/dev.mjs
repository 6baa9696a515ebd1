/** `npm run dev`: rebuilds dist/chrome and dist/firefox on every change. Load them once as the README says, then reload them in the browser. */
import { spawn } from "node:child_process";
import path from "node:path";
import { installDependencies } from "./install.mjs";
import { root } from "./steps.mjs";

if (!installDependencies()) process.exit(1);

const vite = path.join(root, "node_modules", "vite", "bin", "vite.js");
for (const target of ["chrome", "firefox"]) {
  const build = spawn(process.execPath, [vite, "build", "--watch", "--mode", target, "--logLevel", "warn"], { cwd: root, stdio: "inherit" });
  build.on("exit", (code) => process.exit(code ?? 1));
}
console.log("Watching. dist/chrome and dist/firefox follow every change; Ctrl-C ends it.");
