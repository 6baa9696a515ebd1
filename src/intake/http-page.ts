/** The page in an HTTP answer as an archive keeps it. */
import { ByteReader } from "./byte-reader.ts";
import { joinBytes } from "../core/join-bytes.ts";
import { readAll } from "./bytes.ts";
import { headerParameter, readHeaderFields } from "./header-fields.ts";
import { MAX_PAGE_MEGABYTES, readHtmlPage } from "./html-page.ts";
import type { ImportProblem, ReadingTools } from "./import-record.ts";
import { problem, UnreadableError } from "./import-record.ts";
import { inflate } from "./inflate.ts";
import type { ReadDocument } from "./json-lines-document.ts";

/** The document of a whole answer, head and body; `passed` for what is no page: pictures, redirects, errors. */
export async function readHttpPage(bytes: Uint8Array, url: string, tools: ReadingTools): Promise<ReadDocument | { passed: true }> {
  const reader = new ByteReader(once(bytes));
  const status = new TextDecoder().decode(await reader.line(8_192));
  if (!/^HTTP\/\d(?:\.\d)?\s+200\b/.test(status)) return { passed: true };
  const head = await readHeaderFields(reader);
  if (typeof head === "string") return { passed: true };
  const type = head.fields.get("content-type") ?? "";
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type)) return { passed: true };
  const sent = await reader.bytes(bytes.length);
  const whole = /\bchunked\b/i.test(head.fields.get("transfer-encoding") ?? "") ? joinTransferChunks(sent) : sent;
  const body = await decompress(whole, head.fields.get("content-encoding") ?? "");
  return body instanceof Uint8Array ? readHtmlPage(body, { url, name: url, charset: headerParameter(type, "charset") }, tools) : { problem: body };
}

/** Joins the chunks of a transfer; some crawlers store the body joined and leave the header as it was, so what has no chunks is taken as it is. */
function joinTransferChunks(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const end = bytes.indexOf(10, at);
    const size = end < 0 || end - at > 64 ? undefined : /^([0-9a-f]{1,8})\s*(?:;.*)?\r?\n$/i.exec(new TextDecoder().decode(bytes.subarray(at, end + 1)))?.[1];
    if (size === undefined) return parts.length > 0 ? joinBytes([...parts, bytes.subarray(at)]) : bytes;
    const length = Number.parseInt(size, 16);
    if (length === 0) return joinBytes(parts);
    parts.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + (bytes[end + 1 + length] === 13 ? 2 : 1);
    if (at >= bytes.length) return joinBytes(parts);
  }
}

async function decompress(bytes: Uint8Array, encoding: string): Promise<Uint8Array | ImportProblem> {
  const way = encoding.trim().toLowerCase();
  if (way === "" || way === "identity") return bytes;
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b ? "gzip" : isZlib(bytes) ? "zlib" : undefined;
  // Many crawlers store the body unpacked and leave the header as it was.
  if (packed === undefined && startsAsMarkup(bytes)) return bytes;
  if (way !== "gzip" && way !== "x-gzip" && way !== "deflate") return problem("compressed-otherwise", way.slice(0, 20));
  try {
    return (await readAll(inflate(once(bytes), packed ?? "raw"), MAX_PAGE_MEGABYTES * 1_000_000)) ?? problem("too-large", MAX_PAGE_MEGABYTES);
  } catch (error) {
    if (error instanceof UnreadableError) return error.problem.code === "unpacks-too-far" ? error.problem : problem("bad-record");
    throw error;
  }
}

const isZlib = (bytes: Uint8Array): boolean => ((bytes[0] ?? 0) & 15) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;

const startsAsMarkup = (bytes: Uint8Array): boolean => /^[\s\uFEFF]*</.test(new TextDecoder().decode(bytes.subarray(0, 256)));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
