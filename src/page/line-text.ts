import type { Line } from "./entry.ts";

/** Longer lines are prose, whatever their first words are. */
const enough = 400;

/** The words of a line with white space collapsed: what its shape is judged by. At most 400 characters. */
export function lineText(line: Line): string {
  return (line.words ??= collapse(rawText(line, enough)).slice(0, enough));
}

/** The first characters of a line as they stand, about twice as many as asked for, because white space may be among them. */
export function rawText(line: Line, limit: number): string {
  let text = "";
  for (const piece of line.pieces) {
    text += piece.text.data.length > 2 * limit ? piece.text.data.slice(0, 2 * limit) : piece.text.data;
    if (text.length > 2 * limit) break;
  }
  return text;
}

const uneven = /[\u00ad\u200b\u2060\ufeff]|[^\S ]| {2}/;

/** Collapses white space and drops invisible characters. */
export function collapse(text: string): string {
  if (!uneven.test(text)) return text.trim();
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/\s+/g, " ").trim();
}
