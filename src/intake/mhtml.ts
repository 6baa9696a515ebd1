/** Pages that a browser saved into one file (MHTML, also .mht): the page itself is one of its parts, pictures and frames are others. */
import { ByteReader } from "./byte-reader.ts";
import { joinBytes } from "../core/join-bytes.ts";
import { headerParameter, readHeaderFields } from "./header-fields.ts";
import { MAX_PAGE_MEGABYTES, readHtmlPage } from "./html-page.ts";
import type { ImportRecord, ReadingTools } from "./import-record.ts";
import { problem } from "./import-record.ts";
import type { ReadDocument } from "./json-lines-document.ts";
import { decodeTransfer } from "./mime-text.ts";
import { webAddress } from "./web-address.ts";

/** Quoted-printable takes three bytes for one. */
const MAX_PART_BYTES = 3 * MAX_PAGE_MEGABYTES * 1_000_000;
const MAX_LINE_BYTES = 1_000_000;

/** Reads the chunks of one file: one document, or why there is none. */
export async function* readMhtml(chunks: AsyncIterable<Uint8Array>, name: string, tools: ReadingTools): AsyncGenerator<ImportRecord> {
  const reader = new ByteReader(chunks);
  try {
    yield { at: undefined, ...(await readSavedPage(reader, name, tools)) };
  } finally {
    await reader.close();
  }
}

async function readSavedPage(reader: ByteReader, name: string, tools: ReadingTools): Promise<ReadDocument> {
  const head = await readHeaderFields(reader);
  if (head === "ended") return { problem: problem("cut-off") };
  if (head === "too-long") return { problem: problem("bad-record") };
  const type = head.fields.get("content-type") ?? "";
  const boundary = headerParameter(type, "boundary");
  const part = boundary === undefined ? await readPart(reader, undefined, head.fields) : await findPage(reader, boundary, headerParameter(type, "start"));
  if (part === "too-large") return { problem: problem("too-large", MAX_PAGE_MEGABYTES) };
  if (part === "none" || !part.ended) return { problem: problem("cut-off") };
  const bytes = decodeTransfer(part.bytes, part.fields.get("content-transfer-encoding") ?? "");
  if (bytes === undefined) return { problem: problem("damaged") };
  const url = webAddress(head.fields.get("snapshot-content-location")) ?? webAddress(part.fields.get("content-location"));
  return readHtmlPage(bytes, { url, name, charset: headerParameter(part.fields.get("content-type") ?? "", "charset") }, tools);
}

type Part = { fields: ReadonlyMap<string, string>; bytes: Uint8Array; ended: boolean };

/** The part that is the page: the one named as the root, else the first of its kind. */
async function findPage(reader: ByteReader, boundary: string, root: string | undefined): Promise<Part | "too-large" | "none"> {
  const opening = await readPart(reader, boundary, new Map());
  if (opening === "too-large" || !opening.ended) return "none";
  for (;;) {
    const head = await readHeaderFields(reader);
    if (typeof head === "string") return "none";
    const wanted = /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(head.fields.get("content-type") ?? "") && (root === undefined || head.fields.get("content-id") === root || !head.fields.has("content-id"));
    const part = await readPart(reader, boundary, head.fields, wanted);
    if (wanted) return part;
    if (part !== "too-large" && !part.ended) return "none";
  }
}

/** The bytes up to the next boundary, which is read too; all up to the end without one. They are held only where they are wanted. */
async function readPart(reader: ByteReader, boundary: string | undefined, fields: ReadonlyMap<string, string>, wanted = true): Promise<Part | "too-large"> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const line = await reader.line(MAX_LINE_BYTES);
    if (line.length === 0) return { fields, bytes: joinBytes(parts), ended: boundary === undefined };
    if (boundary !== undefined && line[0] === 0x2d && line[1] === 0x2d && isBoundary(line, boundary)) return { fields, bytes: joinBytes(parts), ended: true };
    if (!wanted) continue;
    parts.push(line);
    length += line.length;
    if (length > MAX_PART_BYTES) return "too-large";
  }
}

function isBoundary(line: Uint8Array, boundary: string): boolean {
  const text = new TextDecoder().decode(line.subarray(0, 400)).trimEnd();
  return text === `--${boundary}` || text === `--${boundary}--`;
}
