/** Whom a verb of citing quotes, where small words or a relative clause show it. */
import type { LanguagePack } from "../../language-pack.ts";
import { readPhrase, type Phrase } from "../names/name-phrase.ts";
import { is } from "../sentence/lexicon.ts";
import { originFrom } from "../sentence/loose-phrases.ts";
import type { ReadSentence } from "../sentence/read-sentence.ts";
import type { Act, Grammar } from "./find-acts.ts";
import type { Sides } from "./verb-sides.ts";

/** "Efe citó al ministro", "îl citează pe ministru": a person that is the object has a small word before it. */
export function markedObject(sentence: ReadSentence, { clue, clause }: Act, pack: LanguagePack): Phrase | undefined {
  const { items, clues } = sentence;
  const at = clue.at + clue.length;
  if (pack.personalObject?.includes(items[at]?.fold ?? "") !== true) return undefined;
  const phrase = readPhrase(items, at + 1, clause[1], clues, pack);
  return phrase && (phrase.bits & is.work) === 0 ? phrase : undefined;
}

/** Behind the verb, or, where it stands last, between the relative and it: "die aus einem Vermerk zitiert". */
export function citedInRelative(sentence: ReadSentence, { clue, clause }: Act, sides: Sides, { pack }: Grammar): Phrase | undefined {
  const { items, clues } = sentence;
  const after = clue.at + clue.length;
  if (after < clause[1]) {
    const governed = ((items[after]?.bits ?? 0) & is.preposition) !== 0 && ((items[after]?.bits ?? 0) & is.article) === 0 ? 1 : 0;
    return readPhrase(items, after + governed, clause[1], clues, pack) ?? sides.second ?? originFrom(sentence, after + governed);
  }
  let from = clause[0] + 1;
  while (from < clue.at && ((items[from]?.bits ?? 0) & (is.preposition | is.phraseEnd)) !== 0) from += 1;
  return readPhrase(items, from, clue.at, clues, pack) ?? originFrom(sentence, from);
}
