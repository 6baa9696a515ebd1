import type { BlockRole } from "../core/model.ts";
import type { Entry, Line, Outline } from "./entry.ts";
import { contains } from "./find-root.ts";
import { isBareSource, isBracketed, holdsSource, isBylineOpening, isCopyright, isCorrection, isPictureLine, isRepublicationLine, isSourceLine, isTeaserOpening } from "./line-shape.ts";
import { lineText } from "./line-text.ts";

/** A line that belongs to the article, and what it is to its reader. */
export type ChosenLine = {
  line: Line;
  role: BlockRole;
  /** Its number among all lines of the page. */
  index: number;
};

/** Lines looked at above the headline for the lead picture, and below the text for the source footer. */
const reachAbove = 40;
const reachBelow = 60;
/** Short plain lines taken over at the end of the text and under the headline (names, dates, agencies). */
const longestNote = 160;
/** Names under a text sign it; further below they belong to other articles. */
const signatureReach = 5;
/** A linked bracket with more in it is a headline, not an agency's name. */
const longestName = 30;
const mostNotes = 12;
/** Many authors' names fit; lists of articles by the author do not. */
const longestByline = 200;
/** Prose around the article that still counts as its own frame. */
const littleMore = 1.1;
/** Linked characters, as a share of a line, that make it a pointer to another page. */
const pointing = 0.8;

/**
 * The article's lines in page order. Above the headline only pictures count; between headline and text the
 * lead, byline and pictures; inside the root all but teasers; below it only lines that name a source.
 */
export function selectLines(outline: Outline, root: Entry, headline: Line | undefined): ChosenLine[] {
  const { lines } = outline;
  const inRoot = lines.map((line) => contains(root, line.container));
  const head = headline === undefined ? -1 : lines.indexOf(headline);
  const isProse = (line: Line, index: number) => inRoot[index] === true && index > head && line.prose > 0 && !line.container.out && isText(line);
  let first = lines.findIndex(isProse);
  let last = lines.findLastIndex(isProse);
  if (first < 0) {
    // The headline stands below the text, or there is no prose: read the whole root.
    first = inRoot.indexOf(true);
    last = inRoot.lastIndexOf(true);
  }
  const frame = headline === undefined ? root : commonAncestor(root, headline.container);
  const scope = widen(frame);
  const chosen: ChosenLine[] = [];
  const body = bodyReader();
  let notes = 0;
  let led = false;
  for (let index = Math.max(0, Math.min(head, first) - reachAbove); index < Math.min(lines.length, last + 1 + reachBelow); index++) {
    const line = lines[index];
    if (line === undefined || !hasWords(line)) continue;
    if (index === head) {
      chosen.push({ line, role: "headline", index });
      continue;
    }
    if (line.container.out) continue;
    const inside = inRoot[index] === true;
    let role: BlockRole | undefined;
    if (index < head) role = contains(scope, line.container) ? pictureRole(line) : undefined;
    else if (index < first) role = underHeadline(line, inside, led);
    else if (index <= last) role = inside ? body(line) : undefined;
    else {
      role = inside ? atTheEnd(line, body, notes) : belowTheText(line, index - last, contains(frame, line.container));
      if (!inside && role === undefined && isNewStart(line)) break;
      notes++;
    }
    led ||= role === "lead";
    if (role !== undefined) chosen.push({ line, role, index });
  }
  return chosen;
}

/** Separators such as "|" and "***" stand alone in many bylines. */
const hasWords = (line: Line) => line.chars > 6 || /[\p{L}\p{N}]/u.test(lineText(line));

/** The text begins below lead, byline and pictures, however long these are. */
const isText = ({ container: { role } }: Line) => role !== "caption" && role !== "credit" && role !== "lead" && role !== "byline";

/** Another article, or the page's own foot, begins. */
const isNewStart = (line: Line) => line.container.tag === "h1" || (line.container.tag === "h2" && line.linked > 0);

const isPointer = (line: Line) => line.linked > pointing * line.chars;

function pictureRole(line: Line): BlockRole | undefined {
  const { role } = line.container;
  if (role !== "caption" && role !== "credit") return undefined;
  if (isPointer(line) && line.chars > 60) return undefined;
  const text = lineText(line);
  return role === "caption" && line.chars <= longestNote && (isPictureLine(text) || isSourceLine(text)) ? "credit" : role;
}

/** `led`: a lead stands above already, so that a heading opens the text. */
function underHeadline(line: Line, inside: boolean, led: boolean): BlockRole | undefined {
  const picture = pictureRole(line);
  if (picture !== undefined) return picture;
  const { role } = line.container;
  const text = lineText(line);
  if (isTeaserOpening(text)) return undefined;
  if (role === "byline") return line.chars <= longestByline ? "byline" : undefined;
  if (role === "correction" || isCorrection(text)) return "correction";
  if (holdsSource(text) && line.prose === 0) return "byline";
  if (isPointer(line)) return isBylineOpening(text) && line.linked < line.chars ? "byline" : undefined;
  if (role === "list") return inside && line.prose > 0 ? "list" : undefined;
  if (isPictureLine(text)) return "credit";
  if (role === "subhead") return led || line.container.tag !== "h2" ? (inside ? "subhead" : undefined) : "lead";
  if (role === "lead" || line.prose > 0) return "lead";
  if (isBylineOpening(text) || isSourceLine(text)) return "byline";
  return line.chars <= longestNote && line.linked === 0 ? "byline" : undefined;
}

/** Reads the text line by line; remembers that a box of other articles was opened. */
function bodyReader(): (line: Line) => BlockRole | undefined {
  let box: Entry | undefined;
  let whole = false;
  let before: Entry | undefined;
  return (line) => {
    const opens = before !== line.container;
    before = line.container;
    const picture = pictureRole(line);
    if (picture !== undefined) return picture;
    const text = lineText(line);
    const { role } = line.container;
    if (isTeaserOpening(text) && (line.prose === 0 || line.linked > 0.3 * line.chars)) {
      // A line with its link opens nothing further; a heading opens a list.
      box = line.linked === 0 ? line.container : undefined;
      // Old pages part the lines of a table's cell by breaks only: whatever follows in the cell is the box's.
      whole = opens && line.breaks > 0 && line.container.tag === "td";
      return undefined;
    }
    if (box !== undefined) {
      if ((whole && line.container === box) || isInBox(line, box)) return undefined;
      box = undefined;
    }
    if (isSourceLine(text) && line.chars <= longestNote && !(isPointer(line) && isBracketed(text) && line.chars > longestName)) return "footer";
    if (isPointer(line)) return role === "byline" ? "byline" : undefined;
    if (isPictureLine(text)) return "credit";
    if (role === "correction" || (isCorrection(text) && line.prose > 0)) return "correction";
    if (role === "headline") return "subhead";
    return role === "lead" ? "paragraph" : (role ?? "paragraph");
  };
}

/** A box ends where its own element does, else with the first paragraph that does not point elsewhere. */
function isInBox(line: Line, box: Entry): boolean {
  const around = box.parent;
  if (line.linked > 0.3 * line.chars) return true;
  if (around !== undefined && around.linked > 0 && around.prose === 0 && !contains(around, line.container)) return false;
  // Lists and cards under the heading nest deeper than the article's own short paragraphs beside it.
  return line.prose === 0 && line.container.role !== "blockquote" && line.container.parent !== around;
}

function atTheEnd(line: Line, body: (line: Line) => BlockRole | undefined, notes: number): BlockRole | undefined {
  const role = isRepublicationLine(lineText(line)) ? "footer" : body(line);
  if (role === undefined || role === "footer" || role === "credit" || role === "caption" || role === "correction") return role;
  if (role === "subhead" || role === "list" || notes >= mostNotes) return undefined;
  return line.chars <= longestNote && line.linked === 0 ? role : undefined;
}

/** `distance`: lines since the text ended. `framed`: it stands in the box of headline and text. */
function belowTheText(line: Line, distance: number, framed: boolean): BlockRole | undefined {
  const text = lineText(line);
  if (isTeaserOpening(text)) return undefined;
  if (framed && line.linked === 0) {
    const picture = pictureRole(line);
    if (picture !== undefined) return picture;
  }
  if (line.container.role === "byline" && distance <= signatureReach && line.prose === 0 && line.chars <= longestNote && !isPointer(line)) return "byline";
  // The page's foot speaks for the site, not for the article.
  if (isCopyright(text) || (line.container.foot && isRepublicationLine(text))) return undefined;
  if (isCorrection(text) && line.chars <= 600) return "correction";
  return isSourceLine(text) || isRepublicationLine(text) || ((framed || distance <= signatureReach) && isBareSource(text)) ? "footer" : undefined;
}

/** The lead picture often stands beside the box of headline and text: takes the wider box while it adds no other text. */
function widen(scope: Entry): Entry {
  let wide = scope;
  while (wide.parent !== undefined && wide.parent.tag !== "html" && wide.parent.prose <= littleMore * scope.prose) wide = wide.parent;
  return wide;
}

function commonAncestor(one: Entry, other: Entry): Entry {
  let scope = one;
  while (!contains(scope, other) && scope.parent !== undefined) scope = scope.parent;
  return scope;
}
