import type { Span } from "../../model.ts";

/** Words with what stands around them in their paragraph; "…" marks what was cut. */
export type Excerpt = { before: string; words: string; after: string };

/** Enough to see what the words are about, on either side. */
const context = 160;

/** The words at the span with their surroundings. */
export function excerptAround(text: string, [start, end]: Span): Excerpt {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, 0);
  const nextLine = text.indexOf("\n", end);
  const to = nextLine < 0 ? text.length : nextLine;
  return { before: cutStart(text.slice(from, start)), words: text.slice(start, end), after: cutEnd(text.slice(end, to)) };
}

// Cut at a space where there is one; scripts without spaces are cut between characters, never inside one.
function cutStart(words: string): string {
  if (words.length <= context) return words;
  const cut = words.slice(-context);
  return `… ${cut.slice(cut.indexOf(" ") + 1).replace(/^[\uDC00-\uDFFF]/, "")}`;
}

function cutEnd(words: string): string {
  if (words.length <= context) return words;
  const cut = words.slice(0, context);
  const space = cut.lastIndexOf(" ");
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "")} …`;
}
