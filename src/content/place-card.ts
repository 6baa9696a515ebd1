/** Where the card goes: beside the words, never over them. Pure arithmetic in viewport pixels. */

export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };
/** `maxHeight` is smaller than the card where it must scroll to fit. */
export type Placed = { left: number; top: number; maxHeight: number };

/** Between the words and the card: small enough for the pointer to cross. */
const gap = 6;
/** Between the card and the window's edge. */
const margin = 8;
/** Below this a card shows too little to be worth reading. */
const leastHeight = 160;

/**
 * Places a card of the given size below the words, else above, else beside them, shrinking it where the best
 * place is too low. Only words that fill the window are covered, and then not the line that was pointed at.
 */
export function placeCard(words: Box[], line: Box, card: Size, window: Size, dir: "ltr" | "rtl"): Placed {
  const all = clip(bounds(words, line), window);
  return vertical(all, line, card, window, dir, card.height) ?? beside(all, line, card, window) ?? vertical(all, line, card, window, dir, leastHeight) ?? lastResort(line, card, window, dir);
}

/** Above or below, with at least `needed` pixels of height. */
function vertical(words: Box, line: Box, card: Size, window: Size, dir: "ltr" | "rtl", needed: number): Placed | undefined {
  const below = window.height - margin - (words.bottom + gap);
  const above = words.top - gap - margin;
  const left = along(line, card, window, dir);
  const height = Math.min(card.height, Math.max(above, below));
  if (below >= Math.min(needed, card.height)) return { left, top: words.bottom + gap, maxHeight: below };
  if (above >= Math.min(needed, card.height)) return { left, top: words.top - gap - height, maxHeight: above };
  return undefined;
}

function beside(words: Box, line: Box, card: Size, window: Size): Placed | undefined {
  const right = words.right + gap;
  const left = words.left - gap - card.width;
  const maxHeight = window.height - 2 * margin;
  const top = clamp(line.top, margin, window.height - margin - Math.min(card.height, maxHeight));
  if (right + card.width <= window.width - margin) return { left: right, top, maxHeight };
  if (left >= margin) return { left, top, maxHeight };
  return undefined;
}

/** The words fill the window: the larger side of the line that was pointed at. */
function lastResort(line: Box, card: Size, window: Size, dir: "ltr" | "rtl"): Placed {
  const below = window.height - margin - (line.bottom + gap);
  const above = line.top - gap - margin;
  const maxHeight = Math.max(above, below, 0);
  const height = Math.min(card.height, maxHeight);
  return { left: along(line, card, window, dir), top: below >= above ? line.bottom + gap : line.top - gap - height, maxHeight };
}

/** Starts where the line starts, in the page's direction, and stays inside the window. */
function along(line: Box, card: Size, window: Size, dir: "ltr" | "rtl"): number {
  const start = dir === "ltr" ? line.left : line.right - card.width;
  return clamp(start, margin, window.width - margin - card.width);
}

function bounds(words: Box[], line: Box): Box {
  return words.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    line,
  );
}

/** Words outside the window need no protection. */
function clip(box: Box, window: Size): Box {
  return {
    left: clamp(box.left, 0, window.width),
    right: clamp(box.right, 0, window.width),
    top: clamp(box.top, 0, window.height),
    bottom: clamp(box.bottom, 0, window.height),
  };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
