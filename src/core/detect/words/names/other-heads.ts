/** Phrases that begin with a medium's name and name something else: "a CNN screenshot", "the Independent candidate", "The New York Times Company". */
import type { LanguagePack } from "../../language-pack.ts";
import type { Item } from "../sentence/read-sentence.ts";
import { isMedium } from "./name-role.ts";
import type { Phrase } from "./name-phrase.ts";
import { isVoiceNoun } from "./voice-nouns.ts";

/**
 * Whether the noun that the verb has for its subject is one behind the medium. `namedAfter` are nouns for what bears a medium's name and is none; where names
 * stand before the nouns that they describe, so does any other word in small letters that no list knows, but for adverbs.
 */
export function hasOtherHead(items: Item[], { to, names, voice }: Phrase, verb: number, pack: LanguagePack): boolean {
  const last = names[names.length - 1];
  if (last === undefined || voice === true || !isMedium(items[last]) || to > verb) return false;
  for (let at = last + 1; at < verb; at += 1) {
    const item = items[at];
    if (item?.kind !== "word") return false;
    if (pack.namedAfter?.nouns.includes(item.fold) === true) return true;
    if (at >= to) return pack.namedAfter?.adverbEnds !== undefined && isPlainNoun(item, pack.namedAfter.adverbEnds) && !isVoiceNoun(item, pack);
    if (!item.capital) return false;
  }
  return false;
}

const isPlainNoun = ({ fold, bits, capital }: Item, adverbEnds: string[]): boolean => bits === 0 && !capital && /^\p{Ll}{3}/u.test(fold) && !adverbEnds.some((ending) => fold.endsWith(ending));
