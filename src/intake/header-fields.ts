import type { ByteReader } from "./byte-reader.ts";

/** Longer header blocks are not headers but something else. */
const MAX_HEADER_BYTES = 131_072;

/** The `Name: value` lines up to the empty one, names in lower case, continuation lines joined; else why not: the bytes ended before, or there are too many. */
export async function readHeaderFields(reader: ByteReader): Promise<{ fields: Map<string, string>; bytes: number } | "ended" | "too-long"> {
  const fields = new Map<string, string>();
  let bytes = 0;
  let last: string | undefined;
  for (;;) {
    const raw = await reader.line(MAX_HEADER_BYTES - bytes);
    bytes += raw.length;
    const line = new TextDecoder().decode(raw).replace(/\r?\n$/, "");
    if (line === "") return raw.length === 0 ? (bytes >= MAX_HEADER_BYTES ? "too-long" : "ended") : { fields, bytes };
    if (bytes >= MAX_HEADER_BYTES) return "too-long";
    if (/^[ \t]/.test(line) && last !== undefined) {
      fields.set(last, `${fields.get(last) ?? ""} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    last = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
  }
}

/** A parameter of a header: `charset` of `text/html; charset="utf-8"`. */
export function headerParameter(value: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(value);
  return found?.[1] ?? found?.[2];
}
