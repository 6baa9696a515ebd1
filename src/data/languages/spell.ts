/**
 * Phrases written short: what differs in an ending or a contraction only stands once.
 *
 * `visionat[o|a|i|e] {da}` is every phrase that takes one alternative of each bracket and one word of each class; an empty
 * alternative may leave a word out (`[il |]parere`). An apostrophe stands for the typed and the printed one.
 */
import type { Marker } from "../../core/detect/pack-entries.ts";

/** Words that a language writes in several forms, by the name that a phrase gives them: `da` → da, dal, dallo, … */
export type WordClasses = Record<string, readonly string[]>;

/** Every phrase that `text` stands for, the first alternatives first. Throws where it names a class that is not there, or a bracket stays open. */
export function spell(text: string, classes: WordClasses = {}): string[] {
  const found = /\[([^\]]*)\]|\{([^}]*)\}/.exec(text);
  if (!found) {
    if (/[[\]{}]/.test(text)) throw new Error(`"${text}" has a bracket that is not closed`);
    return text.includes("'") ? [text, text.replaceAll("'", "’")] : [text];
  }
  const [whole, alternatives, name] = found;
  const ways = alternatives?.split("|") ?? classes[name ?? ""];
  if (!ways) throw new Error(`"${text}" names the class {${name}}, which is not among its language's classes`);
  return ways.flatMap((way) => spell(text.slice(0, found.index) + way + text.slice(found.index + whole.length), classes));
}

/** Every phrase of a list, each once, in order: the forms of verbs and nouns. */
export function spellAll(texts: readonly string[], classes?: WordClasses): string[] {
  return [...new Set(texts.flatMap((text) => spell(text, classes)))];
}

/** Markers that differ in their text alone. */
export function spellMarkers(kind: Omit<Marker, "text">, texts: readonly string[], classes?: WordClasses): Marker[] {
  return texts.flatMap((text) => spell(text, classes)).map((text) => ({ ...kind, text }));
}

/** Each marker once. Of two with the same words, side and role the first counts: whoever is sure stands before who doubts. */
export function distinct(markers: readonly Marker[]): Marker[] {
  const seen = new Map<string, Marker>();
  for (const marker of markers) {
    const key = `${marker.role} ${marker.side} ${marker.text}`;
    if (!seen.has(key)) seen.set(key, marker);
  }
  return [...seen.values()];
}
