/** What the forms of a name have in common: how each of them begins. */
import { scriptOf } from "./name-skeleton.ts";

/** The name without the letters that inflection may change ("Россия", "Germania"); all of it in scripts that do not inflect. */
export function stemOfForm(name: string): string {
  return inflects(name) ? name.slice(0, name.length - (name.length > 6 ? 2 : 1)) : name;
}

/** The same for towns, which are many: only an ending vowel gives way to another ending ("Москве", "Berlinu"), or "Portal" would be Porto. */
export function stemOfPlace(name: string): string {
  return inflects(name) ? name.replace(/[aeiouyąęаеёийоуыэюяьαεηιοςυω]$/u, "") : name;
}

const inflects = (name: string): boolean => !["han", "kana", "abjad", "hangul"].includes(scriptOf(name));
