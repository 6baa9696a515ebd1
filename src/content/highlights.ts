/**
 * Paints passages with the CSS Custom Highlight API: the document stays as it was.
 * The registry is shared with the page's own scripts, so the names say nothing, and what a page clears is set again.
 */

/** Registry names; the worker's style sheet and this file must agree. */
export const highlightNames = { passage: "passage-a", open: "passage-b" } as const;

export type Highlights = {
  /** Marks one passage as the one whose card is open; none for an empty list. */
  open(ranges: Range[]): void;
  /** Sets again what the page took away. */
  restore(): void;
  clear(): void;
};

/** A page that clears us this often does not want the marks: the fight would cost its reader's battery. */
const mostRestores = 50;

/** Paints the ranges until they are cleared. */
export function paintHighlights(ranges: Range[]): Highlights {
  const passages = new Highlight(...ranges);
  const opened = new Highlight();
  opened.priority = 1;
  let restores = 0;
  const set = (): void => {
    CSS.highlights.set(highlightNames.passage, passages);
    CSS.highlights.set(highlightNames.open, opened);
  };
  set();
  return {
    open(ranges) {
      opened.clear();
      for (const range of ranges) opened.add(range);
    },
    restore() {
      if (restores >= mostRestores || CSS.highlights.get(highlightNames.passage) === passages) return;
      restores += 1;
      set();
    },
    clear() {
      passages.clear();
      opened.clear();
      if (CSS.highlights.get(highlightNames.passage) === passages) CSS.highlights.delete(highlightNames.passage);
      if (CSS.highlights.get(highlightNames.open) === opened) CSS.highlights.delete(highlightNames.open);
    },
  };
}
