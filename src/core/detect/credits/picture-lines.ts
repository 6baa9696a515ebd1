import { isBrief, type CreditContext } from "./credit-context.ts";
import type { Span } from "../../model.ts";
import { isDense } from "../../text/characters.ts";
import { isPlace } from "./places.ts";
import type { Line } from "./read-lines.ts";
import { marked } from "./vocabulary.ts";
import { wordEnd } from "./word-index.ts";

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

/** "（法新社資料照）", "示意圖。（路透）": in dense scripts a picture word ends the bracket, or is all that stands before it on its line. */
export function isPictureBracket({ words }: CreditContext, line: Line, [from, to]: Span): boolean {
  const inside = to - 1;
  for (let length = 1; length <= longestPictureWord && inside - length > from; length += 1) {
    if (isDense(line.text.charAt(inside - length)) && wordEnd(words.marks.credit, line.folded, inside - length) === inside) return true;
  }
  const before = line.folded.slice(0, from).replace(/[\s\u00a0。.]+$/u, "");
  return before !== "" && isDense(before) && wordEnd(words.marks.credit, before, 0) === before.length;
}

/** Characters of the longest picture word in a script without spaces. */
const longestPictureWord = 6;

/** "의성=AFP연합뉴스" alone under a text: Korean captions begin with the place, and its texts do so above. */
export function isPlacedCredit(line: Line): boolean {
  const sign = /^\p{Script=Hangul}{2,6}[=＝](?=\S+$)/u.exec(line.text)?.[0].length ?? 0;
  return sign > 0 && (line.zone === "tail" || line.closing) && line.names.every(({ span }) => span[0] >= line.span[0] + sign);
}

/** Headlines of scripts without spaces part their clauses by a wide space: 原油が反落 and 懸念和らぐ＝ロイター with one between them. */
export const isSpacedHeadline = ({ text }: Line): boolean => /\p{L}\u3000\p{L}/u.test(text) && !/[。.]/u.test(text);

/** "…。（ロンドン" before the sign and the agency: the bracket holds the text's place and signs it. */
export const endsInPlace = (text: string): boolean => /[(（［【][^()（）]{1,8}$/u.test(text);

/** "نازحون في مخيم (أ ف ب)": where headlines bear no agency, a line above others that ends in its bracket and in no full stop is a picture's, unless a place alone stands before it. */
export function isBracketedCaption(context: CreditContext, line: Line, open: number): boolean {
  const before = line.text.slice(0, open).trimEnd();
  return context.reading.pack.bracketsCredit === true && context.lines.length > 1 && !/[.!?…:؟](?=["”»]?$)/u.test(before) && !isPlace(context, before, 3);
}
