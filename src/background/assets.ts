/** The facts built into the extension, read when they are needed. Local files: no request leaves the machine. */
import { createDetector, type Detector } from "../core/detect/create-detector.ts";
import type { CompiledDirectory } from "../core/directory/names/compile-directory.ts";
import { createDirectory } from "../core/directory/create-directory.ts";
import type { Directory } from "../core/directory/directory.ts";
import { tablesFor, type NameTables } from "../core/directory/names/further-names.ts";
import { applyOwnChanges } from "../core/directory/own/own-changes.ts";
import type { ReceiptVersions } from "../core/export/receipt.ts";
import { openWorld, type World } from "../core/match/anchors/world.ts";
import { browser } from "../platform/browser.ts";
import { ownChanges } from "./own-directory.ts";

/**
 * The directory with the reader's changes, ready to be asked for names that pages in every language print and what the browser's
 * language prints besides; `loadDetector` adds what a page's does. Costs tens of milliseconds once per life of the worker.
 */
export const loadDirectory = remember(async (): Promise<Directory> => {
  const changes = await ownChanges();
  // A reader may change a name of any table: then all are read, by the few who change something.
  const directory = createDirectory(changes.length > 0 ? applyOwnChanges(await wholeDirectory(), changes) : await shippedDirectory());
  if (changes.length === 0) directory.addNames(await loadNames(browser.i18n.getUILanguage()));
  return directory;
});

/** The directory as it was shipped, with all its names. */
export const wholeDirectory = async (): Promise<CompiledDirectory> => ({ ...(await shippedDirectory()), tables: await loadNames("und") });

/** The tables of names that pages in a language print besides. */
async function loadNames(lang: string): Promise<NameTables> {
  const wanted = tablesFor(lang, (await shippedDirectory()).tableNames);
  return Object.fromEntries(await Promise.all(wanted.map(async (table) => [table, JSON.parse(await readAsset(`data/names/${table}.json`))])));
}

/** Without the names that only some pages print: strings that are cut when they are asked, shared by all who read them. */
const shippedDirectory = remember(async (): Promise<CompiledDirectory> => JSON.parse(await readAsset("data/directory.json")));

/** Lets the next question read the directory anew, after the reader changed it. */
export function forgetDirectory(): void {
  loadDirectory.forget();
  detectors.clear();
}

/** The names that matching knows, in all languages. */
export const loadWorld = remember(async (): Promise<World> => openWorld(JSON.parse(await readAsset("data/world.json"))));

/** What receipts name: the program by its version, the data that a page in this language is traced with by their hashes. */
export async function dataVersions(lang: string): Promise<ReceiptVersions> {
  const versions: Record<string, string> = JSON.parse(await readAsset("data/versions.json"));
  const pack = packFile(await packName(lang));
  return { program: browser.runtime.getManifest().version, directory: versions["data/directory.json"] ?? "", pack: `${pack} ${versions[pack] ?? ""}` };
}

const packFile = (pack: string): string => `data/languages/${pack}.json`;

/** The neutral pack where we have none for the language. */
async function packName(lang: string): Promise<string> {
  const table = await languageTable();
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? "";
  return Object.hasOwn(table, primary) ? (table[primary] ?? "und") : "und";
}

const detectors = new Map<string, Promise<Detector>>();

/** The detector for texts in a language, kept for the life of the worker: the tabs and documents of a reader are in few languages. */
export async function loadDetector(lang: string): Promise<Detector> {
  const pack = await packName(lang);
  const loaded = detectors.get(pack) ?? openDetector(pack);
  detectors.set(pack, loaded);
  // A failure is not remembered.
  loaded.catch(() => detectors.delete(pack));
  return loaded;
}

async function openDetector(pack: string): Promise<Detector> {
  const hasAll = (await ownChanges()).length > 0;
  const [text, directory, names] = await Promise.all([readAsset(packFile(pack)), loadDirectory(), hasAll ? {} : loadNames(pack)]);
  if (!hasAll) directory.addNames(names);
  return createDetector(JSON.parse(text), directory);
}

const languageTable = remember(async (): Promise<Record<string, string>> => JSON.parse(await readAsset("data/languages.json")));

async function readAsset(path: string): Promise<string> {
  return (await fetch(browser.runtime.getURL(path))).text();
}

/** Runs once; a failure is not remembered. What is remembered can be lost at any time with the worker. */
function remember<Value>(load: () => Promise<Value>): (() => Promise<Value>) & { forget: () => void } {
  let loaded: Promise<Value> | undefined;
  const forget = () => (loaded = undefined);
  const ask = () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
  return Object.assign(ask, { forget });
}
