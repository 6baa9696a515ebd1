/** Where clauses end. */
import { is } from "./lexicon.ts";
import type { Item } from "./read-sentence.ts";

const breaks = new Set(",;:—–(){}[]，；：、（）،؛");

/** True for what ends a clause: commas, colons, dashes, brackets, quotations and the sentence's end. */
export const isBreak = (item: Item | undefined) =>
  item === undefined || item.kind === "quote" || ((item.bits & is.bracketed) === 0 && item.kind === "sign" && breaks.has(item.fold));
