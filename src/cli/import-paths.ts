/** The files behind the names on the command line: files, everything in folders, standard input. */
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { ImportFile } from "../intake/import-record.ts";
import type { Io } from "./io.ts";

const CHUNK_BYTES = 262_144;

/** Files in the order named, folders' in the order of their names. Rejects for a name that is not there. */
export async function* listImportFiles(names: readonly string[], io: Io): AsyncGenerator<ImportFile> {
  for (const name of names) {
    if (name === "-") yield { name, size: undefined, read: () => bytesOf(io.stdin) };
    else yield* listPath(name);
  }
}

async function* listPath(name: string): AsyncGenerator<ImportFile> {
  const found = await stat(name);
  if (!found.isDirectory()) {
    yield { name, size: found.size, read: (from = 0, to = found.size) => readRange(name, from, to) };
    return;
  }
  const entries = await readdir(name, { withFileTypes: true });
  // Links may lead round in circles; hidden files are the system's.
  const wanted = entries.filter((entry) => (entry.isFile() || entry.isDirectory()) && !entry.name.startsWith("."));
  for (const entry of wanted.toSorted((a, b) => (a.name < b.name ? -1 : 1))) yield* listPath(path.join(name, entry.name));
}

async function* readRange(name: string, from: number, to: number): AsyncGenerator<Uint8Array> {
  if (to > from) yield* createReadStream(name, { start: from, end: to - 1, highWaterMark: CHUNK_BYTES });
}

async function* bytesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}
