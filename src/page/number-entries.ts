import type { Block } from "../core/model.ts";
import type { Entry, Line } from "./entry.ts";
import { lineText } from "./line-text.ts";

/** A live blog has at least so many entries; fewer are an article with boxes. */
const fewestEntries = 3;
/** "11.39 Uhr: …", "+++ 09:15 …", "[18:02]". */
const timed = /^[\s\p{P}\p{S}]*\d{1,2}[.:h]\d{2}(?!\d|[.:/-]\d)/u;
/** Wrappers around the entries are a few deep. */
const deepestLevel = 5;

/**
 * Writes the number of the live-blog entry into each of its blocks; pages that are no live blog stay as they are.
 * `lines` are the blocks' lines; `named` is set where the structured data call the page a live blog.
 */
export function numberEntries(blocks: Block[], lines: Line[], root: Entry, entries: Entry[], named: boolean): void {
  if (numberByTimes(blocks, lines)) return;
  const paths = pathsBelow(root, entries);
  const ofLines = lines.map((line) => paths[line.container.index - root.index] ?? []);
  if (!named && !isCalledLive(root) && !ofLines.some((path) => path.some((entry) => entry.words.live))) return;
  const level = entryLevel(ofLines);
  if (level === undefined) return;
  const numbers = new Map<Entry, number>();
  blocks.forEach((block, index) => {
    const entry = ofLines[index]?.[level];
    if (entry === undefined) return;
    const number = numbers.get(entry) ?? numbers.size;
    numbers.set(entry, number);
    block.entry = number;
  });
}

/** A live blog written as one text: each entry begins with a heading that prints its time. */
function numberByTimes(blocks: Block[], lines: Line[]): boolean {
  const begins = blocks.map((block, index) => {
    const line = lines[index];
    return block.role === "subhead" && line !== undefined && timed.test(lineText(line));
  });
  if (begins.filter(Boolean).length < fewestEntries) return false;
  let number = -1;
  blocks.forEach((block, index) => {
    if (begins[index] === true) number++;
    if (number >= 0) block.entry = number;
  });
  return true;
}

/** Whether the root or one of the boxes close around it is named as a live blog. */
function isCalledLive(root: Entry): boolean {
  let entry: Entry | undefined = root;
  for (let level = 0; level < deepestLevel && entry !== undefined; level++, entry = entry.parent) if (entry.words.live) return true;
  return false;
}

/** For each entry of the root, itself and its ancestors below the root, outermost first, at most `deepestLevel`. */
function pathsBelow(root: Entry, entries: Entry[]): Entry[][] {
  const paths: Entry[][] = [[]];
  for (const entry of entries.slice(root.index + 1, root.end)) {
    const above = paths[(entry.parent?.index ?? 0) - root.index] ?? [];
    paths.push(above.length < deepestLevel ? [...above, entry] : above);
  }
  return paths;
}

/** The first level at which elements with several lines each stand side by side. */
function entryLevel(paths: Entry[][]): number | undefined {
  for (let level = 0; level < deepestLevel; level++) {
    const sizes = new Map<Entry, number>();
    for (const path of paths) {
      const entry = path[level];
      if (entry !== undefined) sizes.set(entry, (sizes.get(entry) ?? 0) + 1);
    }
    if ([...sizes.values()].filter((size) => size > 1).length >= fewestEntries) return level;
  }
  return undefined;
}
