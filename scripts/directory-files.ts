/** The directory's data files, read from and written to disk as the repository keeps them: one entry a line. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { DirectoryEntry } from "../src/core/directory/entry.ts";

const folder = path.resolve(import.meta.dirname, "../src/data/directory");

export const fileNames = ["agencies", "institutions", "outlets", "pr-wires"] as const;
export type FileName = (typeof fileNames)[number];

export type DirectoryFiles = {
  files: { [name in FileName]: DirectoryEntry[] };
  /** Spellings that several entries share on purpose, with the entries' ids. */
  shared: { [text: string]: string[] };
};

export function readDirectoryFiles(): DirectoryFiles {
  const read = (name: string): string => readFileSync(path.join(folder, `${name}.json`), "utf8");
  return {
    files: {
      agencies: JSON.parse(read("agencies")),
      institutions: JSON.parse(read("institutions")),
      outlets: JSON.parse(read("outlets")),
      "pr-wires": JSON.parse(read("pr-wires")),
    },
    shared: JSON.parse(read("shared-names")),
  };
}

/** States of which no national agency is known, each with where that was read. */
export function readStatesWithoutAgency(): { [country: string]: string } {
  return JSON.parse(readFileSync(path.join(folder, "no-agency.json"), "utf8"));
}

/** Writes one list, sorted by id, one entry a line, so that a diff shows entries. */
export function writeEntries(name: FileName, entries: DirectoryEntry[]): void {
  const sorted = entries.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  writeFileSync(path.join(folder, `${name}.json`), `[\n${sorted.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`);
}

/** The file that holds entries of a class. */
export function fileOf(kind: DirectoryEntry["class"]): FileName {
  if (kind === "institution") return "institutions";
  if (kind === "outlet") return "outlets";
  return kind === "pr-wire" ? "pr-wires" : "agencies";
}
