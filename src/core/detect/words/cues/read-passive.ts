/** "The sale was confirmed to Reuters by an executive": a passive verb of saying, the medium that is told, and who acts. */
import type { LanguagePack } from "../../language-pack.ts";
import { clauseAround } from "../sentence/clauses.ts";
import { is } from "../sentence/lexicon.ts";
import { readPhrase, type Phrase } from "../names/name-phrase.ts";
import { isMedium } from "../names/name-role.ts";
import type { ReadSentence } from "../sentence/read-sentence.ts";
import type { Clue } from "../sentence/scan-sentence.ts";
import { isParty } from "../speakers/somebody.ts";
import type { Act } from "./find-acts.ts";

/** Items between "to" and the medium's name: "a la agencia EFE". */
const longestLead = 3;

/** Undefined unless the clause names both: without a medium nothing is passed on, and without an agent nobody is known to speak. */
export function readPassive(sentence: ReadSentence, clue: Clue, clause: [number, number], pack: LanguagePack): Act | undefined {
  const { items, clues } = sentence;
  const { verb } = clue;
  if (pack.agents === undefined || (verb?.act !== "say" && verb?.act !== "tell") || verb.doubtful === true) return undefined;
  const told = clues.some(({ at, length, marker }) => marker?.role === "addressee" && at >= clause[0] && at < clause[1] && items.slice(at + length, at + length + longestLead).some(isMedium));
  if (!told) return undefined;
  const agent = agentIn(sentence, [clue.at + clue.length, clause[1]], pack);
  return agent && { clue, clause, subject: agent, addressee: undefined, object: undefined, inverted: true, sure: 0.9 };
}

/** Who acts, behind "by": a party that is no medium. */
export function agentIn(sentence: ReadSentence, [from, to]: [number, number], pack: LanguagePack): Phrase | undefined {
  const { items, clues } = sentence;
  for (let at = from; at < to; at += 1) {
    if (pack.agents?.includes(items[at]?.fold ?? "") !== true) continue;
    const phrase = readPhrase(items, at + 1, clauseAround(sentence, at)[1], clues, pack);
    if (phrase && isParty(phrase, items) && (phrase.bits & (is.pronoun | is.work)) === 0 && !phrase.names.some((name) => isMedium(items[name]))) return phrase;
  }
  return undefined;
}
