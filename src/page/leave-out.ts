import type { Entry, Outline } from "./entry.ts";
import { recountProse } from "./measure-subtrees.ts";

/** A doubtful element that holds at least this share of the page's prose is the article after all. */
const savingShare = 0.5;

/** Characters of an author's name with a place or a function. */
const longestName = 60;

/** Marks what cannot belong to the article, and counts prose anew without it. `headline` saves what it stands in. */
export function leaveOut(outline: Outline, headline: Entry | undefined): void {
  const whole = outline.entries[0];
  if (whole === undefined) return;
  for (const entry of outline.entries) {
    entry.out = entry.parent?.out === true || isForeign(entry, whole, headline);
  }
  recountProse(outline);
}

function isForeign(entry: Entry, whole: Entry, headline: Entry | undefined): boolean {
  // Labels such as "Image source" are kept off the screen, but they belong to the credit they introduce.
  if (entry.words.offscreen && entry.role !== "caption" && entry.role !== "credit") return entry.prose < savingShare * whole.prose;
  const doubt = entry.doubt === "none" && entry.words.teaser && entry.linked > 0 ? "soft" : entry.doubt;
  if (doubt === "none") return false;
  // Credits are hidden from screen readers where the picture's description repeats them.
  if ((entry.role === "caption" || entry.role === "credit") && entry.words.doubt === "none") return false;
  // "<div class="author-box">": with nothing but a name and a place in it, it is the byline; a life's story is longer.
  if (doubt === "soft" && entry.role === "byline" && entry.words.role === "byline" && entry.tag !== "aside" && entry.chars <= longestName && entry.images === 0) return false;
  const holdsHeadline = headline !== undefined && headline.index >= entry.index && headline.index < entry.end;
  const holdsProse = entry.prose > 0 && entry.prose >= savingShare * whole.prose;
  if (doubt === "hard") return !(holdsHeadline && holdsProse);
  return !(holdsProse || (holdsHeadline && entry.tag !== "aside"));
}
