import type { Line, Outline } from "./entry.ts";
import { lineText } from "./line-text.ts";

/** Shorter titles match by chance. */
const shortestTitle = 8;

/** A line without a heading's tag that the title names is the headline only while it is short. */
const longestHeadline = 200;

/**
 * The line that is the article's headline: the one that the page's titles name, else the first `h1` that is no
 * logo. `titles` are the page's own titles, best first. Undefined where the page shows none.
 */
export function findHeadline(outline: Outline, titles: string[]): Line | undefined {
  const names = titles.map(bare).filter((name) => name.length >= shortestTitle);
  const headings = outline.lines.filter((line) => /^h[1-3]$/.test(line.container.tag) || line.container.role === "headline");
  const main = headings.filter((line) => line.container.role === "headline");
  const isShown = (line: Line) => !line.container.doubted && !line.container.foot;
  return (
    main.find((line) => isShown(line) && isNamed(line, names)) ??
    headings.find((line) => isShown(line) && isNamed(line, names)) ??
    main.find((line) => isShown(line) && !isLogo(line)) ??
    outline.lines.find((line) => isShown(line) && line.chars < longestHeadline && line.linked === 0 && isNamed(line, names)) ??
    // Breadcrumbs may hold the page's only heading.
    main.find((line) => isNamed(line, names))
  );
}

/** The site's name is often an `h1` that links home. */
const isLogo = (line: Line) => line.linked > 0.8 * line.chars && line.chars < 30;

function isNamed(line: Line, names: string[]): boolean {
  const name = bare(lineText(line));
  if (name.length < shortestTitle) return false;
  return names.some((title) => title === name || (title.includes(name) && name.length > 0.4 * title.length) || (name.includes(title) && title.length > 0.5 * name.length));
}

/** Letters and digits alone: titles differ in dashes, quotation marks and spaces. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
