import type { Entry, Outline } from "./entry.ts";

/** Captions are short; longer centred lines are poems, verdicts and calls. */
const longestCaption = 200;
/** A picture is wrapped in links and boxes a few deep. */
const deepestWrap = 6;

/** Longest line in a figure that names whom the picture is from; code, tables and songs in figures are longer or no pictures. */
const longestFigureLine = 120;

/** Gives the role of a caption to lines beside the picture of a `figure`, and to centred short lines right under a picture: sites without `figure` write them so. */
export function nameBareCaptions({ lines, entries }: Outline): void {
  for (const { container } of lines) {
    if (container.role !== undefined || container.chars > longestCaption) continue;
    if (container.chars <= longestFigureLine && container.linked === 0 && isInFigure(container)) container.role = "caption";
    if (!isCentred(container)) continue;
    const above = elementAbove(container, entries);
    if (container.images === 1 || (above !== undefined && above.images > 0 && above.chars === 0)) container.role = "caption";
  }
}

/** Stands in a `figure` with one picture. */
function isInFigure(container: Entry): boolean {
  let above = container.parent;
  for (let level = 0; level < deepestWrap && above !== undefined && above.tag !== "figure"; level++) above = above.parent;
  return above !== undefined && above.tag === "figure" && above.images > 0 && above.prose === 0;
}

function isCentred({ element, tag, parent }: Entry): boolean {
  return tag === "center" || parent?.tag === "center" || element.getAttribute("align") === "center" || /text-align\s*:\s*center/i.test(element.getAttribute("style") ?? "");
}

/** The sibling before an element. Entries stand in document order, so the entry before is that sibling or stands in it. */
function elementAbove(entry: Entry, entries: Entry[]): Entry | undefined {
  let above = entries[entry.index - 1];
  for (let level = 0; level < deepestWrap && above !== undefined && above.parent !== entry.parent; level++) above = above.parent;
  return above !== undefined && above.parent === entry.parent ? above : undefined;
}
