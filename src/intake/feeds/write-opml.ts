import type { Outline } from "./feed.ts";

/** Writes a file that feed readers import. `at`: when, for its head. */
export function writeOpml(outlines: Outline[], title: string, at: Date): string {
  const lines = outlines.map(({ url, title, lang }) => `    <outline type="rss" text="${escape(title || url)}" title="${escape(title || url)}" xmlUrl="${escape(url)}"${lang ? ` language="${escape(lang)}"` : ""}/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>${escape(title)}</title>\n    <dateCreated>${at.toUTCString()}</dateCreated>\n  </head>\n  <body>\n${lines.join("\n")}\n  </body>\n</opml>\n`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML knows no control characters, escaped or not, and no half of a surrogate pair. */
function escape(text: string): string {
  return text.replace(/[\t\n\r]+/g, " ").replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
