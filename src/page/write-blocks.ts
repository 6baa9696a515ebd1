import type { Block, Link } from "../core/model.ts";
import type { Entry, Line } from "./entry.ts";
import { pictureKey } from "./picture-key.ts";
import type { ChosenLine } from "./select-lines.ts";
import type { TextWriter } from "./text-writer.ts";

/** Blocks and links of the page text, and for each block the line it begins with. */
export type WrittenBlocks = { blocks: Block[]; links: Link[]; lines: Line[] };

/** Writes the chosen lines as blocks. `resolve` makes an address absolute, or answers undefined for one that is none. */
export function writeBlocks(chosen: ChosenLine[], writer: TextWriter, resolve: (href: string) => string | undefined): WrittenBlocks {
  const written: WrittenBlocks = { blocks: [], links: [], lines: [] };
  let open: ChosenLine | undefined;
  let link: { entry: Entry; start: number; end: number } | undefined;

  const endLink = () => {
    const href = link === undefined ? undefined : resolve(link.entry.element.getAttribute("href") ?? "");
    if (link !== undefined && href !== undefined) written.links.push({ href, span: [link.start, link.end] });
    link = undefined;
  };
  const endBlock = () => {
    endLink();
    const span = writer.endBlock();
    if (span === undefined || open === undefined) return;
    const { role, line } = open;
    const picture = role === "caption" || role === "credit" ? pictureKey(line.container) : undefined;
    written.blocks.push(picture === undefined ? { role, span } : { role, span, picture });
    written.lines.push(line);
  };
  let before: ChosenLine | undefined;
  for (const choice of chosen) {
    const { line } = choice;
    if (before !== undefined && before.role === choice.role && before.index + 1 === choice.index && runsOn(before.line, line)) writer.writeSpace();
    else {
      endBlock();
      open = choice;
    }
    // What was written last from the same element: linkedom cuts text at character references.
    let pen = "";
    let penParent: Entry | undefined;
    let skipped = false;
    for (const piece of line.pieces) {
      if (piece.parent.out) {
        skipped = true;
        continue;
      }
      if (piece.apart && standApart(pen, piece.text.data)) writer.writeSpace();
      if (piece.parent.link !== link?.entry) endLink();
      const ink = writer.write(piece.text, piece.gap || skipped);
      skipped = false;
      pen = piece.parent === penParent ? pen + piece.text.data : piece.text.data;
      penParent = piece.parent;
      if (ink === undefined) continue;
      if (link !== undefined) link.end = ink[1];
      else if (piece.parent.link !== undefined) link = { entry: piece.parent.link, start: ink[0], end: ink[1] };
    }
    before = choice;
  }
  endBlock();
  return written;
}

/**
 * Whether a single `<br>` only wraps a sentence or heading. Old pages and poems break lines in sentences; where a
 * line ends with a stop, or the next begins like a new one, the break is a border.
 */
function runsOn(line: Line, next: Line): boolean {
  if (line.container !== next.container || line.breaks !== 1) return false;
  if (/^h[1-6]$/.test(line.container.tag)) return true;
  const end = (line.pieces.at(-1)?.text.data ?? "").trimEnd();
  const start = (next.pieces[0]?.text.data ?? "").trimStart();
  if (/^\p{Ll}/u.test(start)) return true;
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、，]$/u.test(end) && /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(start);
}

/** Two boxes without white space between: the left ends a word, the right begins one. A drop cap is a single letter. */
function standApart(left: string, right: string): boolean {
  return left.trim().length > 2 && /[\p{L}\p{N}.!?)\]"”»]$/u.test(left) && /^[\p{Lu}\p{Lo}\p{N}©(]/u.test(right);
}
