/** A medium and whoever it has its words from, where one phrase names both. */
import { is } from "../sentence/lexicon.ts";
import type { ReadSentence } from "../sentence/read-sentence.ts";
import { isMedium } from "./name-role.ts";
import type { Phrase } from "./name-phrase.ts";
import { splitVoice } from "./voices.ts";

/** "источник ТАСС", "eine Quelle der dpa": the medium passes on what its unnamed source says. */
export function splitOwner(phrase: Phrase, { items }: ReadSentence): Phrase[] {
  if (phrase.voice === true) return splitVoice(phrase, items);
  const owner = phrase.names.find((at) => isMedium(items[at]));
  const unnamed = (phrase.bits & is.unnamed) !== 0 && (phrase.bits & (is.title | is.spokesperson)) === 0;
  if (owner === undefined || !unnamed) return [phrase];
  // "VGs kilder", "Reutersin lähteet": a genitive before them.
  if (owner === phrase.from && owner + 1 < phrase.to && ((items[owner]?.name?.suffix ?? "") !== "" || items[owner]?.fold.endsWith("s") === true)) {
    return [{ from: owner, to: owner + 1, bits: 0, names: [owner], governed: false }, { ...phrase, from: owner + 1, names: [] }];
  }
  if (owner === phrase.from) return [phrase];
  const first = items.findIndex((item, at) => at >= phrase.from && (item.bits & is.unnamed) !== 0);
  if (first < 0 || first > owner) return [phrase];
  return [
    { from: owner, to: owner + 1, bits: 0, names: [owner], governed: false },
    { from: phrase.from, to: first + 1, bits: phrase.bits & ~(is.agency | is.outlet), names: [], governed: false },
  ];
}
