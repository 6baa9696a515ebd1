import { createEntry } from "./create-entry.ts";
import { embedAddress } from "./embed-address.ts";
import { skippedTags } from "./element-kinds.ts";
import type { Entry, Line, Outline } from "./entry.ts";
import { isHidden } from "./is-hidden.ts";
import { readHead } from "./read-head.ts";
import { walkShownNodes } from "./walk-shown-nodes.ts";

/** Flattens the document in one walk. Cost: linear in its nodes. */
export function outlineDocument(document: Document): Outline {
  const outline: Outline = { entries: [], lines: [], embeds: [], metas: [], structured: [], dates: [], canonical: "", title: "", lang: "" };
  const root = rootOf(document);
  if (root === undefined) return outline;
  outline.lang = root.getAttribute("lang") ?? root.getAttribute("xml:lang") ?? "";
  let current: Entry | undefined;
  let line: Line | undefined;
  // Something was left out since the last piece of text.
  let gap = false;
  // The inline element that was left just now, with no text after it yet.
  let touched: Entry | undefined;

  const endLine = () => {
    if (line !== undefined) outline.lines.push(line);
    line = undefined;
    touched = undefined;
  };
  const enterText = (text: Text) => {
    if (current === undefined || (line === undefined && !hasInk(text.data))) return;
    line ??= { container: current.container, pieces: [], chars: 0, linked: 0, prose: 0, breaks: 0, words: undefined };
    line.pieces.push({ text, parent: current, gap, apart: touched !== undefined && mayStandApart(touched, current) });
    gap = false;
    touched = undefined;
  };
  const breakLine = () => {
    const last = line ?? outline.lines.at(-1);
    if (last !== undefined && last.container === current?.container) last.breaks++;
    endLine();
  };
  const enterElement = (element: Element) => {
    const tag = element.localName;
    if (readHead(outline, element, tag)) {
      gap = true;
      return "skip";
    }
    if (tag === "br") {
      breakLine();
      return "skip";
    }
    const href = embedAddress(element, tag);
    if (skippedTags.has(tag) || isHidden(element)) {
      if (href !== undefined && current !== undefined) outline.embeds.push({ entry: current, href, whole: false, line: outline.lines.length + (line === undefined ? 0 : 1) });
      gap = true;
      return "skip";
    }
    const entry = createEntry(element, tag, outline.entries.length, current);
    outline.entries.push(entry);
    if (entry.block) endLine();
    if (href !== undefined) outline.embeds.push({ entry, href, whole: true, line: outline.lines.length });
    readDate(outline, element, tag);
    current = entry;
    return "enter";
  };
  const leaveElement = () => {
    if (current === undefined) return;
    current.end = outline.entries.length;
    if (current.block) endLine();
    else touched = current;
    current = current.parent;
  };
  walkShownNodes(
    root,
    (node) => {
      if (node.nodeType === 1) return enterElement(node as Element);
      if (node.nodeType === 3) enterText(node as Text);
      return "skip";
    },
    leaveElement,
  );
  endLine();
  return outline;
}

/** linkedom takes whatever comes first for the root, a script before `html` for example. */
function rootOf(document: Document): Element | undefined {
  for (let child = document.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 1 && child.nodeName.toLowerCase() === "html") return child as Element;
  }
  return document.documentElement ?? undefined;
}

const hasInk = (text: string) => /[^\s\u00ad\u200b\u2060\ufeff]/.test(text);

/** Two spans of different classes side by side are often boxes of their own: "…in Kyiv." and "AFP". */
function mayStandApart(left: Entry, inner: Entry): boolean {
  let right = inner;
  for (let level = 0; level < 3 && right.parent !== undefined && right.parent !== left.parent; level++) right = right.parent;
  return left !== right && left.parent === right.parent && left.words !== right.words && left.tag === right.tag;
}

function readDate(outline: Outline, element: Element, tag: string): void {
  const marked = element.getAttribute("itemprop") === "datePublished";
  if (tag !== "time" && !marked) return;
  const value = element.getAttribute("datetime") ?? element.getAttribute("content");
  if (value) outline.dates.push({ value, published: marked || element.hasAttribute("pubdate") });
}
