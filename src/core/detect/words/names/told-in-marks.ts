/** Where a name phrase ends before a medium in quotation marks. */
import type { LanguagePack } from "../../language-pack.ts";
import { anyNoun, is } from "../sentence/lexicon.ts";
import { isMedium } from "./name-role.ts";
import { quoteMark } from "./phrase-signs.ts";
import type { Item } from "../sentence/read-sentence.ts";

/**
 * "tłumaczył się radny „Gazecie Wyborczej”", "цитирует Рыжкова «Фонтанка»": where the one told bears no preposition, a medium in marks behind a person is
 * another party, unless it employs that person.
 */
export function startsTold(items: Item[], at: number, state: { bits: number; last: number; lastProper: boolean; owned: boolean }, pack: LanguagePack): boolean {
  if (pack.text.bareAddressee !== true || state.last !== at - 1 || !quoteMark(items[at]?.fold ?? "") || !isMedium(items[at + 1])) return false;
  const before = items[at - 1];
  if ((state.bits & (is.agency | is.outlet | is.work | is.unnamed)) !== 0 || before === undefined || before.kind !== "word") return false;
  return state.lastProper ? !state.owned && (before.bits & anyNoun) === 0 : (before.bits & is.title) !== 0 && pack.nouns.newsroom?.includes(before.fold) !== true && pack.nouns.voices?.includes(before.fold) !== true;
}
