import type { NameHit } from "../../directory/directory.ts";
import type { Block, Span } from "../../model.ts";
import type { Steps } from "../../steps.ts";
import type { Reading } from "../candidate.ts";
import { isDense, kindOf, unitKind } from "../../text/characters.ts";
import { marksIn, type MarkScan } from "./mark-scan.ts";

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
  /** The lists of words that stand on the line, as bits of `marked`; looked for when first asked for, as most lines of prose never are. */
  readonly marks: number;
  /** Where a source may start, counted from the line's start: names, links, printed addresses. */
  anchors: number[];
  /** `head`: before the first paragraph of prose; `tail`: after the last one. */
  zone: "head" | "body" | "tail";
  /** First or last paragraph of prose. */
  opening: boolean;
  closing: boolean;
};

class PageLine implements Line {
  readonly #page: string;
  readonly #scan: MarkScan;
  #folded: string | undefined;
  #marks: number | undefined;
  zone: Line["zone"] = "body";
  opening = false;
  closing = false;

  /** `page` is the whole text in lower case. */
  constructor(readonly index: number, readonly block: Block, readonly span: Span, readonly text: string, readonly names: NameHit[], readonly anchors: number[], page: string, scan: MarkScan) {
    this.#page = page;
    this.#scan = scan;
  }

  get folded(): string {
    return (this.#folded ??= this.#page.slice(...this.span));
  }

  get marks(): number {
    return (this.#marks ??= marksIn(this.#page, this.span, this.#scan));
  }
}

/** All non-empty lines of the page, in order. Linear in the page's length. */
export function* readLines(reading: Reading): Steps<Line[]> {
  const lines = yield* splitLines(reading);
  const prose = lines.filter(isProse);
  const longest = lines.reduce<Line | undefined>((best, line) => (best && best.text.length >= line.text.length ? best : line), undefined);
  const first = prose[0] ?? longest;
  const last = prose.at(-1) ?? longest;
  yield;
  for (const line of lines) {
    if (first && line.index < first.index) line.zone = "head";
    if (last && line.index > last.index) line.zone = "tail";
    line.opening = line === first;
    line.closing = line === last;
  }
  return lines;
}

/** Where an address may stand: at "http" and at full stops between letters. Plain look-ups, because every line is asked. */
function addressPlaces(text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf("http"); at >= 0; at = text.indexOf("http", at + 4)) places.push(at);
  for (let at = text.indexOf(".", 1); at >= 0; at = text.indexOf(".", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before !== stop && (kindOf(before) & unitKind.space) === 0 && isSmall(text.charCodeAt(at + 1)) && isSmall(text.charCodeAt(at + 2))) places.push(at);
  }
  return places;
}

const stop = 0x2e;
const isSmall = (unit: number): boolean => (unit < 128 ? unit >= 0x61 && unit <= 0x7a : /\p{Ll}/u.test(String.fromCharCode(unit)));

/** Blocks split between two rests. */
const blocksPerStep = 32;

function* splitLines({ page, folded, names, words }: Reading): Steps<Line[]> {
  const lines: Line[] = [];
  const links = page.links.toSorted((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  let nextLink = 0;
  for (const [at, block] of page.blocks.entries()) {
    if (at % blocksPerStep === 0) yield;
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
      const anchors = [...found.map((name) => name.span[0] - from), ...addressPlaces(text)];
      for (let link = links[nextLink]; link && link.span[0] < span[1]; link = links[(nextLink += 1)]) {
        if (link.span[0] >= span[0]) anchors.push(link.span[0] - from);
      }
      lines.push(new PageLine(lines.length, block, span, text, found, anchors, folded, words.credits.scan));
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
