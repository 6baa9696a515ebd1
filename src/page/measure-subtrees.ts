import type { Entry, Line, Outline } from "./entry.ts";

/**
 * Fewer characters than this (CJK counted double) are a label, a teaser or a credit rather than prose.
 * Headlines of teasers are mostly shorter than 90, single sentences of articles mostly longer than 60.
 */
const shortestProse = 60;
const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Fills in what each line and each subtree holds: one pass over the lines, one over the entries from the last to the first. */
export function measureSubtrees(outline: Outline): void {
  for (const line of outline.lines) {
    measureLine(line);
    const entry = line.container;
    entry.chars += line.chars;
    entry.linked += line.linked;
    entry.prose += line.prose;
    if (entry.tag === "h1") entry.mainHeadings = 1;
    if (/^h[2-6]$/.test(entry.tag) && line.linked > 0.8 * line.chars) entry.linkedHeadings = 1;
  }
  sumUp(outline.entries);
}

/** Counts prose again without the entries that were left out. */
export function recountProse({ lines, entries }: Outline): void {
  for (const entry of entries) entry.prose = 0;
  for (const line of lines) if (!line.container.out) line.container.prose += line.prose;
  for (const entry of entries.toReversed()) if (entry.parent !== undefined) entry.parent.prose += entry.prose;
}

function measureLine(line: Line): void {
  let wide = false;
  for (const piece of line.pieces) {
    const length = piece.text.data.trim().length;
    line.chars += length;
    if (piece.parent.link !== undefined) line.linked += length;
    wide ||= cjk.test(piece.text.data);
  }
  const plain = (line.chars - line.linked) * (wide ? 2 : 1);
  // A heading is no prose, however long.
  line.prose = plain >= shortestProse && line.linked < 0.6 * line.chars && !/^h[1-6]$/.test(line.container.tag) ? plain : 0;
}

function sumUp(entries: Entry[]): void {
  for (const entry of entries.toReversed()) {
    const { parent } = entry;
    if (parent === undefined) continue;
    parent.chars += entry.chars;
    parent.linked += entry.linked;
    parent.prose += entry.prose;
    parent.mainHeadings += entry.mainHeadings;
    parent.linkedHeadings += entry.linkedHeadings;
    parent.images += entry.images;
    if (entry.image !== "") parent.image = entry.image;
  }
}
