import type { Line } from "./entry.ts";

/** The words of a line with white space collapsed: what its shape is judged by. At most about `limit` characters. */
export function lineText(line: Line, limit = 400): string {
  let text = "";
  for (const piece of line.pieces) {
    text += piece.text.data.length > 2 * limit ? piece.text.data.slice(0, 2 * limit) : piece.text.data;
    if (text.length > 2 * limit) break;
  }
  return collapse(text).slice(0, limit);
}

/** Collapses white space and drops invisible characters. */
export function collapse(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/\s+/g, " ").trim();
}
