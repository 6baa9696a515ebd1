/** The facts built into the extension, read when they are needed. Local files: no request leaves the machine. */
import type { LanguagePack } from "../core/detect/language-pack.ts";
import type { CompiledDirectory } from "../core/directory/compile-directory.ts";
import { createDirectory } from "../core/directory/create-directory.ts";
import type { Directory } from "../core/directory/directory.ts";
import { browser } from "../platform/browser.ts";

/** The directory without the facts that cards show, as JSON text: what pages get. */
export const namesText = remember(() => readAsset("data/names.json"));

/** The directory, ready to be asked. Costs tens of milliseconds once per life of the worker. */
export const loadDirectory: () => Promise<Directory> = remember(async () => {
  const compiled: CompiledDirectory = JSON.parse(await readAsset("data/directory.json"));
  return createDirectory(compiled);
});

/** The language pack for a page's language as JSON text; the neutral one where we have none. */
export async function packText(lang: string): Promise<string> {
  const table = await languageTable();
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? "";
  return readAsset(`data/languages/${Object.hasOwn(table, primary) ? table[primary] : "und"}.json`);
}

/** The language pack for a page's language. */
export async function loadPack(lang: string): Promise<LanguagePack> {
  return JSON.parse(await packText(lang));
}

const languageTable = remember(async (): Promise<Record<string, string>> => JSON.parse(await readAsset("data/languages.json")));

async function readAsset(path: string): Promise<string> {
  return (await fetch(browser.runtime.getURL(path))).text();
}

/** Runs once; a failure is not remembered. What is remembered can be lost at any time with the worker. */
function remember<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
