/** Whether somebody else is named between a source and the pronoun that may stand for it: then the pronoun may be that one. */
import type { PathSource, Span } from "../../../model.ts";
import type { LanguagePack } from "../../language-pack.ts";
import { is } from "../sentence/lexicon.ts";
import type { Item } from "../sentence/read-sentence.ts";

/** Units between the two that are looked through; further away nothing is certain. */
const farthest = 1500;

/** Names of two words behind no preposition, a title in the pronoun's sentence, or, where only names have capitals, its first word. */
export function isOtherNamed(source: PathSource, pronoun: Span, before: Item[], text: string, pack: LanguagePack): boolean {
  const own = source.name.toLowerCase();
  const isOwn = (word: string) => own.includes(word.toLowerCase());
  const titled = before.find((item) => (item.bits & (is.title | is.spokesperson)) !== 0 && item.kind === "word");
  if (titled !== undefined && !isOwn(titled.fold)) return true;
  const first = before[0];
  if (first !== undefined && opensWithName(first, before[1], pack) && !isOwn(first.fold)) return true;
  const start = source.span === null ? pronoun[0] : source.span[1];
  if (start >= pronoun[0]) return false;
  if (pronoun[0] - start > farthest) return true;
  return fullNames(text.slice(start, pronoun[0]), pack).some((words) => !words.some(isOwn));
}

/** "Slemp still wonders how she …": a capital that no list knows, and a word of no phrase behind it. */
function opensWithName(first: Item, next: Item | undefined, pack: LanguagePack): boolean {
  return pack.text.nounsCapitalised !== true && pack.text.spaced && first.kind === "word" && first.capital && first.bits === 0 && next?.kind === "word" && (next.bits & (is.auxiliary | is.phraseEnd)) !== 0;
}

/** Two capital words in a row that may be a person: not behind a preposition or an article ("in New York", "the White House"). */
function fullNames(between: string, pack: LanguagePack): string[][] {
  const names: string[][] = [];
  for (const { 0: whole, index } of between.matchAll(/\p{Lu}\p{Ll}[\p{L}'’-]+(?: (?:\p{Lu}\.|von|van|de|al|bin))? \p{Lu}\p{Ll}[\p{L}'’-]+/gu)) {
    const words = whole.split(" ");
    const [, lead] = /(\p{L}+)\s*$/u.exec(between.slice(Math.max(0, index - longestLead), index)) ?? [];
    if (isSmallWord(words[0] ?? "", pack) || (lead !== undefined && isSmallWord(lead, pack))) continue;
    names.push(words);
  }
  return names;
}

/** Units of a preposition or article before a name. */
const longestLead = 16;

function isSmallWord(word: string, pack: LanguagePack): boolean {
  const fold = word.toLowerCase();
  return pack.articles.some(({ text }) => text === fold) || [pack.prepositions, pack.genitive, pack.phraseEnds, pack.conjunctions, pack.auxiliaries].some((list) => list.includes(fold));
}
