/** What each part may weigh, gzipped. Pages are measured with every chunk they load, found by following their imports. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "vite";

const dist = "dist/chrome";

export default [
  { name: "bootstrap, in every page of a granted site", path: `${dist}/content/bootstrap.js`, limit: "6 KB" },
  { name: "tracer, in traced pages", path: `${dist}/content/tracer.js`, limit: "60 KB" },
  { name: "card, as part of the tracer", path: await cardAlone(), limit: "15 KB" },
  { name: "popup", path: filesOf("popup"), limit: "45 KB" },
  { name: "side panel", path: filesOf("sidepanel"), limit: "80 KB" },
  { name: "welcome page", path: filesOf("welcome"), limit: "45 KB" },
  { name: "manage page", path: filesOf("manage"), limit: "45 KB" },
].map((entry) => ({ ...entry, gzip: true }));

/** Scripts and style sheets that a page of the extension loads before it can be used. */
function filesOf(page) {
  const html = path.join(dist, "src/pages", page, "index.html");
  if (!existsSync(html)) throw new Error(`${html} is missing: run "npm run build" first.`);
  const named = [...readFileSync(html, "utf8").matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => path.join(dist, file));
  const found = new Set();
  for (let open = named; open.length > 0; ) {
    const file = open.pop();
    if (found.has(file)) continue;
    found.add(file);
    if (file.endsWith(".js")) open.push(...importsOf(file));
  }
  return [...found];
}

function importsOf(file) {
  const code = readFileSync(file, "utf8");
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)].map(([, target]) => path.join(path.dirname(file), target));
}

/** The card with all that it draws with, built by itself: what the tracer would save without it, and a little that it shares. */
async function cardAlone() {
  const outDir = "out/size";
  const input = "src/content/card-control.ts";
  await build({ configFile: false, logLevel: "error", publicDir: false, build: { outDir, target: "chrome128", rollupOptions: { input, preserveEntrySignatures: "strict", output: { format: "es", codeSplitting: false, entryFileNames: "card.js" } } } });
  return path.join(outDir, "card.js");
}
