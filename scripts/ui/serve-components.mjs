import path from "node:path";
import { build, createServer, preview } from "vite";

const root = path.resolve(import.meta.dirname, "../..");
const outDir = path.join(root, "out/ui-page");

/** What both ways of serving the component page share. */
const settings = {
  configFile: false,
  root: path.join(root, "scripts/ui"),
  publicDir: path.join(root, "public"),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
};

/** A local server with the component page at its root, rebuilt on change. */
export async function serveComponents({ port }) {
  const cacheDir = path.join(root, "node_modules/.vite-ui");
  const server = await createServer({ ...settings, cacheDir, server: { port, host: "127.0.0.1", fs: { allow: [root] } } });
  return server.listen();
}

/** The same, built once: whoever loads it hundreds of times does not wait for hundreds of modules each time. */
export async function previewComponents() {
  await build({ ...settings, logLevel: "warn", build: { outDir, emptyOutDir: true, target: "esnext" } });
  return preview({ ...settings, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
}
