/** What a file is, by what stands in it. The name only breaks ties: people rename files, and browsers save pages without an ending. */
import { encodingOf } from "./decode-text.ts";
import { readCsvColumns } from "./csv-columns.ts";
import { separatorOf } from "./csv-separator.ts";

export type ImportFormat = "json-lines" | "json-list" | "csv" | "html" | "mhtml" | "warc" | "bibtex" | "gzip" | "zip";

/** What a file is that cannot be imported. `asset`: a picture, style, script or font, as saved pages bring them along. */
export type FileKind = "backup" | "pdf" | "asset" | "audio-video" | "feed" | "feed-list" | "office" | "other-archive" | "database" | "text" | "binary";

export type Recognised = { format: ImportFormat } | { kind: FileKind } | "empty";

/** So many bytes are looked at. */
export const RECOGNISED_BYTES = 65_536;

/** `head`: the file's first bytes, all of them where `ended`. */
export function recogniseFormat(head: Uint8Array, ended: boolean, name: string): Recognised {
  if (head.length === 0) return "empty";
  const signed = signatures.find(({ bytes, at = 0 }) => bytes.every((byte, index) => head[at + index] === byte));
  if (signed !== undefined) return signed.is;
  const encoding = encodingOf(head) ?? "windows-1252";
  const text = new TextDecoder(encoding).decode(head);
  if (text.trim() === "" || text.trim() === "\uFEFF") return ended ? "empty" : { kind: "text" };
  if (encoding !== "utf-16le" && encoding !== "utf-16be" && head.includes(0)) return { kind: "binary" };
  return recogniseText(text.trimStart(), ended, name.toLowerCase());
}

type Signature = { bytes: number[]; at?: number; is: Recognised };
const ascii = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const signatures: Signature[] = [
  { bytes: ascii("WARC/"), is: { format: "warc" } },
  { bytes: [0x1f, 0x8b], is: { format: "gzip" } },
  { bytes: [0x50, 0x4b, 3, 4], is: { format: "zip" } },
  { bytes: [0x50, 0x4b, 5, 6], is: { format: "zip" } },
  { bytes: ascii("%PDF"), is: { kind: "pdf" } },
  { bytes: [0x89, 0x50, 0x4e, 0x47], is: { kind: "asset" } },
  { bytes: [0xff, 0xd8, 0xff], is: { kind: "asset" } },
  { bytes: ascii("GIF8"), is: { kind: "asset" } },
  { bytes: ascii("wOF"), is: { kind: "asset" } },
  { bytes: ascii("WEBP"), at: 8, is: { kind: "asset" } },
  { bytes: [0, 0, 1, 0], is: { kind: "asset" } },
  { bytes: ascii("ftypavif"), at: 4, is: { kind: "asset" } },
  { bytes: ascii("ftyp"), at: 4, is: { kind: "audio-video" } },
  { bytes: ascii("ID3"), is: { kind: "audio-video" } },
  { bytes: ascii("OggS"), is: { kind: "audio-video" } },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], is: { kind: "audio-video" } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: { kind: "office" } },
  { bytes: ascii("{\\rtf"), is: { kind: "office" } },
  { bytes: ascii("SQLite format 3"), is: { kind: "database" } },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], is: { kind: "other-archive" } },
  { bytes: [0xfd, 0x37, 0x7a, 0x58], is: { kind: "other-archive" } },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], is: { kind: "other-archive" } },
  { bytes: ascii("BZh"), is: { kind: "other-archive" } },
  { bytes: ascii("Rar!"), is: { kind: "other-archive" } },
];

function recogniseText(text: string, ended: boolean, name: string): Recognised {
  // Restoring brings settings and feeds back too, and lets the newest of two versions win.
  if (/^\{"wiretrace":\s*"backup"/.test(text)) return { kind: "backup" };
  if (text.startsWith("[")) return { format: "json-list" };
  if (text.startsWith("{")) return { format: isOneObject(text, ended) ? "json-list" : "json-lines" };
  if (isMhtml(text)) return { format: "mhtml" };
  const [, declared = "", root = ""] = /^(<\?xml[^>]*>\s*(?:<!--[^]*?-->\s*|<\?[^>]*>\s*|<!DOCTYPE[^>]*>\s*)*)?<(rss|feed|rdf:RDF|urlset|sitemapindex|opml)\b/i.exec(text) ?? [];
  if (root.toLowerCase() === "opml") return { kind: "feed-list" };
  // Without a declaration site maps are too rare to look for.
  if (root !== "" && (declared !== "" || !/^(?:urlset|sitemapindex)$/i.test(root))) return { kind: "feed" };
  if (/^<(?:\?xml[^>]*>\s*(?:<!--[^]*?-->\s*)*<)?svg\b/i.test(text)) return { kind: "asset" };
  if (/^(?:[\s\uFEFF]*<!--[^]*?-->)*[\s\uFEFF]*<(?:!doctype html|html|head|body|title|meta|article|main|section|div|h1|p)\b/i.test(text) || (/\.x?html?$/.test(name) && /<(?:html|body|p|div)\b/i.test(text))) return { format: "html" };
  if (/^\s*@\s*[a-z]+\s*[{(]/im.test(text) && (name.endsWith(".bib") || /^\s*@\s*(?:string|comment|preamble|article|book|misc|online|report|techreport|inproceedings|incollection|electronic|www|unpublished|phdthesis|newspaper)\s*[{(]/im.test(text))) return { format: "bibtex" };
  if (/\.(?:css|m?js|woff2?|ttf|map)$/.test(name)) return { kind: "asset" };
  if (isTable(text, name)) return { format: "csv" };
  // Lines that are no objects are named one by one.
  return /\.(?:jsonl|ndjson)$/.test(name) ? { format: "json-lines" } : { kind: "text" };
}

/** JSON Lines have a whole object on a line; an object laid out over lines has none. */
function isOneObject(text: string, ended: boolean): boolean {
  const lines = text.split("\n");
  if (lines.length < 2) return false;
  // The last line may be cut by the sample.
  const whole = (ended ? lines : lines.slice(0, -1)).filter((line) => line.trim() !== "");
  return /^\{\s*$|^\{\s*"[^"]*"\s*:\s*[^{}]*,\s*$/.test(whole[0] ?? "") && !whole.some(isObject);
}

function isObject(line: string): boolean {
  if (!line.startsWith("{")) return false;
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

/** Mail headers at the start, one of which says that parts follow or that this is a page. */
function isMhtml(text: string): boolean {
  const head = text.slice(0, 4_096).split(/\r?\n\r?\n/)[0] ?? "";
  return /^[A-Za-z][A-Za-z-]*: /.test(head) && /^content-type:\s*(?:multipart\/related|text\/html)/im.test(head) && /^mime-version:/im.test(head);
}

/** A header row with an address and a text, or a file that calls itself a table, so that its columns can be named. */
function isTable(text: string, name: string): boolean {
  const body = text.replace(/^\uFEFF?(?:sep=.\r?\n)?/i, "");
  const cells = (body.split(/\r?\n|\r/)[0] ?? "").split(separatorOf(text)).map((cell) => cell.replaceAll('"', ""));
  return cells.length > 1 && (/\.(?:csv|tsv|tab)$/.test(name) || readCsvColumns(cells) !== undefined);
}
