/**
 * Which modules of the pages stand in one file. Left to itself the bundler writes a file for every combination of pages
 * that share a module; the popup then loads twenty, and each costs Firefox 2 ms before the popup can draw.
 */
import path from "node:path";
import type { Rolldown } from "vite";

type Modules = Pick<Rolldown.ChunkingContext, "getModuleInfo">;

const folder = (name: string): string => path.resolve(import.meta.dirname, "../../src", name) + path.sep;
const [worker, pages, popup] = [folder("background"), folder("pages"), folder("pages/popup")];

/**
 * The file for a module that the popup loads at once: `common` holds what the worker needs too, `interface` what pages
 * without a trace need too, `trace` the rest; style sheets stand apart. Undefined for modules that the bundler may place.
 */
export function pageChunk(id: string, modules: Modules): string | undefined {
  // What runs by itself when it is loaded stands in no file that others load.
  if (id.endsWith(".html") || isEntry(id)) return undefined;
  const users = staticUsers(id, modules);
  if (!users.includes(path.join(popup, "main.tsx"))) return undefined;
  if (users.some((user) => user.startsWith(worker))) return "common";
  const entries = users.filter(isEntry).map((user) => path.relative(pages, path.dirname(user)));
  const file = entries.some((entry) => !["popup", "sidepanel", "lookup"].includes(entry)) ? "interface" : "trace";
  return id.endsWith(".css") ? `${file}-look` : file;
}

const isEntry = (id: string): boolean => /[\\/]main\.tsx?$/.test(id);

/** Every module that loads this one without being asked to, itself included. */
function staticUsers(id: string, modules: Modules): string[] {
  const found = new Set([id]);
  for (const user of found) for (const importer of modules.getModuleInfo(user)?.importers ?? []) found.add(importer);
  return [...found];
}
