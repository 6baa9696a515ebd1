/** Both homes for blobs, each empty and gone after the test file. */
import "fake-indexeddb/auto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import type { Blobs } from "../../src/store/blobs.ts";
import { openFolderBlobs } from "../../src/store/folder-blobs.ts";
import { openIndexedDbBlobs } from "../../src/store/indexeddb-blobs.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "index-test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

export type Home = { name: string; open: () => Promise<Blobs>; folder?: string };

/** A place that can be opened again and again, as after a killed process. */
export const homes: Record<"IndexedDB" | "folder", () => Home> = {
  IndexedDB: () => {
    const name = `index-${count++}`;
    return { name, open: () => openIndexedDbBlobs(name) };
  },
  folder: () => {
    const folder = path.join(root, String(count++));
    return { name: folder, folder, open: () => Promise.resolve(openFolderBlobs(folder)) };
  },
};

export const homeNames = Object.keys(homes).filter((name) => name === "IndexedDB" || name === "folder");
