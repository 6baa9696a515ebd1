/** Separable verbs: their particle stands later in the sentence. */
import { is } from "../sentence/lexicon.ts";
import type { ReadSentence } from "../sentence/read-sentence.ts";

/** "teilte … mit", "geht davon aus": the particle ends a clause of this sentence. */
export function hasParticle({ items }: ReadSentence, after: number, particle: string, leadsOn: boolean, spaced: boolean): boolean {
  const words = spaced ? particle.split(" ") : Array.from(particle);
  for (let at = after; at < Math.min(items.length, after + 40); at += 1) {
    const next = items[at + words.length];
    // Vietnamese "cho Reuters biết rằng": what was said follows without a sign.
    // "får avisen opplyst av to ansatte": what it was told by follows with a preposition.
    const ends = leadsOn || next === undefined || next.kind !== "word" || (next.bits & (is.conjunction | is.complementizer | is.preposition | is.relative)) !== 0 || ((next.bits & is.genitive) !== 0 && (next.bits & is.article) === 0);
    if (ends && words.every((word, offset) => items[at + offset]?.fold === word)) return true;
    if (items[at]?.kind === "sign" && (items[at]?.fold === ";" || items[at]?.fold === ":")) return false;
  }
  return false;
}
