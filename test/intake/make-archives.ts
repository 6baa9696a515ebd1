/** Web archives and zip files, written for the tests. */
import { crc32 } from "./crc32.ts";
import { deflateRawSync, gzipSync } from "node:zlib";
import { joined } from "./read-records.ts";

export type Answer = { url: string; body: string | Uint8Array; headers?: string[]; status?: string; type?: string };

/** A WARC record of an HTTP answer. */
export function response({ url, body, headers = [], status = "200 OK", type = "text/html; charset=utf-8" }: Answer): Uint8Array {
  const answer = joined([`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...headers, "", ""].join("\r\n"), body);
  return warcRecord("response", answer, { uri: url, type: "application/http; msgtype=response" });
}

export function warcRecord(kind: string, body: string | Uint8Array, { uri = "", type = "application/warc-fields", length }: { uri?: string; type?: string; length?: number } = {}): Uint8Array {
  const bytes = joined(body);
  const head = ["WARC/1.1", `WARC-Type: ${kind}`, ...(uri === "" ? [] : [`WARC-Target-URI: ${uri}`]), "WARC-Date: 2026-09-13T08:00:00Z", "WARC-Record-ID: <urn:uuid:1>", `Content-Type: ${type}`, `Content-Length: ${length ?? bytes.length}`, "", ""].join("\r\n");
  return joined(head, bytes, "\r\n\r\n");
}

/** Each record a gzip member of its own, as crawlers write them. */
export const gzipped = (...records: Uint8Array[]): Uint8Array => joined(...records.map((record) => gzipSync(record)));

/** A zip archive; `stored` names are not compressed. */
export function zip(files: Record<string, string | Uint8Array>, { stored = /\.gz$/, flags = 0 }: { stored?: RegExp; flags?: number } = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = joined(content);
    const method = stored.test(name) ? 0 : 8;
    const packed = method === 0 ? bytes : deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = joined(Uint8Array.of(0x50, 0x4b, 3, 4), common, name, packed);
    directory.push(joined(Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0), common, tail, name));
    parts.push(local);
    offset += local.length;
  }
  const list = joined(...directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return joined(...parts, list, end);
}
