/** The document import format, line by line: good lines become documents, bad ones a line number and a reason. */
import type { SourceDocument } from "../core/model.ts";
import { readImportDocument } from "./json-lines-document.ts";

/** What one line of the file became. `notes` says what was left out of a document that was kept. */
export type ImportedLine = { line: number; document: SourceDocument; notes: string[] } | { line: number; reason: string };

/** A line longer than this is skipped without being held in memory. */
const MAX_LINE_BYTES = 32_000_000;
const NEWLINE = 10;

/** Reads the chunks of one UTF-8 file in order; holds one line at a time. `now` (milliseconds) tells dates in the future. */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>, now: number): AsyncGenerator<ImportedLine> {
  for await (const { line, bytes } of splitLines(chunks)) {
    if (bytes === undefined) yield { line, reason: `line is longer than ${MAX_LINE_BYTES / 1_000_000} MB` };
    else if (bytes.length > 0) {
      const read = readLine(bytes, line === 1, now);
      if (read !== undefined) yield { line, ...read };
    }
  }
}

function readLine(bytes: Uint8Array, first: boolean, now: number) {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { reason: "not UTF-8" };
  }
  // Editors put a byte order mark before the first line.
  if (first && text.startsWith("\uFEFF")) text = text.slice(1);
  if (text.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { reason: `not valid JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  return readImportDocument(value, now);
}

/** Lines without their line ends, counted from 1; `bytes` is undefined for one that is too long. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<{ line: number; bytes: Uint8Array | undefined }> {
  let line = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length > MAX_LINE_BYTES) parts = [];
    else parts.push(part);
  };
  const finish = () => {
    const bytes = length > MAX_LINE_BYTES ? undefined : joinBytes(parts);
    parts = [];
    length = 0;
    return { line: line++, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}

function joinBytes(parts: Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0];
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
