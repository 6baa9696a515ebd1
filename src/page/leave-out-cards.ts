import type { Entry, Outline } from "./entry.ts";

/** A card holds a headline and at most a short summary. */
const longestCard = 600;
/** Cards are wrapped a few elements deep; the limit keeps the cost linear. */
const deepestCard = 6;
/** A card holds a small part of the article it stands in. */
const cardShare = 0.3;

/** Marks teaser cards inside the root: a heading that links elsewhere, with the box around it. */
export function leaveOutCards(outline: Outline, root: Entry, headline: Entry | undefined): void {
  for (const entry of outline.entries.slice(root.index + 1, root.end)) {
    if (entry.out || entry === headline) continue;
    if (entry.parent?.out === true) entry.out = true;
    else if (isLinkedHeading(entry)) markCard(cardAround(entry, root), outline);
  }
}

const isLinkedHeading = (entry: Entry) => /^h[2-6]$/.test(entry.tag) && entry.chars > 0 && entry.linked > 0.8 * entry.chars;

function cardAround(heading: Entry, root: Entry): Entry {
  let card = heading;
  for (let level = 0; level < deepestCard; level++) {
    const { parent } = card;
    if (parent === undefined || parent === root || parent.chars > longestCard || parent.prose > cardShare * root.prose) break;
    card = parent;
  }
  return card;
}

function markCard(card: Entry, outline: Outline): void {
  for (const entry of outline.entries.slice(card.index, card.end)) entry.out = true;
}
