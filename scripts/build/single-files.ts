/** Builds entries that must be one file each, and adds them to the extension. */
import { build, type Plugin, type Rolldown } from "vite";

type SingleFiles = {
  target: string;
  /** Output name -> entry. */
  files: Record<string, string>;
};

/** One self-contained script per entry, written beside the pages. Rebuilt with them in watch mode. */
export function singleFiles({ target, files }: SingleFiles): Plugin {
  let minify: boolean | "oxc" | "terser" | "esbuild" = true;
  return {
    name: "wiretrace:single-files",
    configResolved: (config) => {
      minify = config.build.minify;
    },
    async generateBundle() {
      for (const [fileName, entry] of Object.entries(files)) {
        const chunk = await buildEntry(entry, target, minify);
        for (const id of chunk.moduleIds) if (!id.startsWith("\0")) this.addWatchFile(id.split("?")[0] ?? id);
        this.emitFile({ type: "asset", fileName, source: chunk.code });
      }
    },
  };
}

async function buildEntry(entry: string, target: string, minify: boolean | "oxc" | "terser" | "esbuild"): Promise<Rolldown.OutputChunk> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target,
      minify,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: "iife", codeSplitting: false } },
    },
  });
  const output = Array.isArray(result) ? result.flatMap((part) => part.output) : "output" in result ? result.output : [];
  const chunk = output.find((part) => part.type === "chunk");
  if (chunk === undefined || output.length !== 1) throw new Error(`${entry} did not become exactly one file: ${output.map((part) => part.fileName).join(", ")}`);
  return chunk;
}
