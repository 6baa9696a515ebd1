import type { LanguagePack } from "../../core/detect/language-pack.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { neutral } from "./neutral.ts";
import { ru } from "./ru.ts";
import { vi } from "./vi.ts";

/** Every language pack, sorted by language. */
export const packs: LanguagePack[] = [de, en, ru, vi];

/** The pack that reads pages in `lang` (a tag or its primary subtag); the neutral pack where none does. */
export function packFor(lang: string): LanguagePack {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? "";
  return packs.find((pack) => pack.lang === primary || pack.also?.includes(primary)) ?? neutral;
}
