/** Letters written before a name that show the one told: "لرويترز", and grown together with the name's article: "للجزيرة". */
import type { NameHit } from "../directory.ts";
import type { SourceWords } from "./source-words.ts";

export function bearsToldLetters(printed: string, { prefix }: Pick<NameHit, "prefix">, { told }: SourceWords): boolean {
  if (prefix !== "") return told.has(prefix);
  return /^\p{Lo}/u.test(printed) && [...told].some((letters) => letters.length > 1 && /^\p{Lo}+$/u.test(letters) && printed.startsWith(letters));
}
