/** The bytes of a feed or a page made text: unpacked if they are gzip, decoded as the file or its server (`contentType`, "" where it says nothing) says. */
import { decodeHtml } from "../page/decode-html.ts";
import { inflateGzip } from "./inflate-gzip.ts";

/** The text; undefined for what is no text: pictures, archives, PDF, and gzip that is damaged or unpacks to too much. */
export async function decodeFile(bytes: Uint8Array, contentType: string): Promise<string | undefined> {
  // News sitemaps are often files that are packed themselves ("news.xml.gz"), beside any packing on the way.
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const unpacked = packed ? await inflateGzip(bytes, MOST_BYTES) : bytes;
  if (unpacked === undefined) return undefined;
  const told = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  const decoded = decodeHtml(unpacked, told);
  return decoded.ok ? decoded.html.replace(/^\uFEFF/, "") : undefined;
}

/** Sitemaps may have 50 MB by their standard; one of news, with its thousand addresses, has less than one. */
const MOST_BYTES = 20_000_000;
