/** Which words name people who write or watch for a medium: "Reporter", "kritikusa". */
import type { LanguagePack } from "../../language-pack.ts";
import { is } from "../sentence/lexicon.ts";
import type { Item } from "../sentence/read-sentence.ts";
import { isMedium } from "./name-role.ts";

/** Whether the items `[from, to)` name somebody who writes for the medium among them. */
export function isVoice(items: Item[], [from, to]: [number, number], bits: number, { nouns, former, text }: LanguagePack): boolean {
  if (nouns.voices === undefined || (bits & is.spokesperson) !== 0 || (bits & (is.title | is.unnamed)) === 0) return false;
  const part = items.slice(from, to);
  if (!part.some(isMedium) || !holds(part, nouns.voices, text)) return false;
  // "Der frühere Reporter des Senders", "bývalý zpravodaj": the word may stand before the phrase as well.
  return former === undefined || !holds(items.slice(Math.max(0, from - 1), to), former, { ...text, compounds: false });
}

/** "Reporter", "kritikusa": a listed noun for such people. */
export const isVoiceNoun = (item: Item | undefined, { nouns, text }: LanguagePack): boolean => nouns.voices !== undefined && item !== undefined && (item.bits & (is.title | is.unnamed)) !== 0 && holds([item], nouns.voices, text);

/** Whether a medium and somebody who may write for it stand in the sentence. */
export const hasVoice = (items: Item[], { nouns, text }: LanguagePack): boolean => nouns.voices !== undefined && items.some(isMedium) && holds(items, nouns.voices, text);

/** Whether one of the words stands among the items: whole, at the end of a compound, or anywhere where nothing parts words. */
function holds(items: Item[], words: string[], { spaced, compounds }: LanguagePack["text"]): boolean {
  const folds = items.map(({ fold, enclitic }) => fold.slice(0, fold.length - (enclitic ?? 0)));
  if (!spaced) {
    const joined = folds.join("");
    return words.some((word) => joined.includes(word));
  }
  if (compounds === true && folds.some((fold) => words.some((word) => fold.endsWith(word)))) return true;
  const joined = ` ${folds.join(" ")} `;
  return words.some((word) => joined.includes(` ${word} `));
}
