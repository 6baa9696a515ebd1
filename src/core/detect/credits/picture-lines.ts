import { isBrief, type CreditContext } from "./credit-context.ts";
import type { Line } from "./read-lines.ts";
import { marked } from "./vocabulary.ts";

/** Whether the line belongs to a picture, by its role. */
export function isPicture(line: Line): boolean {
  return (line.block.role === "caption" && !isBrief(line.text)) || line.block.role === "credit";
}

/**
 * A credit line between headline and byline, with no caption beside it and no slash in it, is the text's; so is a
 * claim of rights with its year, or of all rights, under the text.
 */
export function isTextCredit({ lines }: CreditContext, line: Line): boolean {
  if (line.block.role === "credit" && line.zone === "tail" && claimsRights(line.folded) && (/\d{4}/u.test(line.text) || reservesRights(line))) return true;
  const [before, after] = [lines[line.index - 1], lines[line.index + 1]];
  if (line.block.role !== "credit" || line.zone !== "head" || /[/|:©]/u.test(line.text)) return false;
  return before?.block.role !== "caption" && after?.block.role !== "caption" && (before?.block.role === "byline" || after?.block.role === "byline");
}

/** A sign or word that claims the rights opens the text, which is of folded case. */
export const claimsRights = (folded: string): boolean => /^(?:©|ⓒ|\(c\)|copyright)/u.test(folded);

/** "© La Croix, tous droits réservés": the line forbids copying and credits nobody. */
export const reservesRights = (line: Line): boolean => (line.marks & marked.rights) !== 0;
