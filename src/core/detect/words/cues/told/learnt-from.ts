/** Whoever told a medium what it learnt: "erfarer Børsen fra to kilder". */
import type { LanguagePack } from "../../../language-pack.ts";
import { readPhrase, type Phrase } from "../../names/name-phrase.ts";
import type { ReadSentence } from "../../sentence/read-sentence.ts";
import type { Clue } from "../../sentence/scan-sentence.ts";
import { isParty } from "../../speakers/somebody.ts";

/** "Børsen erfarer fra to kilder", "har fra hans kontor fået at vide": who told the medium, behind the verb or before its participle. */
export function learntFrom({ items, clues }: ReadSentence, clue: Clue, [, to]: [number, number], pack: LanguagePack): Phrase | undefined {
  const leads = clue.verb?.from ?? [];
  const at = items.findIndex(({ fold }, index) => index > clue.at && index < to && leads.includes(fold));
  if (at < 0) return undefined;
  const phrase = readPhrase(items, at + 1, to, clues, pack);
  return phrase && isParty(phrase, items) ? phrase : undefined;
}
