/**
 * Verbs written by stem and conjugation, so that a form that newspapers seldom print is not forgotten. A paradigm says which forms of its
 * verbs stand alone and which are participles that an auxiliary must lead to.
 */
import type { VerbGroup } from "../../core/detect/pack-entries.ts";
import { spell, spellAll, type WordClasses } from "./spell.ts";

/** What a group of verbs shares, its forms in short, and its participles in short. */
export type Paradigm = Omit<VerbGroup, "forms" | "participles" | "behindAuxiliary"> & { finite: readonly string[]; past?: readonly string[] };

/**
 * The groups of a pack with those of its paradigms. A form that a group lists already stays there; a participle of a paradigm leaves the
 * forms of all groups, because it counts behind an auxiliary only.
 */
export function withParadigms(listed: readonly VerbGroup[], paradigms: readonly Paradigm[], classes: WordClasses): VerbGroup[] {
  const spelt = paradigms.map(({ finite, past = [], ...kind }) => ({ kind, finite: spellAll(finite, classes), past: spellAll(past, classes) }));
  // French "dit" and "écrit" are both.
  const alone = new Set(spelt.flatMap(({ finite }) => finite));
  const participles = new Set(spelt.flatMap(({ past }) => past).filter((form) => !alone.has(form)));
  const seen = new Set<string>();
  const fresh = (forms: string[]) => forms.filter((form) => !seen.has(form) && seen.add(form));
  const kept = listed.map((group) => ({ ...group, forms: group.forms.filter((form) => typeof form !== "string" || !participles.has(form)) }));
  for (const { forms } of kept) for (const form of forms) seen.add(typeof form === "string" ? form : form[0]);
  const further = spelt.flatMap(({ kind, finite, past }): VerbGroup[] => [
    { ...kind, forms: fresh(finite) },
    { ...kind, forms: fresh(past.filter((form) => participles.has(form))), behindAuxiliary: true },
  ]);
  return [...kept, ...further].filter(({ forms, participles: apart = [] }) => forms.length > 0 || apart.length > 0);
}

/** Endings of one tense with what each shows of its subject: `[["", "m"], ["а", "f"]]`. */
export type Endings = readonly (readonly [ending: string, agreement?: Agreement])[];
type Agreement = Exclude<VerbGroup["forms"][number], string>[1];

/** Each verb with each ending: at `~`, which words may follow (`обратил~ внимание`), else at its end. Verbs may be written short. */
export function conjugate(verbs: readonly string[], endings: Endings): VerbGroup["forms"] {
  return verbs.flatMap((verb) => spell(verb)).flatMap((verb) => endings.map(([ending, agreement]): VerbGroup["forms"][number] => {
    const form = verb.includes("~") ? verb.replace("~", ending) : verb + ending;
    return agreement === undefined ? form : [form, agreement];
  }));
}
