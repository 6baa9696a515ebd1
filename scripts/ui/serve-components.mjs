import path from "node:path";
import { createServer } from "vite";

const root = path.resolve(import.meta.dirname, "../..");

/** A local server with the component page at its root. */
export async function serveComponents({ port }) {
  const server = await createServer({
    configFile: false,
    root: path.join(root, "scripts/ui"),
    publicDir: path.join(root, "public"),
    cacheDir: path.join(root, "node_modules/.vite-ui"),
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    server: { port, host: "127.0.0.1", fs: { allow: [root] } },
  });
  return server.listen();
}
