import type { NameHit } from "../../directory/directory.ts";
import type { Block, Span } from "../../model.ts";
import type { Reading } from "../candidate.ts";
import { foldCase } from "../../text/characters.ts";
import { isDense } from "./vocabulary.ts";

/** One line of one block, with the names that stand in it. */
export type Line = {
  /** Place among all lines of the page. */
  index: number;
  block: Block;
  span: Span;
  text: string;
  /** `text` in lower case, same length. */
  folded: string;
  names: NameHit[];
  /** `head`: before the first paragraph of prose; `tail`: after the last one. */
  zone: "head" | "body" | "tail";
  /** First or last paragraph of prose. */
  opening: boolean;
  closing: boolean;
};

/** All non-empty lines of the page, in order. Linear in the page's length. */
export function readLines(reading: Reading): Line[] {
  const lines = splitLines(reading);
  const prose = lines.filter(isProse);
  const longest = lines.reduce<Line | undefined>((best, line) => (best && best.text.length >= line.text.length ? best : line), undefined);
  const first = prose[0] ?? longest;
  const last = prose.at(-1) ?? longest;
  for (const line of lines) {
    if (first && line.index < first.index) line.zone = "head";
    if (last && line.index > last.index) line.zone = "tail";
    line.opening = line === first;
    line.closing = line === last;
  }
  return lines;
}

function splitLines({ page, names }: Reading): Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (const block of page.blocks) {
    let start = block.span[0];
    for (const raw of page.text.slice(...block.span).split("\n")) {
      const text = raw.trim();
      const from = start + raw.indexOf(text);
      start += raw.length + 1;
      if (text === "") continue;
      const span: Span = [from, from + text.length];
      const found: NameHit[] = [];
      for (let name = names[next]; name && name.span[0] < span[1]; name = names[(next += 1)]) {
        if (name.span[0] >= span[0]) found.push(name);
      }
      lines.push({ index: lines.length, block, span, text, folded: foldCase(text), names: found, zone: "body", opening: false, closing: false });
    }
  }
  return lines;
}

/** Shorter lines are headings, labels and credits; one character of Chinese says as much as three of Latin. */
const proseLength = { spaced: 90, unspaced: 32 };

function isProse(line: Line): boolean {
  if (!["paragraph", "lead", "blockquote", "list", "other"].includes(line.block.role)) return false;
  return line.text.length >= (isDense(line.text.charAt(line.text.length >> 1)) ? proseLength.unspaced : proseLength.spaced);
}
