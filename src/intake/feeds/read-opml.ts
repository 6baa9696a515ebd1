/** OPML: the lists of feeds that readers exchange. */
import { decodeFile } from "../decode-file.ts";
import { webAddress } from "../web-address.ts";
import type { Outline } from "./feed.ts";
import { readXml, type XmlElement } from "./read-xml.ts";

/** More than this is no person's list. */
const MOST_OUTLINES = 5_000;

export type OpmlReading = { ok: true; outlines: Outline[]; /** Outlines with an address that cannot be followed. */ skipped: number } | { ok: false };

/** Reads a file; folders are flattened, each address comes once. */
export async function readOpml(bytes: Uint8Array): Promise<OpmlReading> {
  const text = await decodeFile(bytes, "");
  const root = text === undefined ? undefined : readXml(text);
  if (root?.name !== "opml") return { ok: false };
  const found = new Map<string, Outline>();
  let skipped = 0;
  const visit = (element: XmlElement): void => {
    const { xmlurl, text, title, language } = element.attributes;
    if (element.name === "outline" && xmlurl !== undefined) {
      // "feed:" stands before addresses in lists from the first readers.
      const url = webAddress(xmlurl.replace(/^feed:(?:\/\/)?(?=https?:)/i, "").replace(/^feed:\/\//i, "http://"), "about:blank");
      if (url === undefined || found.size === MOST_OUTLINES) skipped++;
      else if (!found.has(url)) found.set(url, { url, title: (title ?? text ?? "").trim().replace(/\s+/g, " "), lang: language });
    }
    element.children.forEach(visit);
  };
  visit(root);
  return { ok: true, outlines: [...found.values()], skipped };
}
