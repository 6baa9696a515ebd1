/** Builds one of the three targets: `vite build --mode cli | chrome | firefox`. */
import { builtinModules } from "node:module";
import { defineConfig, type UserConfig } from "vite";
import { extension } from "./scripts/build/extension.ts";

export default defineConfig(({ mode }): UserConfig => {
  if (mode === "cli") return cli();
  if (mode === "chrome" || mode === "firefox") return extension(mode);
  throw new Error(`Unknown target "${mode}": use --mode cli, chrome or firefox.`);
});

/** The command line: one file for Node with everything in it, so that it runs from any folder. */
function cli(): UserConfig {
  return {
    publicDir: false,
    // The file is read by people who look for a fault: not minified. `canvas` is linkedom's optional peer.
    build: {
      ssr: "src/cli/main.ts",
      outDir: "dist/cli",
      emptyOutDir: true,
      target: "node20",
      minify: false,
      rolldownOptions: {
        external: ["canvas", ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: { entryFileNames: "wiretrace.js", format: "es", codeSplitting: false },
      },
    },
    ssr: { noExternal: true, target: "node" },
  };
}
