/** Files made up in memory, and everything that is read from them. */
import { parseHtml } from "../../src/cli/parse-html.ts";
import type { ImportFile, ImportRecord } from "../../src/intake/import-record.ts";
import { readImport } from "../../src/intake/read-import.ts";

export const now = Date.parse("2026-11-24T12:00:00Z");

/** A file whose bytes come in chunks of this size. */
export function fileOf(content: string | Uint8Array, { name = "file", chunk = 65_536 } = {}): ImportFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *read(from = 0, to = bytes.length) {
      for (let at = from; at < to; at += chunk) yield Promise.resolve(bytes.subarray(at, Math.min(at + chunk, to)));
    },
  };
}

export async function recordsOf(content: string | Uint8Array, options: { name?: string; chunk?: number } = {}): Promise<ImportRecord[]> {
  return collect(readImport(fileOf(content, options), { now, parseHtml }));
}

/** Documents as they came, problems as "place: code values". */
export async function outline(content: string | Uint8Array, options: { name?: string; chunk?: number } = {}) {
  const records = await recordsOf(content, options);
  return {
    documents: records.flatMap((record) => ("document" in record ? [record.document] : [])),
    problems: records.flatMap((record) => {
      if ("problem" in record) return [lineOf(record.at, record.problem)];
      return "notes" in record ? record.notes.map((note) => lineOf(record.at, note)) : [];
    }),
    passed: records.filter((record) => "passed" in record).length,
  };
}

function lineOf(at: ImportRecord["at"], { code, values }: { code: string; values: string[] }): string {
  const place = at === undefined ? "" : `${Object.values(at).join()}: `;
  return `${place}${[code, ...values].join(" ")}`;
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export function joined(...parts: (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
}

/** Text in a one-byte encoding that Node does not write: each sign that is not ASCII by its place in `high` from 0x80 on. */
export function inWindows1252(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}
