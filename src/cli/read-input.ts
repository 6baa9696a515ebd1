/** Bytes from a file or standard input, with an error that says what to do. */
import { readFile } from "node:fs/promises";
import type { Io } from "./io.ts";

export type Bytes = { ok: true; bytes: Uint8Array } | { ok: false; reason: string };

/** Reads a whole file; "-" is standard input. */
export async function readInput(file: string, io: Io): Promise<Bytes> {
  if (file === "-") return { ok: true, bytes: await readAll(io.stdin) };
  try {
    return { ok: true, bytes: await readFile(file) };
  } catch (error) {
    return { ok: false, reason: explain(file, error) };
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function explain(file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return `there is no file "${file}". Check the path.`;
  if (code === "EACCES") return `"${file}" may not be read. Check its permissions.`;
  if (code === "EISDIR") return `"${file}" is a folder. Name a file in it.`;
  return `"${file}" could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
