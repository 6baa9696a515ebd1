/** Media among others: "several papers, including Le Monde, reported". */
import type { LanguagePack } from "../../language-pack.ts";
import { isBreak } from "../sentence/clauses.ts";
import type { Act } from "./find-acts.ts";
import { is } from "../sentence/lexicon.ts";
import { phraseLength } from "../sentence/phrase-at.ts";
import { isMedium } from "../names/name-role.ts";
import type { Phrase } from "../names/name-phrase.ts";
import { quoteMark } from "../names/phrase-signs.ts";
import type { Item, ReadSentence } from "../sentence/read-sentence.ts";

/** "Several outlets, among them the Kyiv Independent, said": the medium that is named for those that are not. */
export function namedAmong({ items }: ReadSentence, { clue, subject }: Act, { among }: LanguagePack): Phrase | undefined {
  if (among === undefined || (clue.verb?.act !== "report" && clue.verb?.act !== "say") || subject?.names.some((at) => isMedium(items[at])) === true) return undefined;
  for (let at = 1; at < items.length - 1; at += 1) {
    const length = phraseLength(items, at, among);
    if (length === 0) continue;
    const comma = items[at - 1]?.fold === "," ? 1 : 0;
    const unnamed = items.slice(Math.max(0, at - comma - 3), at - comma).some(({ bits }) => (bits & (is.outlet | is.agency | is.unnamed)) !== 0);
    const media = mediaBehind(items, at + length);
    const last = media.at(-1);
    if (!unnamed || last === undefined) continue;
    let end = last + 1;
    while (quoteMark(items[end]?.fold ?? "")) end += 1;
    // The verb stands right behind the list, or before those who are not named.
    const behind = clue.at >= end && clue.at - end <= 3 && items.slice(end, clue.at).every((item) => isBreak(item) || (item.bits & is.auxiliary) !== 0);
    const before = clue.at < at && !items.slice(clue.at + clue.length, at - comma).some(isBreak);
    if (behind || before) return { from: media[0] ?? last, to: last + 1, bits: 0, names: media, governed: false };
  }
  return undefined;
}

/** Media one behind the other, with articles, marks, commas and "and" between them. */
function mediaBehind(items: Item[], from: number): number[] {
  const media: number[] = [];
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (isMedium(item)) media.push(at);
    else if (item === undefined || !((item.bits & (is.article | is.conjunction | is.outlet | is.agency | is.genitive | is.preposition)) !== 0 || quoteMark(item.fold) || (item.fold === "," && media.length > 0 && isMedium(items[at + 1])))) break;
  }
  return media;
}
