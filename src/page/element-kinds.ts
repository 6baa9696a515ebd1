import type { BlockRole } from "../core/model.ts";
import type { Doubt } from "./class-words.ts";

const set = (words: string) => new Set(words.split(" "));

/** Elements whose text is never page text. Ruby readings are among them, so that names stay whole words. */
export const skippedTags = set(
  "script style noscript template svg canvas object embed audio video select option datalist textarea input button progress meter map area rt rp rtc math source track frame frameset applet param iframe",
);

/** Elements that do not end a line of text. Names with a hyphen are inline too unless blocks stand in them. */
export const inlineTags = set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb ruby s samp slot small span strike strong sub sup time tt u var wbr img picture",
);

/** Elements that hold one paragraph; all others may hold the whole article. */
export const paragraphTags = set("p li dd dt h1 h2 h3 h4 h5 h6 figcaption blockquote pre address caption summary th");

export const doubtfulTags = new Map<string, Doubt>([
  ["nav", "hard"],
  ["menu", "hard"],
  ["marquee", "hard"],
  ["dialog", "hard"],
  ["aside", "soft"],
  ["form", "soft"],
]);

export const doubtfulAriaRoles = new Map<string, Doubt>([
  ["navigation", "hard"],
  ["menu", "hard"],
  ["menubar", "hard"],
  ["search", "hard"],
  ["dialog", "hard"],
  ["alertdialog", "hard"],
  ["complementary", "soft"],
  ["banner", "soft"],
  ["tablist", "soft"],
]);

export const tagRoles = new Map<string, BlockRole>([
  ["h1", "headline"],
  ["h2", "subhead"],
  ["h3", "subhead"],
  ["h4", "subhead"],
  ["h5", "subhead"],
  ["h6", "subhead"],
  ["figcaption", "caption"],
  ["blockquote", "blockquote"],
  ["li", "list"],
  ["dd", "list"],
  ["dt", "list"],
  ["td", "other"],
  ["th", "other"],
  ["pre", "other"],
  ["address", "byline"],
]);
